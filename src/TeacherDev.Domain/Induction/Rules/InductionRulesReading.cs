using System.Globalization;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Trainings.Claims.Rules;

namespace TeacherDev.Domain.Induction.Rules;

/// <summary>Reads an induction document (format 1, described in docs/induction.md): the rules, or everything that is wrong with it.</summary>
public static class InductionRulesReading
{
    private const int Format = 1, MostPoints = 8, MostDays = 400, LongestPrefix = 12;

    private static readonly Dictionary<string, YearKind> Years = new(StringComparer.Ordinal) { ["calendar"] = YearKind.Calendar, ["school"] = YearKind.School };

    public static (InductionRules? Rules, IReadOnlyList<Refusal> Refusals) Read(string json) =>
        WholeDocument.Read(json, "induction", Format, Rules);

    private static InductionRules Rules(DocumentPart root)
    {
        List<OpinionGrade> grades = [.. root.SomeParts("grades").Select(p => Closed(p, new OpinionGrade(p.Text("code"), p.Local("name"), p.Flag("passes"))))];
        List<StepRule> steps = [.. root.Parts("steps").Select(p => Closed(p, new StepRule(p.Text("code"), p.Local("name"), p.Flag("needed"))))];
        Twice(root, "grades", grades.Select(g => g.Code));
        Twice(root, "steps", steps.Select(s => s.Code));
        if (grades.Count > 0 && !grades.Exists(g => g.Passes))
        {
            root.Refuse("induction-no-grade-passes");
        }

        return new(
            root.Text("code"), root.Text("version"), root.Local("name"), root.Text("policy"), root.Number("mostApprentices", 1, 20), root.Local("agreement"),
            Observations(root), Terms(root), grades, steps, Result(root));
    }

    private static ObservationRules Observations(DocumentPart root)
    {
        if (root.NeededPart("observations") is not { } part)
        {
            return new([], 1, 0, 0, 0, LocalText.None, None, None);
        }

        List<LessonPoint> points = [.. part.SomeParts("points").Select(p => Closed(p, new LessonPoint(p.Text("code"), p.Local("name"))))];
        Twice(part, "points", points.Select(p => p.Code));
        if (points.Count > MostPoints)
        {
            part.Refuse("induction-many-points", MostPoints);
        }

        return Closed(part, new ObservationRules(
            points, part.Number("bestMark", 2, 100), part.Number("lateDays", 0, MostDays), part.Number("neededByMentor", 0, 200), part.Number("neededByApprentice", 0, 200),
            part.Local("title"), Worth(part, "apprentice"), Worth(part, "mentor")));
    }

    private static ObservationWorth Worth(DocumentPart part, string key) => part.NeededPart(key) is not { } worth ? None : Closed(worth, new ObservationWorth(
        worth.Tenths("hours"), worth.Word("level", ClaimWords.Levels), worth.Word("mode", ClaimWords.Modes), worth.Tenths("mostAYear"), worth.Word("year", Years)));

    private static TermRules Terms(DocumentPart root)
    {
        if (root.NeededPart("terms") is not { } part)
        {
            return new([], 0, 0);
        }

        List<(int Month, int Day, LocalText Name)> starts = [];
        foreach (var start in part.SomeParts("starts"))
        {
            // A leap day would begin a term in one year of four.
            if (!DateOnly.TryParseExact("2001-" + start.Text("on"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                start.Refuse("induction-term-day", start.Text("on"));
            }

            starts.Add((day.Month, day.Day, start.Local("name")));
            start.NothingElse();
        }

        return Closed(part, new TermRules([.. starts.OrderBy(s => (s.Month, s.Day))], part.Number("leastDays", 1, 180), part.Number("openDays", 0, 180)));
    }

    private static ResultRules Result(DocumentPart root)
    {
        if (root.NeededPart("result") is not { } part)
        {
            return new("", false, 0, null);
        }

        var prefix = part.Text("certificatePrefix");
        if (prefix.Length > LongestPrefix)
        {
            part.Refuse("induction-long-prefix", LongestPrefix);
        }

        return Closed(part, new ResultRules(prefix, part.Flag("exceptions"), part.Number("failDays", 0, MostDays), part.OptionalDate("from")));
    }

    private static ObservationWorth None => new(0, default, default, 0, default);

    private static T Closed<T>(DocumentPart part, T read)
    {
        part.NothingElse();
        return read;
    }

    private static void Twice(DocumentPart part, string list, IEnumerable<string> codes)
    {
        foreach (var twice in codes.GroupBy(c => c, StringComparer.Ordinal).Where(g => g.Key.Length > 0 && g.Count() > 1))
        {
            part.Refuse("claims-code-twice", list, twice.Key);
        }
    }
}
