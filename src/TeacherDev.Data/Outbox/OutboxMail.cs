namespace TeacherDev.Data.Outbox;

/// <summary>A letter that waits to be sent, or what became of it. Stored with the change that it tells of, sent afterwards.</summary>
public sealed class OutboxMail
{
    public const int KindLength = 40, AddressLength = 254, SubjectLength = 200, BodyLength = 4000, FaultLength = 500;

    public long Id { get; private set; }

    /// <summary>What it is about, such as <c>password-reset</c>.</summary>
    public required string Kind { get; init; }
    public required int AccountId { get; init; }
    public required string To { get; init; }
    public required string Subject { get; init; }

    /// <summary>Taken away once it is sent or given up: it may hold what opens an account.</summary>
    public required string? Body { get; set; }
    public required DateTime QueuedAt { get; init; }

    /// <summary>Nobody needs it any more after this.</summary>
    public required DateTime UsefulUntil { get; init; }

    /// <summary>When it is tried next; null when it is sent or given up.</summary>
    public required DateTime? DueAt { get; set; }
    public int Tries { get; set; }
    public DateTime? SentAt { get; set; }
    public DateTime? GivenUpAt { get; set; }

    /// <summary>Why the last try failed.</summary>
    public string? Fault { get; set; }
}
