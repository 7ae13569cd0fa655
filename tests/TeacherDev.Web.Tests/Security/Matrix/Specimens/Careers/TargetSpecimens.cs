namespace TeacherDev.Web.Tests.Security.Matrix.Specimens.Careers;

/// <summary>The shipped plan: a figure of everybody with a registration, behind which nobody of either school may be missed or seen too much.</summary>
public sealed class TargetSpecimens : ISpecimens
{
    public Task Place(District district)
    {
        district.Name("targets/{code}", Specimen.Common("registered", "nowhere"));
        return Task.CompletedTask;
    }
}
