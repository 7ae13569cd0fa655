using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Conditions;

/// <summary>The words by which a condition may ask about a person.</summary>
public static class Facts
{
    public static readonly IReadOnlyDictionary<string, Func<TeacherRecord, DateOnly, string>> Text =
        new Dictionary<string, Func<TeacherRecord, DateOnly, string>>(StringComparer.Ordinal)
        {
            ["gender"] = (p, _) => p.Teacher.Gender,
            ["subject"] = (p, on) => p.Fact(FactKind.Subject, on),
            ["stage"] = (p, on) => p.Fact(FactKind.Stage, on),
            ["title"] = (p, on) => p.Fact(FactKind.Title, on),
            ["education"] = (p, on) => p.Fact(FactKind.Education, on),
            ["post"] = (p, on) => p.Fact(FactKind.Post, on),
            ["employment"] = (p, on) => p.Fact(FactKind.Employment, on),
            ["honour"] = (p, on) => p.Fact(FactKind.Honour, on),
            ["staff-category"] = (p, on) => p.Fact(FactKind.StaffCategory, on),
            ["status"] = (p, on) => p.Fact(FactKind.Status, on),
            ["school-stage"] = (p, on) => p.LegalSchool(on)?.Stage ?? "",
            ["setting"] = (p, on) => p.LegalSchool(on)?.Setting ?? "",
            ["ownership"] = (p, on) => p.LegalSchool(on)?.Ownership ?? "",
            ["on-leave"] = (p, on) => p.Exemptions.FirstOrDefault(e => e.Days.Contains(on))?.Kind ?? "",
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
