using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Credits.Words;

/// <summary>Why something of an entry does not count, in a sentence, and where that is shown.</summary>
/// <param name="Href">The cap's own line, or the duty that took it; null for none.</param>
public sealed record LineReasonSentence(string Text, string? Href);

public sealed class LineWords(IStringLocalizer<CreditsText> words, IStringLocalizer<SharedText> shared, DutyWords duties)
{
    /// <summary>The reasons on one line of a duty; none where all of it counts plainly.</summary>
    public IEnumerable<LineReasonSentence> Reasons(PersonCredits credits, DutyResult duty, DutyLine line) =>
        line.Reasons.Select(reason => Sentence(credits, duty, line, reason));

    /// <summary>What an entry brings all in all: "counts in full in 3 duties", or where it does not.</summary>
    public string Summary(PersonCredits credits, IReadOnlyList<(DutyResult Duty, DutyLine Line)> lines)
    {
        var partly = lines.Where(l => l.Line.Counted < l.Line.Credits).ToList();
        return lines.Count == 0 ? words["Counts.Nowhere"]
            : lines.All(l => l.Line.Entry is { Passed: false }) ? words["Reason.not-passed"]
            : partly.Count == 0 ? words[lines.Count == 1 ? "Counts.One" : "Counts.All", lines.Count.AsCount()]
            : string.Join(words["Stop"], partly.GroupBy(l => (Why: WhyNot(credits, l.Duty, l.Line), l.Line.Counted)).Select(same =>
            {
                var titles = string.Join(words["AndDuty"], same.Select(l => duties.Title(l.Duty)));
                return same.Key.Counted == 0
                    ? words["Counts.Not", titles, same.Key.Why].Value
                    : words["Counts.Partly", titles, shared.HoursOf(same.Key.Counted), same.Key.Why].Value;
            }));
    }

    private string WhyNot(PersonCredits credits, DutyResult duty, DutyLine line) =>
        string.Join(words["And"], Reasons(credits, duty, line).Select(r => r.Text));

    /// <summary>The period of a cap as the reader names it: "2026", "2025–2026", or the window's days.</summary>
    public string Period(Per per, DateRange period) => per switch
    {
        Per.CalendarYear => words["Period.Year", period.Start.Year],
        Per.SchoolYear => words["Period.SchoolYear", period.Start.Year, period.End.Year],
        _ => shared.Days(period.Start, period.End),
    };

    public static string CapAnchor(Cap cap, DateRange period) => $"cap-{cap.Code}-{period.Start:yyyy-MM-dd}";

    private LineReasonSentence Sentence(PersonCredits credits, DutyResult duty, DutyLine line, LineReason reason) => reason.Code switch
    {
        LineReason.NotPassed => new(words["Reason.not-passed"], null),
        LineReason.OverCap => OverCap(credits, duty, line, reason),
        LineReason.Excluded => Excluded(credits, line, reason),
        LineReason.Fills => new(words["Reason.fills", ClauseName(duty, reason.Subject), shared.HoursOf(reason.Tenths)], null),
        _ => new(reason.ToString(), null),
    };

    private LineReasonSentence OverCap(PersonCredits credits, DutyResult duty, DutyLine line, LineReason reason)
    {
        var cap = duty.Policy.Caps.First(c => c.Code == reason.Subject);
        var period = cap.Per switch
        {
            Per.CalendarYear => YearOf.Range(YearKind.Calendar, line.CompletedOn.Year),
            Per.SchoolYear => SchoolYear.Of(line.CompletedOn).Range,
            _ => duty.Window,
        };
        return new(
            words["Reason.over-cap", cap.Name.In(DutyWords.Language), shared.HoursOf(cap.AtMost), Period(cap.Per, period), shared.HoursOf(reason.Tenths)],
            credits.Address.Duty(duty) + "#" + CapAnchor(cap, period));
    }

    private LineReasonSentence Excluded(PersonCredits credits, DutyLine line, LineReason reason)
    {
        var other = credits.Duties.FirstOrDefault(d => d.Policy.Code == reason.Subject && d.Window.Contains(line.CompletedOn));
        var name = other is null ? reason.Subject : duties.Name(other.Policy);
        return new(words["Reason.excluded", name, shared.HoursOf(reason.Tenths)], other is null ? null : credits.Address.Lines(other));
    }

    private static string ClauseName(DutyResult duty, string code) =>
        duty.Policy.Clauses.FirstOrDefault(c => c.Code == code)?.Name.In(DutyWords.Language) ?? code;
}
