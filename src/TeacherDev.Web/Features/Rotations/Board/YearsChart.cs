using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Rotations.Due;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Shared.Figures;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Rotations.Board;

/// <summary>How many people have been at their school for how many years, and how many of them are due.</summary>
public sealed record YearsChart(RotationPage Page)
{
    private const int Last = 20;
    private const double Top = 30, Ground = 170;

    public IHtmlContent Draw(IStringLocalizer<RotationsText> say, IStringLocalizer<SharedText> words)
    {
        var byYears = Page.People.Where(p => p.Years is not null).ToLookup(p => Math.Min(Last, p.Years!.Value));
        var most = Math.Max(1, byYears.Select(g => g.Count()).DefaultIfEmpty(1).Max());
        var bars = Enumerable.Range(0, Last + 1).Select(y => (Years: y, All: byYears[y].Count(), Due: byYears[y].Count(p => p.Stands.State == DueState.Due))).ToList();
        return new ChartFrame("years", "years", say["Chart.Years"], say["Chart.Years.Say", Page.People.Count.AsCount(), Page.Of(DueState.Due).AsCount()])
        {
            Height = Ground + 26,
            Headings = [say["Column.Years"], words["Chart.People"], say["State.Due"]],
            Rows = [.. bars.Where(b => b.All > 0).Select(b => new FigureRow(Name(say, b.Years), [b.All.AsCount(), b.Due.AsCount()], Address(b.Years)))],
        }.Draw(words,
            Mark("line", Part("x1", 0), Part("x2", 1), At("y1", Ground), At("y2", Ground), Class("grid-line")),
            Page.Rules.Terms.Where(t => t.Years <= Last).GroupBy(t => t.Years).Select((g, i) => new object[]
            {
                Mark("line", Part("x1", X(g.Key)), Part("x2", X(g.Key)), At("y1", 14), At("y2", Ground), Class("mark dashed")),
                Mark("text", Part("x", X(g.Key)), At("dx", i == 0 ? -4 : 4), At("y", 11), At("text-anchor", i == 0 ? "end" : "start"), Class("halo"), g.First().Name.Spoken()),
            }),
            bars.Where(b => b.All > 0).Select(b => Linked(Address(b.Years), say["Chart.Years.Bar", Name(say, b.Years), b.All.AsCount(), b.Due.AsCount()],
                Mark("g", Class("plain"), Mark("rect", Part("x", X(b.Years)), Part("width", Wide), At("y", Y(b.All)), At("height", Ground - Y(b.All)), Class("fill gap"))),
                b.Due == 0 ? null : Mark("g", Class("atrisk"), Mark("rect", Part("x", X(b.Years)), Part("width", Wide), At("y", Y(b.Due)), At("height", Ground - Y(b.Due)), Class("fill gap"))),
                Mark("rect", Part("x", X(b.Years)), Part("width", Wide), At("y", Top), At("height", Ground - Top), Class("hit")))),
            bars.Where(b => b.Years % 2 == 0).Select(b => Mark("text", Part("x", X(b.Years) + (Wide / 2)), At("y", Ground + 18), At("text-anchor", "middle"), Class("soft"), b.Years == Last ? $"{Last}+" : $"{b.Years}")));

        double Y(int people) => Ground - ((Ground - Top) * people / most);
    }

    private static double Wide => 1.0 / (Last + 1);

    private static double X(int years) => years * Wide;

    private static string Name(IStringLocalizer<RotationsText> say, int years) => say[years == Last ? "Years.AndMore" : "Years.Of", years];

    private string Address(int years) => $"/rotations/people?years={years}{(Page.Filter.Asked is { } day ? $"&on={day}" : "")}";
}
