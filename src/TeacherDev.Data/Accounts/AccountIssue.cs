namespace TeacherDev.Data.Accounts;

/// <summary>
/// One round of making accounts for people on the roster, with a one-time password each. The passwords are kept hashed only; until
/// the sheet is taken they stand beside it under a key that the asking browser has and the database has not.
/// </summary>
public sealed class AccountIssue
{
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24), Lease = TimeSpan.FromMinutes(3);

    public int Id { get; private set; }

    /// <summary>SHA-256 of the key, in hex: the same form sent twice is the same round.</summary>
    public required string KeyHash { get; init; }

    /// <summary>Null for every school.</summary>
    public int? SchoolId { get; init; }

    /// <summary>Whoever has an account and never chose an own password gets a new one-time password too.</summary>
    public bool Anew { get; init; }

    public int? AskedById { get; init; }
    public required string AskedBy { get; init; }
    public required string AskedFrom { get; init; }
    public required string AskedRequest { get; init; }
    public required DateTime AskedAt { get; init; }

    public int Total { get; set; }
    public int Done { get; set; }

    /// <summary>Who works on it, and until when at the latest; work that outlives its lease was cut off.</summary>
    public string? Holder { get; set; }
    public DateTime? LeaseUntil { get; set; }
    public DateTime? FinishedAt { get; set; }

    /// <summary>When the sheet was taken, or when its time was over: the passwords are gone from here.</summary>
    public DateTime? TakenAt { get; set; }

    public bool IsReady(DateTime now) => FinishedAt is not null && TakenAt is null && AskedAt + Kept > now;

    public bool WasCutOff(DateTime now) => FinishedAt is null && (LeaseUntil is null || LeaseUntil < now);
}

/// <summary>One person's one-time password until the sheet is taken.</summary>
public sealed class AccountSlip
{
    public long Id { get; private set; }
    public required int IssueId { get; init; }
    public required int TeacherId { get; init; }
    public required int AccountId { get; init; }
    public required byte[] Sealed { get; init; }
}
