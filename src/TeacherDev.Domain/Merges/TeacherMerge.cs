using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Merges;

/// <summary>Two records of one person became one: the one stays, the other's number goes on answering for it.</summary>
public sealed class TeacherMerge
{
    public int Id { get; set; }

    /// <summary>The record that stays.</summary>
    public int StayId { get; set; }

    /// <summary>The record that goes.</summary>
    public int FromId { get; set; }

    /// <summary>1 for the first merge of that record, one more after each undoing: a record is merged once at a time.</summary>
    public int Part { get; set; } = 1;

    /// <summary>The record that stands today, when the one that stayed was merged in its turn.</summary>
    public int StandsId { get; set; }

    public required string StayNumber { get; set; }
    public required string FromNumber { get; set; }

    /// <summary>The name under which the old number stood.</summary>
    public required string FromName { get; set; }

    public required string Reason { get; set; }
    public required string MergedBy { get; set; }
    public DateTime RecordedAt { get; set; }
    public string? UndoneBy { get; set; }
    public DateTime? UndoneAt { get; set; }
    public string? UndoReason { get; set; }
    public int Version { get; set; }

    /// <param name="reason">Why it is taken back.</param>
    /// <param name="later">A later merge that stands on this one: its two numbers; null when there is none.</param>
    /// <param name="isAnonymised">The person's data have been made anonymous since.</param>
    public Refusal? WhyNotUndo(string? reason, TeacherMerge? later, bool isAnonymised) =>
        UndoneAt is not null ? new("merge-undone-already")
        : isAnonymised ? new("merge-of-anonymous")
        : later is not null ? new("merge-later-first", later.FromNumber, later.StayNumber)
        : Reasons.WhyNot(reason);
}

/// <summary>What a reason must be.</summary>
public static class Reasons
{
    public const int Shortest = 2, Longest = 500;

    public static Refusal? WhyNot(string? reason) =>
        (reason?.Trim().Length ?? 0) is < Shortest or > Longest ? new("reason-missing", Shortest, Longest) : null;
}
