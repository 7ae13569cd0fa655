using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Requirements.Windows;

namespace TeacherDev.Domain.Requirements.Evaluation;

/// <summary>Adds up one window of one policy, entry by entry in the order of counting.</summary>
internal sealed class WindowCount(DutyWindow window, bool withLines)
{
    private readonly Policy policy = window.Policy;
    private readonly Rooms? rooms = window.Policy.Caps.Count == 0 ? null : new(window.Policy.Caps, window.Days);
    private readonly List<(LedgerEntry Entry, int Open)> taken = [];
    private readonly List<int> lineOfTaken = [];
    private readonly List<DutyLine>? lines = withLines ? [] : null;

    public int Counted { get; private set; }
    public int NotCounted { get; private set; }
    public ClauseSums Clauses { get; } = new(window.Policy.Clauses, window.Days, window.Due);
    public IReadOnlyList<(LedgerEntry Entry, int Open)> Taken => taken;
    public IReadOnlyList<DutyLine>? Lines => lines;

    /// <summary>An award counts whole, whatever the caps.</summary>
    public void Add(Award award, DateOnly on)
    {
        Clauses.Add(award, on);
        Counted += award.Tenths;
        lines?.Add(new(null, $"award:{award.Code}:{on:yyyy-MM-dd}", on, award.Name.ZhHans, award.Tenths, award.Tenths, []));
    }

    public void Add(LedgerEntry entry, TakenElsewhere? elsewhere)
    {
        if (!entry.Passed)
        {
            lines?.Add(Line(entry, 0, 0, [new(LineReason.NotPassed, "", entry.Tenths)]));
            return;
        }

        var credits = Credits.Of(policy, entry);
        Exclusion? exclusion = null;
        var open = elsewhere is null ? credits : credits - elsewhere.Of(entry, credits, out exclusion);
        Clauses.Add(entry, open);
        Cap? over = null;
        var counted = rooms is null ? open : rooms.Take(entry, open, out over);
        Counted += counted;
        NotCounted += credits - counted;
        if (policy.Offsets.Count > 0)
        {
            taken.Add((entry, open));
            lineOfTaken.Add(lines?.Count ?? 0);
        }

        lines?.Add(Line(entry, credits, counted, Reasons(credits - open, exclusion, open - counted, over)));
    }

    /// <summary>Writes on the lines which clause their hours filled.</summary>
    public void Note(IEnumerable<(int Entry, LineReason Reason)> fills)
    {
        foreach (var (entry, reason) in fills)
        {
            var line = lineOfTaken[entry];
            lines![line] = lines[line] with { Reasons = [.. lines[line].Reasons, reason] };
        }
    }

    private static DutyLine Line(LedgerEntry entry, int credits, int counted, IReadOnlyList<LineReason> reasons) =>
        new(entry, entry.Source.ToString(), entry.CompletedOn, entry.Project, credits, counted, reasons);

    private static IReadOnlyList<LineReason> Reasons(int excluded, Exclusion? exclusion, int overCap, Cap? over) => (excluded, overCap) switch
    {
        (0, 0) => [],
        (0, _) => [new(LineReason.OverCap, over!.Code, overCap)],
        (_, 0) => [new(LineReason.Excluded, exclusion!.Policy, excluded)],
        _ => [new(LineReason.Excluded, exclusion!.Policy, excluded), new(LineReason.OverCap, over!.Code, overCap)],
    };
}
