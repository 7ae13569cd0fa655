using TeacherDev.Data.Requirements.Lists;
using TeacherDev.Domain.Ledger;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Teachers.Listing;

namespace TeacherDev.Web.Features.Teachers.Overview;

/// <summary>Counted hours in bars of a round width, the target on an edge; the last bar holds the few above.</summary>
public static class HourSteps
{
    private const int MostBars = 18;

    /// <summary>Whole steps of the counting, in tenths.</summary>
    private static readonly int[] Widths = [20, 40, 60, 80, 100, 120, 200, 240, 300, 360, 400, 500, 600, 1000, 1200, 2000, 5000];

    /// <param name="counts">Of one duty.</param>
    /// <param name="target">The policy's own, in tenths.</param>
    /// <param name="here">The list that a bar narrows.</param>
    public static IReadOnlyList<HourBin> Of(IReadOnlyList<StandingCount> counts, int target, TeachersFilter here)
    {
        var top = Math.Max(target + 1, NineteenOfTwenty(counts));
        var width = Width(target, top);
        var last = Math.Max((top + width - 1) / width, 1);
        var people = counts.GroupBy(c => Math.Min(last, c.Step * StandingCount.StepTenths / width)).ToDictionary(g => g.Key, g => g.Sum(c => c.People));
        return [.. Enumerable.Range(0, last + 1).Select(i => new HourBin(i * width, (i + 1) * width, people.GetValueOrDefault(i),
            (here with { From = i == 0 ? null : Text(i * width), To = i == last ? null : Text((i + 1) * width) }).Address()))];
    }

    /// <summary>The least round width that needs few bars up to the top, one that divides the target if there is one.</summary>
    public static int Width(int target, int top)
    {
        var few = Widths.Where(w => top <= w * MostBars).ToList();
        return few.Where(w => target % w == 0).Concat(few).FirstOrDefault(Widths[^1]);
    }

    private static int NineteenOfTwenty(IReadOnlyList<StandingCount> counts)
    {
        var above = counts.Sum(c => c.People) / 20;
        foreach (var step in counts.OrderByDescending(c => c.Step))
        {
            above -= step.People;
            if (above < 0)
            {
                return (step.Step + 1) * StandingCount.StepTenths;
            }
        }

        return 0;
    }

    private static string Text(int tenths) => new Hours(tenths).ToString();
}
