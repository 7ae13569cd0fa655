using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Conditions;

/// <summary>The words by which a condition may ask about a person.</summary>
public static class Facts
{
    /// <summary>Whether the person has the value on the day; a fact that the roster never gave has the value "".</summary>
    public static readonly IReadOnlyDictionary<string, Func<TeacherRecord, DateOnly, string, bool>> Text =
        new Dictionary<string, Func<TeacherRecord, DateOnly, string, bool>>(StringComparer.Ordinal)
        {
            ["gender"] = (p, _, value) => p.Teacher.Gender == value,
            ["subject"] = (p, on, value) => p.Fact(FactKind.Subject, on) == value,
            ["stage"] = (p, on, value) => p.Fact(FactKind.Stage, on) == value,
            ["title"] = (p, on, value) => p.Fact(FactKind.Title, on) == value,
            ["education"] = (p, on, value) => p.Fact(FactKind.Education, on) == value,
            ["post"] = (p, on, value) => p.Fact(FactKind.Post, on) == value,
            ["employment"] = (p, on, value) => p.Fact(FactKind.Employment, on) == value,
            ["honour"] = (p, on, value) => p.Fact(FactKind.Honour, on) == value,
            ["staff-category"] = (p, on, value) => p.Fact(FactKind.StaffCategory, on) == value,
            ["status"] = (p, on, value) => p.Fact(FactKind.Status, on) == value,
            ["school-stage"] = (p, on, value) => (p.LegalSchool(on)?.Stage ?? "") == value,
            ["setting"] = (p, on, value) => (p.LegalSchool(on)?.Setting ?? "") == value,
            ["ownership"] = (p, on, value) => (p.LegalSchool(on)?.Ownership ?? "") == value,
            ["on-leave"] = (p, on, value) => p.Exemptions.Any(e => e.Kind == value && e.Days.Contains(on)),
        };

    public static readonly IReadOnlyDictionary<string, Func<TeacherRecord, DateOnly, DateOnly?>> Dates =
        new Dictionary<string, Func<TeacherRecord, DateOnly, DateOnly?>>(StringComparer.Ordinal)
        {
            ["teaching-start"] = (p, _) => p.Teacher.TeachingStartOn,
            ["work-start"] = (p, _) => p.Teacher.WorkStartOn,
            ["birth"] = (p, _) => p.Teacher.BornOn,
        };

    public static readonly IReadOnlyDictionary<string, Func<TeacherRecord, DateOnly, int?>> Numbers =
        new Dictionary<string, Func<TeacherRecord, DateOnly, int?>>(StringComparer.Ordinal)
        {
            ["age"] = (p, on) => WholeYears(p.Teacher.BornOn, on),
            ["years-of-service"] = (p, on) => WholeYears(p.Teacher.TeachingStartOn, on),
        };

    private static int? WholeYears(DateOnly? since, DateOnly on)
    {
        if (since is not { } start || start > on)
        {
            return null;
        }

        var years = on.Year - start.Year;
        return start.AddYears(years) > on ? years - 1 : years;
    }
}
