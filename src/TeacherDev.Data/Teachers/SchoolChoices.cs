using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Teachers;

public static class SchoolChoices
{
    /// <summary>The schools that may be chosen for something still to come: not those that closed, nor any that never was.</summary>
    /// <param name="today">The district's business date.</param>
    public static IQueryable<School> ToChoose(this IQueryable<School> schools, DateOnly today) => schools.Where(s => s.ClosedOn == null || s.ClosedOn > today);
}
