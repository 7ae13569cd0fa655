using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Careers.Cohorts;

/// <summary>Reads the kinds of cohorts of a catalogue.</summary>
internal static class CohortKindReading
{
    private const int MostDays = 366, MostSecondment = 1100, MostMonths = 60, MostPlaces = 9999, MostYears = 10;

    public static IReadOnlyList<CohortKind> ReadCohorts(this DocumentPart root)
    {
        var kinds = root.Parts("cohorts").Select(Kind).ToList();
        foreach (var twice in kinds.GroupBy(k => k.Code).Where(g => g.Count() > 1))
        {
            root.Refuse("careers-item-twice", twice.Key);
        }

        return kinds;
    }

    private static CohortKind Kind(DocumentPart part)
    {
        var asks = part.Has("for");
        var kind = new CohortKind(
            Code(part), part.Local("name"), asks ? part.Part("for")?.ReadCondition() ?? Condition.Everybody : Condition.Everybody, asks ? part.Local("who") : LocalText.None,
            Codes(part, "duties"), Codes(part, "outside"), part.OptionalNumber("shadowing", 1, MostDays) ?? 0, part.Flag("mentor"), part.OptionalNumber("forum", 1, MostMonths) ?? 0,
            part.OptionalNumber("places", 1, MostPlaces), part.OptionalNumber("years", 1, MostYears), part.Optional("source") ?? "")
        {
            SecondmentDays = part.OptionalNumber("secondment", 1, MostSecondment) ?? 0,
        };
        part.NothingElse();
        return kind;
    }

    private static string Code(DocumentPart part)
    {
        var code = part.Text("code");
        if (code.Length > Cohort.KindLength)
        {
            part.Refuse("careers-code-long", code, Cohort.KindLength);
        }

        return code;
    }

    /// <summary>They are kept in one text with each cohort.</summary>
    private static IReadOnlyList<string> Codes(DocumentPart part, string key)
    {
        var codes = part.Texts(key);
        if (string.Join(Cohort.Comma, codes).Length > Cohort.CodesLength)
        {
            part.Refuse("careers-code-long", key, Cohort.CodesLength);
        }

        return codes;
    }
}
