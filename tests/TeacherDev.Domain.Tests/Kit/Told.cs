using System.Text;
using TeacherDev.Domain.Requirements.Evaluation;

namespace TeacherDev.Domain.Tests.Kit;

/// <summary>Results as plain text, complete to the last line, so that two can be compared byte by byte.</summary>
internal static class Told
{
    public static string Whole(this IEnumerable<DutyResult> results)
    {
        var text = new StringBuilder();
        foreach (var r in results)
        {
            text.Append($"{r.Policy.Code} {r.Policy.Version} {r.Window} {r.Target} {r.Counted} +{r.CarriedIn} {r.NotCounted} {r.Status} {r.Marked}\n");
            r.Clauses.ToList().ForEach(c => text.Append($"  {c.Clause.Code} {c.Counted} {c.FilledBy} {c.Met}\n"));
            r.Lines?.ToList().ForEach(l => text.Append($"    {l.Tell()}\n"));
        }

        return text.ToString();
    }

    /// <summary>"P1 80/100 over-cap:school 20".</summary>
    public static string Tell(this DutyLine line) =>
        string.Join(' ', [line.Project, $"{line.Counted}/{line.Credits}", .. line.Reasons.Select(r => $"{r} {r.Tenths}")]);

    public static IEnumerable<string> Lines(this DutyResult result) => result.Lines!.Select(Tell);
}
