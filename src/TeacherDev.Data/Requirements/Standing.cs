using TeacherDev.Data.Requirements.Lists;
using TeacherDev.Domain.Requirements.Evaluation;

namespace TeacherDev.Data.Requirements;

/// <summary>
/// Where one person stood on one duty when last computed. A cache made by the same evaluation as the person's own page:
/// rewritten for a person in the transaction that changes a fact of theirs, and for everybody each night.
/// Amounts are tenths of a training hour.
/// </summary>
public sealed class Standing
{
    public int Id { get; set; }
    public int TeacherId { get; set; }
    public required string Policy { get; set; }
    public DateOnly StartOn { get; set; }
    public DateOnly EndOn { get; set; }
    public int Target { get; set; }

    /// <summary>The target as it would be without leave and pauses.</summary>
    public int TargetWithoutLeave { get; set; }

    /// <summary>How many days of it approved exemptions and events cover.</summary>
    public int ExemptDays { get; set; }

    /// <summary>How many days a pause takes out of it.</summary>
    public int PausedDays { get; set; }

    public int Counted { get; set; }
    public int NotCounted { get; set; }

    /// <summary>What is missing to the target; 0 when it is reached.</summary>
    public int Short { get; set; }

    /// <summary>How many clauses do not hold yet.</summary>
    public int ClausesOpen { get; set; }

    /// <summary>What the clause asks for that misses most; 0 where every clause holds.</summary>
    public int PartTarget { get; set; }

    /// <summary>What that clause misses.</summary>
    public int PartShort { get; set; }

    /// <summary>The name of a <c>DutyStatus</c>.</summary>
    public required string Status { get; set; }

    /// <summary>The policy's mark holds (for the rolling window: under five years of service).</summary>
    public bool Marked { get; set; }

    /// <summary>The window has not ended, or rolls: what lists and reminders of today ask for.</summary>
    public bool IsCurrent { get; set; }

    /// <summary>
    /// Where it stands among those who owe the duty today, the more the more is missing, first in hours and then in clauses; 0 for
    /// whoever owes nothing, and for a window that is over. One number, so that an index has the order.
    /// </summary>
    public int Owing { get; set; }

    /// <summary>The row that an evaluation leaves.</summary>
    public static Standing Of(int teacherId, DutyResult result) => new()
    {
        TeacherId = teacherId,
        Policy = result.Policy.Code,
        StartOn = result.Window.Start,
        EndOn = result.Window.End,
        Target = result.Target,
        TargetWithoutLeave = result.TargetWithoutLeave,
        ExemptDays = result.ExemptDays,
        PausedDays = result.PausedDays,
        Counted = result.Counted + result.CarriedIn,
        NotCounted = result.NotCounted,
        Short = result.Short,
        ClausesOpen = result.Clauses.Count(c => !c.Met),
        PartTarget = Furthest(result)?.AtLeast ?? 0,
        PartShort = Furthest(result)?.Short ?? 0,
        Status = result.Status.ToString(),
        Marked = result.Marked ?? false,
        IsCurrent = result.AsOf <= result.Window.End,
        Owing = OwingOf(result.AsOf <= result.Window.End, result.Status.ToString(), result.Short, result.Clauses.Count(c => !c.Met)),
    };

    public static bool Same(Standing a, Standing b) =>
        (a.EndOn, a.Target, a.TargetWithoutLeave, a.ExemptDays, a.PausedDays, a.Counted, a.NotCounted, a.Short, a.ClausesOpen, a.PartTarget, a.PartShort, a.Status, a.Marked, a.IsCurrent, a.Owing)
        == (b.EndOn, b.Target, b.TargetWithoutLeave, b.ExemptDays, b.PausedDays, b.Counted, b.NotCounted, b.Short, b.ClausesOpen, b.PartTarget, b.PartShort, b.Status, b.Marked, b.IsCurrent, b.Owing);

    /// <param name="status">The name of a <c>DutyStatus</c>.</param>
    internal static int OwingOf(bool isCurrent, string status, int missing, int clausesOpen) =>
        isCurrent && OpenStatus.Names.Contains(status) ? 1 + (Math.Min(missing, MostMissing) * MostClauses) + Math.Min(clausesOpen, MostClauses - 1) : 0;

    private static ClauseResult? Furthest(DutyResult result) => result.Clauses.Where(c => !c.Met).MaxBy(c => c.Short);

    private const int MostClauses = 1000, MostMissing = 2_000_000;
}
