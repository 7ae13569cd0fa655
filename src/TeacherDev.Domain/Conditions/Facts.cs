using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Schools;

namespace TeacherDev.Domain.Conditions;

/// <summary>The words by which a condition may ask about a person.</summary>
public static class Facts
{
    /// <summary>Facts that change on a day which the record knows.</summary>
    public static readonly IReadOnlyDictionary<string, FactKind> Kinds = new Dictionary<string, FactKind>(StringComparer.Ordinal)
    {
        ["subject"] = FactKind.Subject,
        ["stage"] = FactKind.Stage,
        ["title"] = FactKind.Title,
        ["education"] = FactKind.Education,
        ["post"] = FactKind.Post,
        ["employment"] = FactKind.Employment,
        ["honour"] = FactKind.Honour,
        ["staff-category"] = FactKind.StaffCategory,
        ["status"] = FactKind.Status,
    };

    /// <summary>Whether the person has the value on the day; a fact that the roster never gave has the value "".</summary>
    public static readonly IReadOnlyDictionary<string, Func<TeacherRecord, DateOnly, string, bool>> Text =
        new Dictionary<string, Func<TeacherRecord, DateOnly, string, bool>>(
            Kinds.Select(k => KeyValuePair.Create<string, Func<TeacherRecord, DateOnly, string, bool>>(k.Key, (p, on, value) => p.Says(k.Value, on, value))),
            StringComparer.Ordinal)
        {
            ["number"] = (p, _, value) => p.Teacher.Number == value || p.FormerNumbers.Contains(value),
            ["gender"] = (p, _, value) => p.Teacher.Gender == value,
            ["school-stage"] = (p, on, value) => (p.LegalSchool(on)?.Stage ?? "") == value,
            ["setting"] = (p, on, value) => (p.LegalSchool(on)?.Setting ?? "") == value,
            ["ownership"] = (p, on, value) => (p.LegalSchool(on)?.Ownership ?? "") == value,
            ["title-grade"] = (p, on, value) => (p.HeldOn(HeldKind.Title, on).FirstOrDefault()?.Rank ?? "") == value,
            ["honour-level"] = (p, on, value) => p.HonourLevels(on).Contains(value),
            ["certificate"] = (p, on, value) => p.HeldOn(HeldKind.Certificate, on).Any(h => h.Value == value),
            ["degree"] = (p, on, value) => p.HeldOn(HeldKind.Degree, on).Any(h => h.Value == value),
            ["cohort"] = (p, on, value) => p.HeldOn(HeldKind.Cohort, on) is var cohorts && (value.Length == 0 ? !cohorts.Any() : cohorts.Any(h => h.Value == value)),
            ["on-leave"] = (p, on, value) => p.Exemptions.Any(e => e.IsLeave && e.Kind == value && e.Days.Contains(on)),
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
            ["years-in-title"] = (p, on) => WholeYears(p.HeldOn(HeldKind.Title, on).FirstOrDefault()?.Days.Start, on),
            ["months-in-post"] = (p, on) => WholeMonths(p.PostSince(on), on),
            ["schools-of-three-years"] = (p, on) => p.SchoolsServed(on, 3),
            ["rural-years"] = (p, on) => p.RuralYears(on),
            ["stars"] = (p, on) => p.HeldOn(HeldKind.Star, on).Select(h => int.TryParse(h.Rank, out var stars) ? stars : 0).DefaultIfEmpty().Max(),
        };

    private static int? WholeMonths(DateOnly? since, DateOnly on)
    {
        if (since is not { } start || start > on)
        {
            return null;
        }

        var months = ((on.Year - start.Year) * 12) + on.Month - start.Month;
        return start.AddMonths(months) > on ? months - 1 : months;
    }

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
