namespace TeacherDev.Domain.Imports.Batches;

/// <summary>What kind of thing an import changed.</summary>
public enum ChangedThing
{
    School,
    Teacher,

    /// <summary>A dated fact of a person.</summary>
    Fact,

    /// <summary>A placement.</summary>
    Stay,
}

/// <summary>
/// One thing that a roster changed: listed in the preview as before and after, and all that undoing needs.
/// An empty <see cref="Field"/> is a thing that did not exist before.
/// </summary>
public sealed class ImportChange
{
    public long Id { get; set; }
    public int BatchId { get; set; }
    public ChangedThing Thing { get; set; }

    /// <summary>The school, teacher or placement; for a fact the teacher. 0 while only planned.</summary>
    public int ThingId { get; set; }

    /// <summary>Whose it is; null for a school.</summary>
    public int? TeacherId { get; set; }

    /// <summary>The placement whose place was taken.</summary>
    public int? ReplacedId { get; set; }

    /// <summary>Number and name, or code and name, for people to read.</summary>
    public required string Label { get; set; }

    public string Field { get; set; } = "";
    public string Before { get; set; } = "";
    public string After { get; set; } = "";

    /// <summary>From when a fact holds.</summary>
    public DateOnly? FromOn { get; set; }

    /// <summary>The fact was added; otherwise one of the same day was given another value.</summary>
    public bool FactWasAdded { get; set; }
}
