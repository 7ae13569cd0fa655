using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Rotations.Figures;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Shared.Figures;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Rotations.Board;

/// <summary>From which part of the district to which the people of a school year moved, town above village; a band's height is their number.</summary>
/// <param name="Until">The end of the addresses, where the figures are those of an earlier day.</param>
public sealed record FlowChart(RotationYear Year, ShareBy By, string Until)
{
    /// <summary>A label needs <see cref="Line"/>, however few people stand at it.</summary>
    private const double Width = 560, Bar = 14, Top = 24, People = 150, Gap = 12, Line = 26;

    private const int LongestName = 13;

    public IHtmlContent Draw(IStringLocalizer<RotationsText> say, IStringLocalizer<SharedText> words)
    {
        var scale = People / Year.Moves.Count;
        var flows = Year.Moves.GroupBy(m => (From: ShareLine.KeyOf(m.From, m.Subject, By), To: ShareLine.KeyOf(m.To, m.Subject, By)))
            .OrderBy(g => Order(g.Key.From)).ThenBy(g => g.Key.From, StringComparer.Ordinal).ThenBy(g => Order(g.Key.To)).ThenBy(g => g.Key.To, StringComparer.Ordinal)
            .Select(g => (g.Key.From, g.Key.To, Count: g.Count())).ToList();
        var left = Side.Of(flows.Select(f => (f.From, f.Count)), scale);
        var right = Side.Of(flows.OrderBy(f => Order(f.To)).ThenBy(f => f.To, StringComparer.Ordinal).Select(f => (f.To, f.Count)), scale);
        var bands = flows.ConvertAll(flow => Linked(Address(flow.From, flow.To), say["Chart.Flow.Band", Name(say, flow.From), Name(say, flow.To), flow.Count.AsCount()],
            Mark("path", At("d", Band(left.Next(flow.From, flow.Count), right.Next(flow.To, flow.Count), flow.Count * scale)), Class(flow.From == flow.To ? "fill stays" : "fill goes"))));
        return new ChartFrame($"flow-{By}".ToLowerInvariant(), "rotation-flow", say[$"Chart.Flow.{By}"], say["Chart.Flow.Say", Year.Moves.Count.AsCount()])
        {
            ViewBox = $"0 0 {Number(Width)} {Number(Math.Max(left.Bottom, right.Bottom))}",
            Headings = [say["Chart.Flow.From"], say["Chart.Flow.To"], words["Chart.People"]],
            Rows = [.. flows.OrderByDescending(f => f.Count).Select(f => new FigureRow(Name(say, f.From), [Name(say, f.To), f.Count.AsCount()], Address(f.From, f.To)))],
        }.Draw(words,
            Mark("text", At("x", 0), At("y", 12), Class("soft"), say["Chart.Flow.From"].Value),
            Mark("text", At("x", Width), At("y", 12), At("text-anchor", "end"), Class("soft"), say["Chart.Flow.To"].Value),
            Mark("g", Class("plain"), bands),
            left.Stops.Select(s => Stop(say, s, isLeft: true)),
            right.Stops.Select(s => Stop(say, s, isLeft: false)));
    }

    /// <summary>The names lie on the bands, so that a long one has room.</summary>
    private static XElement Stop(IStringLocalizer<RotationsText> say, Stand stand, bool isLeft) => Mark("g", Class("plain"),
        Mark("rect", At("x", isLeft ? 0 : Width - Bar), At("y", stand.Y), At("width", Bar), At("height", Math.Max(2, stand.High)), Class("fill")),
        Mark("text", At("x", isLeft ? Bar + 6 : Width - Bar - 6), At("y", stand.Y + (Math.Max(Line - Gap, stand.High) / 2) + 4), At("text-anchor", isLeft ? "start" : "end"), Class("halo"),
            $"{Short(Name(say, stand.Key))} {stand.Count.AsCount()}"));

    private static string Band(double y, double z, double high)
    {
        const double From = Bar, To = Width - Bar, Middle = Width / 2;
        return $"M{Number(From)} {Number(y)}C{Number(Middle)} {Number(y)} {Number(Middle)} {Number(z)} {Number(To)} {Number(z)}V{Number(z + high)}C{Number(Middle)} {Number(z + high)} {Number(Middle)} {Number(y + high)} {Number(From)} {Number(y + high)}z";
    }

    /// <summary>Villages last, what nobody said after them; the words are the roster's own.</summary>
    private static int Order(string key) => key.Length == 0 ? 2 : key == Domain.Teachers.School.Rural ? 1 : 0;

    private static string Name(IStringLocalizer<RotationsText> say, string key) => key.Length == 0 ? say["By.None"].Value : key;

    private static string Short(string name) => name.Length > LongestName ? name[..LongestName] + "…" : name;

    private string Address(string from, string to) =>
        $"/rotations/moves?year={Year.Year.FirstYear}&by={$"{By}".ToLowerInvariant()}&from={Uri.EscapeDataString(from)}&to={Uri.EscapeDataString(to)}{Until}";

    /// <summary>A part of the district on one side of the picture.</summary>
    private sealed record Stand(string Key, int Count, double Y, double High);

    /// <summary>The parts of one side below each other, and how far the bands at each have come.</summary>
    private sealed record Side(IReadOnlyList<Stand> Stops, double Bottom, double Scale)
    {
        private readonly Dictionary<string, double> next = Stops.ToDictionary(s => s.Key, s => s.Y, StringComparer.Ordinal);

        public static Side Of(IEnumerable<(string Key, int Count)> counts, double scale)
        {
            List<Stand> stops = [];
            var y = Top;
            foreach (var part in counts.GroupBy(c => c.Key, StringComparer.Ordinal))
            {
                Stand stop = new(part.Key, part.Sum(c => c.Count), y, part.Sum(c => c.Count) * scale);
                stops.Add(stop);
                y += Math.Max(Line, stop.High + Gap);
            }

            return new(stops, y, scale);
        }

        /// <summary>Where the next band of the part begins.</summary>
        public double Next(string key, int count)
        {
            var y = next[key];
            next[key] = y + (count * Scale);
            return y;
        }
    }
}
