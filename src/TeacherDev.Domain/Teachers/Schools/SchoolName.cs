namespace TeacherDev.Domain.Teachers.Schools;

/// <summary>What a school is called.</summary>
/// <param name="From">The first day on which it is; the first name has the first day of all.</param>
public sealed record SchoolName(DateOnly From, string Name);
