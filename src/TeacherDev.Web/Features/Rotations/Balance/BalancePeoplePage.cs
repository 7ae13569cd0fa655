using TeacherDev.Domain.Rotations.Figures;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Rotations.Balance;

/// <summary>Who stands behind a figure of one school.</summary>
public sealed record BalancePeoplePage(BalancePage Of, School School, Paging Paging, IReadOnlyList<Colleague> People)
{
    public DateOnly Day => Of.Filter.Then && Of.Round is null ? Of.Last : Of.First;
}
