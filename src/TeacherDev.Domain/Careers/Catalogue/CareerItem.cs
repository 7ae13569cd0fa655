using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Careers.Catalogue;

/// <summary>Which act puts something into somebody's career.</summary>
public enum CareerAct
{
    /// <summary>职称, a professional title.</summary>
    Title,

    /// <summary>荣誉称号.</summary>
    Honour,

    /// <summary>星级班主任.</summary>
    Star,

    /// <summary>证书, one that may run out.</summary>
    Certificate,

    /// <summary>学位.</summary>
    Degree,

    /// <summary>任命, to an office.</summary>
    Appointment,

    /// <summary>结业 of a cohort: the cohort's own pages give it and take it back.</summary>
    Completion,
}

/// <summary>One thing that a career may hold, as the district's catalogue describes it.</summary>
/// <param name="Word">What conditions ask for and rosters say (一级教师).</param>
/// <param name="Rank">The grade of a title, the stars of a class teacher; "" elsewhere.</param>
/// <param name="Levels">Who may award it; empty where that is not told apart.</param>
/// <param name="Years">For how many years it holds; null for good.</param>
/// <param name="Order">Its place on the ladder of its act; a higher one is further up.</param>
/// <param name="Event">The event of the career that policies may start from; null for none.</param>
public sealed record CareerItem(
    string Code, CareerAct Act, string Word, LocalText Name, string Rank, IReadOnlyList<TrainingLevel> Levels, int? Years, int Order, string? Event)
{
    /// <summary>Its last day, when it begins on this one.</summary>
    public DateOnly? UntilFrom(DateOnly start) => Years is { } years ? start.AddYears(years).AddDays(-1) : null;

    /// <summary>What keeps somebody from such an act (一票否决); null where nothing does.</summary>
    public static BarredAct? BarredBy(CareerAct act) => act switch
    {
        CareerAct.Title => BarredAct.Title,
        CareerAct.Honour or CareerAct.Star => BarredAct.Honour,
        CareerAct.Certificate => BarredAct.Certificate,
        _ => null,
    };

    /// <summary>As what a condition finds it; an office is found by its event alone.</summary>
    public static HeldKind? KindOf(CareerAct act) => act switch
    {
        CareerAct.Title => HeldKind.Title,
        CareerAct.Honour => HeldKind.Honour,
        CareerAct.Star => HeldKind.Star,
        CareerAct.Certificate => HeldKind.Certificate,
        CareerAct.Degree => HeldKind.Degree,
        _ => null,
    };
}
