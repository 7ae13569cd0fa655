using System.Globalization;

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

    /// <summary>An entry of another record of the same person; its id is that entry's first key.</summary>
    public const string Merge = "merge";

    /// <summary>What a teacher reported and was recognised; its id is the claim's.</summary>
    public const string Claim = "claim";

    /// <summary>An invented training of the demo district.</summary>
    public const string Demo = "demo";

    /// <summary>A class that is only supposed; never stored.</summary>
    public const string Planned = "planned";

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static EntrySource Parse(string key)
    {
        var (first, last) = (key.IndexOf(':', StringComparison.Ordinal), key.LastIndexOf(':'));
        return new(key[..first], key[(first + 1)..last], int.Parse(key[(last + 1)..], CultureInfo.InvariantCulture));
    }

    public override string ToString() => $"{Kind}:{Id}:{Part}";
}
