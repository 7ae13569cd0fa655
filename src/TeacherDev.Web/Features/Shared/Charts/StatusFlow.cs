using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Web.Features.Shared.Figures;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Shared.Charts;

/// <summary>How many people go from one status to another; null is whom the duty does not bind. The link leads to them.</summary>
public sealed record FlowBand(string? From, string? To, int People, string? Href = null);

/// <summary>One duty before and after a change: people by status on either side, and who goes where.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Title">The duty in the words of its policy.</param>
/// <param name="Bands">Each pair of statuses once.</param>
public sealed record StatusFlow(string Id, string Title, IReadOnlyList<FlowBand> Bands)
{
    private const double Left = 118, Right = 232, Bar = 10, Top = 24, Tall = 190, Least = 15, Gap = 7;

    private static readonly string?[] InOrder = ["Met", "OnTrack", "AtRisk", "NotMet", "NotStarted", "Exempt", "NotEvaluable", null];

    private sealed record Node(string? Status, int People, double Y, double Height);

    public int Moved => Bands.Where(b => b.From != b.To).Sum(b => b.People);

    public IHtmlContent Draw(IStringLocalizer words)
    {
        var (left, right) = (Stack(b => b.From), Stack(b => b.To));
        var height = left.Concat(right).Max(n => n.Y + n.Height) + 4;
        return new ChartFrame(Id, "flow", Title, words["Flow.Say", Bands.Sum(b => b.People).AsCount(), Moved.AsCount()])
        {
            ViewBox = FormattableString.Invariant($"0 0 360 {height:0}"),
            Headings = [words["Flow.Move"], words["Chart.People"]],
            Rows = [.. Ordered().Select(b => new FigureRow(Name(words, b), [b.People.AsCount()], b.Href))],
        }.Draw(words,
            Mark("text", At("x", Left), At("y", 12), At("text-anchor", "end"), Class("soft"), words["Flow.Before"].Value),
            Mark("text", At("x", Right + Bar), At("y", 12), Class("soft"), words["Flow.After"].Value),
            Drawn(words, left, right),
            left.Select(n => Side(words, n, Left, Left - 5, "end")),
            right.Select(n => Side(words, n, Right, Right + Bar + 5, "start")));
    }

    private IEnumerable<FlowBand> Ordered() => Bands.Where(b => b.People > 0)
        .OrderBy(b => Array.IndexOf(InOrder, b.From)).ThenBy(b => Array.IndexOf(InOrder, b.To));

    private List<Node> Stack(Func<FlowBand, string?> side)
    {
        var total = Math.Max(1, Bands.Sum(b => b.People));
        var (nodes, y) = (new List<Node>(), Top);
        foreach (var status in InOrder)
        {
            var people = Bands.Where(b => side(b) == status).Sum(b => b.People);
            if (people > 0)
            {
                var height = Math.Max(Least, Tall * people / total);
                nodes.Add(new(status, people, y, height));
                y += height + Gap;
            }
        }

        return nodes;
    }

    private List<XElement> Drawn(IStringLocalizer words, List<Node> left, List<Node> right)
    {
        var (usedLeft, usedRight) = (left.ToDictionary(n => n.Status ?? "", _ => 0.0), right.ToDictionary(n => n.Status ?? "", _ => 0.0));
        var bands = new List<XElement>();
        foreach (var band in Ordered())
        {
            var (from, to) = (left.First(n => n.Status == band.From), right.First(n => n.Status == band.To));
            var (high, low) = (from.Height * band.People / from.People, to.Height * band.People / to.People);
            var (y1, y2) = (from.Y + usedLeft[band.From ?? ""], to.Y + usedRight[band.To ?? ""]);
            usedLeft[band.From ?? ""] += high;
            usedRight[band.To ?? ""] += low;
            var stays = band.From == band.To;
            bands.Add(Linked(stays ? null : band.Href, Name(words, band) + " " + band.People.AsCount(),
                Mark("g", Class(Tone(band.To)), Mark("path", Class(stays ? "fill stays" : "fill goes"), At("d", Shape(y1, high, y2, low))))));
        }

        return bands;
    }

    private static string Shape(double y1, double high, double y2, double low)
    {
        var (x1, x2, middle) = (Left + 1, Right - 1, (Left + Right) / 2);
        return string.Join(' ', "M", Number(x1), Number(y1), "C", Number(middle), Number(y1), Number(middle), Number(y2), Number(x2), Number(y2),
            "V", Number(y2 + low), "C", Number(middle), Number(y2 + low), Number(middle), Number(y1 + high), Number(x1), Number(y1 + high), "Z");
    }

    private static XElement Side(IStringLocalizer words, Node node, double x, double text, string anchor) => Mark("g", Class(Tone(node.Status)),
        Mark("rect", At("x", x == Left ? x - Bar : x), At("y", node.Y), At("width", Bar), At("height", node.Height), At("rx", 2), Class("fill")),
        Mark("text", At("x", x == Left ? text - Bar : text), At("y", node.Y + (node.Height / 2) + 4), At("text-anchor", anchor),
            $"{Word(words, node.Status)} {node.People.AsCount()}"));

    private static string Name(IStringLocalizer words, FlowBand band) => band.From == band.To
        ? words["Flow.Stays", Word(words, band.From)]
        : words["Flow.Goes", Word(words, band.From), Word(words, band.To)];

    private static string Word(IStringLocalizer words, string? status) => status is null ? words["Flow.NotBound"] : words.Status(status);

    private static string Tone(string? status) => status is null ? "none" : Tones.Of(status);
}
