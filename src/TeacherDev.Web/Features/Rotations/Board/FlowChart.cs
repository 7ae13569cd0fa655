using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Rotations.Figures;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Shared.Figures;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Rotations.Board;

/// <summary>From which kind of place to which the people of a school year moved, town above village; a band's height is their number.</summary>
/// <param name="Until">The end of the addresses, where the figures are those of an earlier day.</param>
public sealed record FlowChart(RotationYear Year, string Until)
{
    private const double Width = 560, Left = 92, Right = 468, Bar = 14, Room = 190, Gap = 12;

    public IHtmlContent Draw(IStringLocalizer<RotationsText> say, IStringLocalizer<SharedText> words)
    {
        var flows = Year.Moves.GroupBy(m => (From: m.From.Setting, To: m.To.Setting)).Select(g => (g.Key.From, g.Key.To, Count: g.Count())).ToList();
        var places = flows.SelectMany(f => new[] { f.From, f.To }).Distinct().OrderBy(Order).ThenBy(p => p, StringComparer.Ordinal).ToList();
        var scale = (Room - (Gap * (places.Count - 1))) / Math.Max(1, Year.Moves.Count);
        var (from, to) = (Stack(places, p => flows.Where(f => f.From == p).Sum(f => f.Count), scale), Stack(places, p => flows.Where(f => f.To == p).Sum(f => f.Count), scale));
        var (leaving, coming) = (new Dictionary<string, double>(from), new Dictionary<string, double>(to));
        var bands = new List<XElement>();
        foreach (var flow in flows.OrderBy(f => places.IndexOf(f.From)).ThenBy(f => places.IndexOf(f.To)))
        {
            var (high, y, z) = (flow.Count * scale, leaving[flow.From], coming[flow.To]);
            (leaving[flow.From], coming[flow.To]) = (y + high, z + high);
            bands.Add(Linked(Address(flow.From, flow.To), say["Chart.Flow.Band", Name(say, flow.From), Name(say, flow.To), flow.Count.AsCount()],
                Mark("path", At("d", Band(y, z, high)), Class(flow.From == flow.To ? "fill goes" : "fill stays"))));
        }

        return new ChartFrame("flow", "rotation-flow", say["Chart.Flow"], say["Chart.Flow.Say", Year.Moves.Count.AsCount()])
        {
            ViewBox = $"0 0 {Number(Width)} {Number(Room + 40)}",
            Headings = [say["Chart.Flow.From"], say["Chart.Flow.To"], words["Chart.People"]],
            Rows = [.. flows.OrderByDescending(f => f.Count).Select(f => new FigureRow(Name(say, f.From), [Name(say, f.To), f.Count.AsCount()], Address(f.From, f.To)))],
        }.Draw(words,
            Mark("text", At("x", Left), At("y", 12), At("text-anchor", "end"), Class("soft"), say["Chart.Flow.From"].Value),
            Mark("text", At("x", Right), At("y", 12), Class("soft"), say["Chart.Flow.To"].Value),
            Mark("g", Class("plain"), bands),
            places.Select(p => Side(say, p, from[p], flows.Where(f => f.From == p).Sum(f => f.Count), scale, isLeft: true)),
            places.Select(p => Side(say, p, to[p], flows.Where(f => f.To == p).Sum(f => f.Count), scale, isLeft: false)));
    }

    private static XElement? Side(IStringLocalizer<RotationsText> say, string place, double y, int count, double scale, bool isLeft) => count == 0 ? null : Mark("g", Class("plain"),
        Mark("rect", At("x", isLeft ? Left : Right - Bar), At("y", y), At("width", Bar), At("height", Math.Max(2, count * scale)), Class("fill")),
        Mark("text", At("x", isLeft ? Left - 6 : Right + 6), At("y", y + (count * scale / 2) + 4), At("text-anchor", isLeft ? "end" : "start"), $"{Name(say, place)} {count.AsCount()}"));

    private static Dictionary<string, double> Stack(IEnumerable<string> places, Func<string, int> count, double scale)
    {
        var (y, at) = (24.0, new Dictionary<string, double>(StringComparer.Ordinal));
        foreach (var place in places)
        {
            at[place] = y;
            y += (count(place) * scale) + Gap;
        }

        return at;
    }

    private static string Band(double y, double z, double high)
    {
        var (a, b, middle) = (Left + Bar, Right - Bar, (Left + Right) / 2);
        return $"M{Number(a)} {Number(y)}C{Number(middle)} {Number(y)} {Number(middle)} {Number(z)} {Number(b)} {Number(z)}V{Number(z + high)}C{Number(middle)} {Number(z + high)} {Number(middle)} {Number(y + high)} {Number(a)} {Number(y + high)}z";
    }

    /// <summary>Villages last, what nobody said after them; the words are the roster's own.</summary>
    private static int Order(string setting) => setting.Length == 0 ? 2 : setting == Domain.Teachers.School.Rural ? 1 : 0;

    private static string Name(IStringLocalizer<RotationsText> say, string setting) => setting.Length == 0 ? say["By.None"].Value : setting;

    private string Address(string from, string to) => $"/rotations/moves?year={Year.Year.FirstYear}&from={Uri.EscapeDataString(from)}&to={Uri.EscapeDataString(to)}{Until}";
}
