using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Outlook;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Credits.Duties;

/// <summary>One duty with all that leads to its result: target, caps, clauses and every line.</summary>
/// <param name="Shown">Which lines: counted, not-counted, not-passed, clause:CODE; null for all.</param>
public sealed record DutyPage(PersonCredits Credits, DutyResult Duty, string? Shown, IReadOnlyList<LineGroup> Groups)
{
    public ProRata? ProRata => ProRata.Of(Duty);

    public IReadOnlyList<CapUse> Caps => CapUse.Of(Duty);

    public Leaving? Leaving => Leaving.Of(Duty);

    public IReadOnlyList<DutyLine> Lines => Groups.First(g => g.Shown == Shown).Lines;

    /// <summary>The entries' credits in this window.</summary>
    public int AllCredits => Duty.Lines!.Sum(l => l.Credits);

    /// <summary>Counted and not counted, line by line, make the credits, and the result's own sums.</summary>
    public bool AddsUp => AddUp(Duty);

    public static DutyPage? Of(PersonCredits credits, string policy, string start, string? shown)
    {
        // A rolling window begins anew every day: yesterday's address still means it.
        var duty = credits.Duties.FirstOrDefault(d => d.Policy.Code == policy && (d.Policy.Window is Rolling || d.Window.Start.AsDay() == start));
        if (duty is null)
        {
            return null;
        }

        var groups = GroupsOf(duty);
        return new(credits, duty, groups.Any(g => g.Shown == shown) ? shown : null, groups);
    }

    internal static bool AddUp(DutyResult duty) =>
        duty.Lines!.Sum(l => l.Counted) == duty.Counted
        && duty.Lines!.Sum(l => l.Credits - l.Counted) == duty.NotCounted
        && duty.Lines!.Sum(l => l.Credits) == duty.Counted + duty.NotCounted;

    private static List<LineGroup> GroupsOf(DutyResult duty)
    {
        var lines = duty.Lines!.Reverse().ToList();
        var groups = new List<LineGroup>
        {
            new(null, null, lines),
            new("counted", null, [.. lines.Where(l => l.Counted > 0)]),
            new("not-counted", null, [.. lines.Where(l => l.Counted < l.Credits)]),
            new("not-passed", null, [.. lines.Where(l => l.Entry is { Passed: false })]),
        };
        groups.AddRange(duty.Policy.Clauses.Select(c => new LineGroup($"clause:{c.Code}", c,
            [.. lines.Where(l => l.Entry is { Passed: true } entry && c.Of.Selects(entry))])));
        return groups;
    }
}
