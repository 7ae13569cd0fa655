namespace TeacherDev.Domain.Ledger;

/// <summary>
/// One line of somebody's ledger. Written once, never changed: a wrong one is reversed by a second that names it.
/// </summary>
public sealed class LedgerEntry
{
    public long Id { get; set; }
    public int TeacherId { get; init; }

    /// <summary>The last day of the training: the day on which the entry counts, whole.</summary>
    public DateOnly CompletedOn { get; init; }

    public DateOnly StartedOn { get; init; }

    /// <summary>Tenths of a training hour.</summary>
    public int Tenths { get; init; }

    public TrainingLevel Level { get; init; }
    public TrainingMode Mode { get; init; }

    /// <summary>Theme tags, sorted, joined by "|"; "" for none.</summary>
    public string Themes { get; init; } = "";

    public required string Project { get; init; }
    public string Organiser { get; init; } = "";

    /// <summary>合格. Only a passed entry has credits.</summary>
    public bool Passed { get; init; }

    public string CertificateNumber { get; init; } = "";
    public required string SourceKind { get; init; }
    public required string SourceId { get; init; }
    public int SourcePart { get; init; } = 1;

    /// <summary>The entry that this one takes back; null for a credit.</summary>
    public long? ReversesId { get; init; }

    /// <summary>Why it was reversed; "" for a credit.</summary>
    public string Reason { get; init; } = "";

    public required string RecordedBy { get; init; }
    public DateTime RecordedAt { get; init; }

    /// <summary>The import that brought it, when one did.</summary>
    public int? BatchId { get; init; }

    public EntrySource Source => new(SourceKind, SourceId, SourcePart);

    /// <summary>What caused it first, on whichever record of the person.</summary>
    public EntrySource FirstSource => SourceKind == EntrySource.Merge ? EntrySource.Parse(SourceId) : Source;

    /// <summary>The entry that takes this one back: same completion date, known from now on.</summary>
    public LedgerEntry Reversed(string why, string by, DateTime at) => new()
    {
        TeacherId = TeacherId,
        CompletedOn = CompletedOn,
        StartedOn = StartedOn,
        Tenths = Tenths,
        Level = Level,
        Mode = Mode,
        Themes = Themes,
        Project = Project,
        Organiser = Organiser,
        Passed = Passed,
        CertificateNumber = CertificateNumber,
        SourceKind = EntrySource.Reversal,
        SourceId = Source.ToString(),
        ReversesId = Id,
        Reason = why,
        RecordedBy = by,
        RecordedAt = at,
    };
}
