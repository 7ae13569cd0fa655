using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Shared.Charts;

/// <summary>One line of the table behind a picture; the first cell names it and may lead to what is behind.</summary>
internal sealed record FigureRow(string Name, IReadOnlyList<string> Cells, string? Href = null);

/// <summary>What every picture has: a title, a description, and the same figures as a table.</summary>
internal sealed record ChartFrame(string Id, string Kind, string Title, string Description)
{
    /// <summary>With a view box the picture scales as a whole; without, its width is fluid and its height fixed.</summary>
    public string? ViewBox { get; init; }

    public double Height { get; init; }

    public IReadOnlyList<string> Headings { get; init; } = [];

    public IReadOnlyList<FigureRow> Rows { get; init; } = [];

    public IHtmlContent Draw(IStringLocalizer words, params object?[] marks)
    {
        var drawn = Mark("svg",
            ViewBox is null ? At("height", Height) : At("viewBox", ViewBox),
            At("aria-labelledby", $"{Id}-title {Id}-desc"),
            Mark("title", At("id", $"{Id}-title"), Title),
            Mark("desc", At("id", $"{Id}-desc"), Description),
            marks);
        // An image hides the links in it from a screen reader; a group does not.
        drawn.Add(At("role", drawn.Descendants("a").Any() ? "group" : "img"));
        return Html(Mark("figure", Class($"chart {Kind}"), At("id", Id), drawn, Figures(words)));
    }

    private XElement? Figures(IStringLocalizer words) => Rows.Count == 0 ? null :
        Mark("details", Class("figures"),
            Mark("summary", words["Figures.Show"].Value),
            Mark("div", Class("scroll"), At("tabindex", "0"), At("role", "region"), At("aria-label", Title),
                Mark("table", Class("list"),
                    Mark("thead", Mark("tr", Headings.Select((h, i) => Mark("th", At("scope", "col"), i == 0 ? null : Class("r"), h)))),
                    Mark("tbody", Rows.Select(Line)))));

    private static XElement Line(FigureRow row) => Mark("tr",
        Mark("th", At("scope", "row"), row.Href is null ? row.Name : Mark("a", At("href", row.Href), row.Name)),
        row.Cells.Select(cell => Mark("td", Class("r num"), cell)));
}
