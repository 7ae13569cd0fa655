using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Teachers;

public static class SchoolChoices
{
    /// <summary>All that are or were, to look at what is past too: none whose opening was undone, which never was.</summary>
    public static IQueryable<School> EverOpen(this IQueryable<School> schools) => schools.Where(s => s.OpenedOn == null || s.ClosedOn == null || s.OpenedOn != s.ClosedOn);

    /// <summary>The schools that may be chosen for something still to come: not those that closed, nor any that never was.</summary>
    /// <param name="today">The district's business date.</param>
    public static IQueryable<School> ToChoose(this IQueryable<School> schools, DateOnly today) => schools.EverOpen().Where(s => s.ClosedOn == null || s.ClosedOn > today);
}
