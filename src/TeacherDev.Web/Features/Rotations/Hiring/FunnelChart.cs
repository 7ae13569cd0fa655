using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Shared.Figures;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Rotations.Hiring;

/// <summary>How many came to each step of a round, how many found a post in it, and how many are still in it; whoever is left comes to the next.</summary>
/// <param name="Counts">People by state.</param>
/// <param name="Address">The address of the list behind it.</param>
public sealed record FunnelChart(IReadOnlyDictionary<HiringState, int> Counts, string Address)
{
    private const double Row = 52, Bar = 22, Label = 17;

    private static readonly (string Step, HiringState[] Found, HiringState[] Open, HiringState[] Left)[] Steps =
    [
        ("InSchool", [HiringState.Kept], [HiringState.Competing], []),
        ("CrossSchool", [HiringState.Hired], [HiringState.Crossing], []),
        ("Assignment", [HiringState.Accepted], [HiringState.Assigned, HiringState.Refused], []),
        ("Waiting", [HiringState.Found], [HiringState.Waiting], [HiringState.Ended]),
    ];

    /// <summary>Everybody who takes part.</summary>
    public int All => Counts.Where(c => c.Key != HiringState.Out).Sum(c => c.Value);

    public IHtmlContent Draw(IStringLocalizer<HiringText> say, IStringLocalizer<SharedText> words)
    {
        var (left, y, marks, rows) = (All, 0.0, new List<XElement?>(), new List<FigureRow>());
        foreach (var (step, found, open, over) in Steps)
        {
            var (here, still) = (Sum(found), Sum(open));
            marks.Add(Mark("text", Part("x", 0), At("y", y + Label - 3), Class("strong"), say["Funnel.Row", say[$"Funnel.{step}"].Value, left.AsCount(), here.AsCount(), still.AsCount()].Value));
            marks.Add(Mark("rect", Part("x", 0), Part("width", Share(left)), At("y", y + Label + 4), At("height", Bar), At("rx", 4), Class("track")));
            var before = 0;
            foreach (var (state, tone) in found.Select(s => (s, "met")).Concat(open.Select(s => (s, "atrisk"))).Concat(over.Select(s => (s, "none"))))
            {
                marks.Add(Segment(say, state, before, y, tone));
                before += Counts.GetValueOrDefault(state);
            }

            rows.Add(new(say[$"Funnel.{step}"], [left.AsCount(), here.AsCount(), still.AsCount()]));
            left -= here + still;
            y += Row;
        }

        return new ChartFrame("funnel", "hiring-funnel", say["Funnel"], say["Funnel.Say", All.AsCount(), Sum([HiringState.Kept]).AsCount(), Sum([HiringState.Hired]).AsCount(), Sum([HiringState.Accepted]).AsCount(), Sum([HiringState.Waiting]).AsCount()])
        {
            Height = y, Headings = [say["Funnel.Step"], say["Funnel.Came"], say["Funnel.Found"], say["Funnel.Open"]], Rows = rows,
        }.Draw(words, marks);
    }

    private int Sum(HiringState[] states) => states.Sum(s => Counts.GetValueOrDefault(s));

    private double Share(int people) => All == 0 ? 0 : people / (double)All;

    private XElement? Segment(IStringLocalizer<HiringText> say, HiringState state, int before, double y, string tone) => Counts.GetValueOrDefault(state) is not (> 0 and var people) ? null : Linked(
        $"/{Address}?state={state}#people", say["Funnel.Part", say.State(state), people.AsCount()],
        Mark("g", Class(tone), Mark("rect", Part("x", Share(before)), Part("width", Math.Max(Share(people), .004)), At("y", y + Label + 4), At("height", Bar), At("rx", 4), Class("fill"))));
}
