using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Shared.Figures;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Policies;

/// <summary>The windows of a policy on a line of time, today marked.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Name">The policy's name in the reader's language.</param>
/// <param name="Window">The kind of window.</param>
/// <param name="Today">The district's business date.</param>
internal sealed record WindowPicture(string Id, string Name, PolicyWindow Window, DateOnly Today)
{
    private const double Top = 22;
    private const double High = 30;

    private sealed record Span(DateRange Days, string Label);

    public IHtmlContent Draw(IStringLocalizer<PoliciesText> say, IStringLocalizer words)
    {
        var frame = new ChartFrame(Id, "timeline", say["Picture.Title", Name], Description(say)) { Height = Top + High + 24 };
        if (Window is FirstMonths first) return frame.Draw(words, Months(say, first));

        var spans = Spans(say);
        var (from, to) = (spans[0].Days.Start, spans[^1].Days.End);
        double At01(DateOnly day) => .01 + (.98 * (day.DayNumber - from.DayNumber) / Math.Max(1, to.DayNumber + 1 - from.DayNumber));
        return frame.Draw(words, spans.SelectMany(s => Bar(s, At01)), Ends(spans, At01), TodayMark(say, At01(Today)));
    }

    private List<Span> Spans(IStringLocalizer<PoliciesText> say) => Window switch
    {
        Rounds rounds => [.. rounds.Ranges.Select(r => new Span(r, $"{r.Start.Year}–{r.End.Year}"))],
        EachYear year => [.. Enumerable.Range(YearOf.Day(year.Kind, Today) - 2, 5).Select(y => new Span(YearOf.Range(year.Kind, y),
            year.Kind == YearKind.Calendar ? $"{y}" : say["Picture.SchoolYear", y % 100, (y + 1) % 100]))],
        Rolling rolling => [new(new(Today.AddYears(-rolling.Years).AddDays(1), Today), "")],
        _ => throw new NotSupportedException($"No picture of the window {Window}."),
    };

    private string Description(IStringLocalizer<PoliciesText> say) => Window switch
    {
        Rounds rounds => say["Picture.Rounds", rounds.Ranges.Count, Today.AsDay()],
        EachYear => say["Picture.Years", Today.AsDay()],
        FirstMonths first => say["Picture.First", first.Months],
        Rolling rolling => say["Picture.Rolling", rolling.Years, Today.AsDay()],
        _ => "",
    };

    private IEnumerable<XElement> Bar(Span span, Func<DateOnly, double> at)
    {
        var (left, right, now) = (at(span.Days.Start), at(span.Days.End.AddDays(1)), span.Days.Contains(Today));
        yield return Mark("rect", Part("x", left), Part("width", Math.Max(0, right - left - .004)), At("y", Top), At("height", High), At("rx", 5), Class(now ? "band-2" : "band-6"));
        if (span.Label.Length > 0)
            yield return Mark("text", Part("x", (left + right) / 2), At("y", Top + 20), At("text-anchor", "middle"), Class(now ? "on-2" : "on-6"), span.Label);
    }

    private static IEnumerable<XElement> Ends(List<Span> spans, Func<DateOnly, double> at)
    {
        yield return Mark("text", Part("x", at(spans[0].Days.Start)), At("y", Top + High + 17), Class("soft"), spans[0].Days.Start.AsDay());
        yield return Mark("text", Part("x", at(spans[^1].Days.End.AddDays(1))), At("y", Top + High + 17), At("text-anchor", "end"), Class("soft"), spans[^1].Days.End.AsDay());
    }

    private static XElement? TodayMark(IStringLocalizer<PoliciesText> say, double x) => x is < 0 or > 1 ? null : Mark("g",
        Mark("line", Part("x1", x), Part("x2", x), At("y1", Top - 6), At("y2", Top + High + 4), Class("mark"), At("stroke-width", 2)),
        Mark("text", Part("x", x), At("y", Top - 10), At("text-anchor", x > .9 ? "end" : x < .1 ? "start" : "middle"), Class("strong"), say["Picture.Today"].Value));

    private static XElement Months(IStringLocalizer<PoliciesText> say, FirstMonths first) => Mark("g",
        Mark("rect", Part("x", .01), Part("width", .98), At("y", Top), At("height", High), At("rx", 5), Class("band-2")),
        Mark("text", Part("x", .5), At("y", Top + 20), At("text-anchor", "middle"), Class("on-2"), say["Picture.Months", first.Months].Value),
        Mark("text", Part("x", .01), At("y", Top + High + 17), Class("soft"), say["Picture.Start"].Value),
        Mark("text", Part("x", .99), At("y", Top + High + 17), At("text-anchor", "end"), Class("soft"), $"+{say["Picture.Months", first.Months].Value}"));
}
