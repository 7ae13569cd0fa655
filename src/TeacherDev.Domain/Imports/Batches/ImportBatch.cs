using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Imports.Batches;

/// <summary>One workbook on its way in, from upload to undo.</summary>
public sealed class ImportBatch
{
    public int Id { get; set; }
    public ImportKind Kind { get; set; }
    public ImportState State { get; set; }
    public required string FileName { get; set; }

    /// <summary>SHA-256 of the bytes, in hex.</summary>
    public required string FileHash { get; set; }

    public long FileBytes { get; set; }

    /// <summary>填报日期; null when the file names none or is no roster.</summary>
    public DateOnly? ReferenceOn { get; set; }

    public required string UploadedBy { get; set; }
    public DateTime UploadedAt { get; set; }

    public int RowsDone { get; set; }
    public int RowsTotal { get; set; }

    /// <summary>Until when whoever works on it holds it; work that outlives its lease was interrupted.</summary>
    public DateTime? LeaseUntil { get; set; }

    /// <summary>The process that works on it.</summary>
    public string? HeldBy { get; set; }

    /// <summary>The last piece of work was cut off by a restart and left nothing behind.</summary>
    public bool WasInterrupted { get; set; }

    /// <summary>Why the file, the confirmation or the undoing was refused: a code and the arguments of its sentence.</summary>
    public string? RefusalCode { get; set; }

    public string RefusalArguments { get; set; } = "";

    /// <summary>People in post when the file was judged, and those whom it ends or moves.</summary>
    public int PeopleInPost { get; set; }

    public int PeopleEndedOrMoved { get; set; }

    /// <summary>Who asked for the work that is waiting, and from where.</summary>
    public int? AskedById { get; set; }

    public string AskedBy { get; set; } = "";
    public string AskedFrom { get; set; } = "";
    public string AskedRequest { get; set; } = "";

    public string? ConfirmedBy { get; set; }
    public DateTime? ConfirmedAt { get; set; }
    public string? UndoneBy { get; set; }
    public DateTime? UndoneAt { get; set; }
    public string? UndoReason { get; set; }

    /// <summary>When its findings row by row were removed, their time being over; the counts remain.</summary>
    public DateTime? FindingsRemovedAt { get; set; }

    public bool IsAtWork => State is ImportState.Received or ImportState.Reading or ImportState.Confirmed or ImportState.Writing
        or ImportState.UndoAsked or ImportState.Undoing;

    /// <summary>More than a tenth of the people: see the brake.</summary>
    public bool NeedsASecondWord => PeopleEndedOrMoved * 10L > PeopleInPost;

    public bool AwaitsConfirmation => State is ImportState.Checked or ImportState.Stopped;

    /// <param name="peopleTyped">What the person typed where the brake asks how many people it touches.</param>
    public Refusal? WhyNotConfirm(string? peopleTyped) => State switch
    {
        ImportState.Checked => null,
        ImportState.Stopped when peopleTyped?.Trim() == $"{PeopleEndedOrMoved}" => null,
        ImportState.Stopped => new("not-the-number-of-people", PeopleEndedOrMoved),
        _ => new("not-to-confirm"),
    };

    public Refusal? WhyNotUndo(string? reason) =>
        State != ImportState.Done ? new("not-to-undo")
        : string.IsNullOrWhiteSpace(reason) ? new("undo-without-reason")
        : null;
}
