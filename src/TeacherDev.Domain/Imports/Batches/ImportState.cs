namespace TeacherDev.Domain.Imports.Batches;

/// <summary>How far an import has come. Nothing of the file is written before <see cref="Done"/>.</summary>
public enum ImportState
{
    /// <summary>Stored, waiting to be read.</summary>
    Received,
    Reading,

    /// <summary>The file as a whole cannot be taken.</summary>
    Refused,

    /// <summary>Read and judged; the preview waits for a person.</summary>
    Checked,

    /// <summary>Like <see cref="Checked"/>, and it would end or move more than a tenth of the people.</summary>
    Stopped,

    /// <summary>A person said yes; waiting to be written.</summary>
    Confirmed,
    Writing,
    Done,

    /// <summary>A person asked to take it back; waiting.</summary>
    UndoAsked,
    Undoing,
    Undone,

    /// <summary>A bug of ours; nothing was written.</summary>
    Failed,
}
