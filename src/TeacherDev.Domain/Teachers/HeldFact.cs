using TeacherDev.Domain.Calendar;

namespace TeacherDev.Domain.Teachers;

/// <summary>What the register of careers may say that somebody holds.</summary>
public enum HeldKind
{
    Title,
    Honour,
    Star,
    Certificate,
    Degree,

    /// <summary>培养项目: a place in a cohort of a kind.</summary>
    Cohort,
}

/// <summary>Something held on certain days. It comes with its dates, where a roster only says what is so.</summary>
/// <param name="Value">In the district's words (一级教师, 学科带头人 …).</param>
/// <param name="Rank">The grade of a title, the level of an honour, how many stars; "" where there is none.</param>
public sealed record HeldFact(HeldKind Kind, string Value, string Rank, DateRange Days)
{
    /// <summary>Codes of the policies that do not bind whoever holds it.</summary>
    public IReadOnlyList<string> Outside { get; init; } = [];
}
