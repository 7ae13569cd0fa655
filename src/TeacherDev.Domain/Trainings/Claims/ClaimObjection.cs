using TeacherDev.Domain.Trainings.Claims.Rules;

namespace TeacherDev.Domain.Trainings.Claims;

public enum ObjectionState
{
    Open,

    /// <summary>The decision stands.</summary>
    Upheld,

    /// <summary>Other hours are recognised.</summary>
    Changed,
}

/// <summary>A teacher's objection to what was decided about a claim, and the second reading of it.</summary>
public sealed class ClaimObjection
{
    public int Id { get; private set; }
    public int ClaimId { get; private set; }

    /// <summary>From 1: each decision can be objected to once.</summary>
    public int Number { get; private set; }
    public string Reason { get; private set; } = "";
    public DateTime FiledAt { get; private set; }
    public ObjectionState State { get; private set; }
    public string Role { get; private set; } = "";

    /// <summary>Roles that may stand in once its time is over; as <see cref="ClaimStep.Deputies"/>.</summary>
    public string Deputies { get; private set; } = "";

    /// <summary>The last working day of the reader's time.</summary>
    public DateOnly DueOn { get; private set; }
    public DateTime? HandedOverAt { get; private set; }

    /// <summary>What stood in the ledger before, in tenths.</summary>
    public int TenthsBefore { get; private set; }

    /// <summary>What the second reader recognised; null until decided.</summary>
    public int? TenthsAfter { get; private set; }
    public int? DecidedById { get; private set; }
    public string? DecidedBy { get; private set; }
    public DateTime? DecidedAt { get; private set; }
    public string? Answer { get; private set; }

    public bool IsFor(IReadOnlySet<string> roles) =>
        roles.Contains(Role) || (HandedOverAt is not null && roles.Any(r => Deputies.Contains($"|{r}|", StringComparison.Ordinal)));

    internal static ClaimObjection Of(int number, string reason, int tenths, ClaimOffice reader, DateOnly dueOn, DateTime at) => new()
    {
        Number = number, Reason = reason, FiledAt = at, Role = reader.Role, Deputies = ClaimStep.Bars(reader.Deputies), DueOn = dueOn, TenthsBefore = tenths,
    };

    internal void HandOver(DateTime at) => HandedOverAt ??= at;

    internal void Decide(ObjectionState state, int tenths, string answer, ClaimSigner by, DateTime at) =>
        (State, TenthsAfter, Answer, DecidedById, DecidedBy, DecidedAt) = (state, tenths, answer, by.AccountId, by.Name, at);
}
