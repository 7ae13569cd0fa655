namespace TeacherDev.Domain.Ledger;

/// <summary>
/// What caused an entry. (teacher, kind, id, part) is unique in the database; a source whose entry was reversed is credited
/// again under the next part.
/// </summary>
public readonly record struct EntrySource(string Kind, string Id, int Part = 1)
{
    /// <summary>A row of a training-records workbook; its id is made from the row's content.</summary>
    public const string Record = "record";

    /// <summary>The reversal of another entry; its id is that entry's key.</summary>
    public const string Reversal = "reversal";

    /// <summary>An invented training of the demo district.</summary>
    public const string Demo = "demo";

    /// <summary>A class that is only supposed; never stored.</summary>
    public const string Planned = "planned";

    public override string ToString() => $"{Kind}:{Id}:{Part}";
}
