using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Data.Engines;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Shared.Figures;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Status;

/// <summary>The largest tables, a bar each: by the space that they take, or by their rows where the engine tells no space.</summary>
public sealed record SizeBars(IReadOnlyList<TableSize> Tables)
{
    private const double Line = 34;

    public bool BySpace => Tables.All(t => t.Bytes is not null);

    public IHtmlContent Draw(IStringLocalizer say, IStringLocalizer words) => new ChartFrame("tables-chart", "sizes", say["Tables"], say[BySpace ? "Tables.BySpace" : "Tables.ByRows"])
    {
        Height = Tables.Count * Line,
        Headings = [say["Tables.Table"], say["Tables.RowsOf"], .. BySpace ? [say["Size"].Value] : Array.Empty<string>()],
        Rows = [.. Tables.Select(t => new FigureRow(t.Name, [t.Rows.AsCount(), .. BySpace ? [StatusPage.Size(t.Bytes!.Value)] : Array.Empty<string>()]))],
    }.Draw(words, Tables.SelectMany((table, i) => Bar(table, i * Line, say)));

    private IEnumerable<XElement> Bar(TableSize table, double y, IStringLocalizer say)
    {
        var most = Math.Max(1, Tables.Max(Amount));
        var told = BySpace ? say["Tables.Both", table.Rows.AsCount(), StatusPage.Size(table.Bytes!.Value)] : say["Tables.Rows", table.Rows.AsCount()];
        yield return Mark("text", Part("x", 0), At("y", y + 13), table.Name);
        yield return Mark("text", Part("x", 1), At("y", y + 13), At("text-anchor", "end"), told.Value);
        yield return Mark("rect", At("y", y + 19), Part("width", 1), At("height", 8), At("rx", 4), Class("track"));
        yield return Mark("g", Class("plain"), Mark("rect", At("y", y + 19), Part("width", (double)Amount(table) / most), At("height", 8), At("rx", 4), Class("fill")));
    }

    private long Amount(TableSize table) => BySpace ? table.Bytes!.Value : table.Rows;
}
