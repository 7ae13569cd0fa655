using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Web.Features.Shared.Figures;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Shared.Charts;

/// <summary>How many people have from so many tenths up to, not including, so many; the link leads to them.</summary>
public sealed record HourBin(int From, int To, int People, string? Href = null);

/// <summary>A limit that matters on the scale, in tenths, with its name.</summary>
public sealed record BandEdge(int Tenths, string Name);

/// <summary>Teachers by hours, with the edges of the bands.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Title">Such as "教师学时分布".</param>
/// <param name="Bins">Side by side, lowest first; the last may hold all above.</param>
public sealed record HoursDistribution(string Id, string Title, IReadOnlyList<HourBin> Bins)
{
    private const double Top = 44;
    private const double Ground = 180;

    public IReadOnlyList<BandEdge> Edges { get; init; } = [];

    /// <summary>The last bin holds everybody above its beginning too.</summary>
    public bool OpenEnded { get; init; }

    public IHtmlContent Draw(IStringLocalizer words)
    {
        var last = Math.Max(1, Bins.Select(b => b.To).DefaultIfEmpty(1).Max());
        var most = Math.Max(1, Bins.Select(b => b.People).DefaultIfEmpty(1).Max());
        double X(int tenths) => .02 + (.96 * tenths / last);
        double Y(int people) => Ground - ((Ground - Top) * people / most);
        return new ChartFrame(Id, "distribution", Title, words["Chart.Say.People", Bins.Sum(b => b.People).AsCount()])
        {
            Height = Ground + 24,
            Headings = [words["Chart.Unit"], words["Chart.People"]],
            Rows = [.. Bins.Select(b => new FigureRow(Name(words, b), [b.People.AsCount()], b.Href))],
        }.Draw(words,
            Mark("line", Part("x1", X(0)), Part("x2", X(last)), At("y1", Ground), At("y2", Ground), Class("grid-line")),
            Bins.Where(b => b.People > 0).Select(b => Mark("g", Linked(b.Href, words["Chart.Say.Bin", Name(words, b), b.People.AsCount()],
                Mark("g", Class("plain"), Mark("rect", Part("x", X(b.From)), Part("width", X(b.To) - X(b.From)), At("y", Y(b.People)), At("height", Ground - Y(b.People)), Class("fill gap")))),
                Mark("text", Part("x", (X(b.From) + X(b.To)) / 2), At("y", Y(b.People) - 5), At("text-anchor", "middle"), Class("add halo"), b.People.AsCount()))),
            Marks(last).Select(t => Mark("text", Part("x", X(t)), At("y", Ground + 18), At("text-anchor", "middle"), Class("soft"), t.AsHours())),
            Edges.Select((edge, i) => Edge(edge, X(edge.Tenths), i)));
    }

    private string Name(IStringLocalizer words, HourBin bin) => OpenEnded && bin == Bins[^1]
        ? words["Chart.AndMore", bin.From.AsHours()]
        : words["Chart.UpTo", bin.From.AsHours(), bin.To.AsHours()];

    private IEnumerable<int> Marks(int last)
    {
        if (Edges.Count > 0)
        {
            return Edges.Select(e => e.Tenths).Prepend(0);
        }

        var step = Math.Max(1, (Bins.Count + 5) / 6);
        return Bins.Where((_, i) => i % step == 0).Select(b => b.From).Append(last);
    }

    private static XElement Edge(BandEdge edge, double x, int i) => Mark("g",
        Mark("line", Part("x1", x), Part("x2", x), At("y1", (i % 2 * 15) + 14), At("y2", Ground), Class("mark dashed")),
        Mark("text", Part("x", x), At("y", (i % 2 * 15) + 10), At("text-anchor", x > .85 ? "end" : "middle"), Class("halo"), edge.Name));
}
