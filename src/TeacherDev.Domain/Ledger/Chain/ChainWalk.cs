namespace TeacherDev.Domain.Ledger.Chain;

/// <summary>
/// Walks the chain link by link and says what is not as it was sealed. Each link is held against the one before as it is kept, so that
/// one change is one finding, and against the roots that must stand on its way.
/// </summary>
public sealed class ChainWalk
{
    private readonly ILookup<long, ChainAnchor> placed;
    private readonly List<ChainAnchor> sought;
    private byte[]? before = ChainHash.Nothing;

    public ChainWalk(IEnumerable<ChainAnchor> anchors)
    {
        var all = anchors.ToList();
        placed = all.Where(a => a.Position is not null).ToLookup(a => a.Position!.Value);
        sought = [.. all.Where(a => a.Position is null)];
    }

    /// <summary>The last position that was walked.</summary>
    public long Position { get; private set; }

    /// <summary>The hash of the last link that was walked.</summary>
    public byte[] Hash { get; private set; } = ChainHash.Nothing;

    /// <summary>Where the roots stood whose place nobody said.</summary>
    public Dictionary<ChainAnchor, long> Met { get; } = [];

    /// <param name="link">The next in order of position.</param>
    /// <param name="texts">Its entry as it stands; null when there is none.</param>
    public IEnumerable<ChainFinding> Step(LedgerLink link, IReadOnlyList<string?>? texts)
    {
        List<ChainFinding> found = [];
        if (link.Position != Position + 1)
        {
            found.Add(new(ChainFault.LinksMissing, Position + 1) { Until = link.Position - 1 });
            before = null;
        }

        if (texts is null)
        {
            found.Add(Found(ChainFault.EntryMissing, link));
        }
        else if (Difference(link, texts) is { } finding)
        {
            found.Add(finding);
        }

        found.AddRange(placed[link.Position].Where(a => !a.Holds(link.Hash)).Select(a => Differs(a, link.Position)));
        foreach (var anchor in sought.Where(a => a.Holds(link.Hash)))
        {
            Met.TryAdd(anchor, link.Position);
        }

        (Position, Hash, before) = (link.Position, link.Hash, link.Hash);
        return found;
    }

    /// <summary>After the last link.</summary>
    /// <param name="headPosition">How many entries the head counts.</param>
    /// <param name="headHash">The hash that the head names.</param>
    public IEnumerable<ChainFinding> End(long headPosition, byte[] headHash)
    {
        if (headPosition != Position || !headHash.AsSpan().SequenceEqual(Hash))
        {
            yield return new(ChainFault.HeadDiffers, Position) { Until = headPosition };
        }

        foreach (var anchor in placed.Where(p => p.Key > Position).SelectMany(p => p).Concat(sought.Where(a => !Met.ContainsKey(a))))
        {
            yield return Differs(anchor, anchor.Position ?? 0);
        }
    }

    private ChainFinding? Difference(LedgerLink link, IReadOnlyList<string?> texts)
    {
        var isErased = link.Blind is not null;
        if (link.Form != EntryForm.Version || link.Salt is null != isErased)
        {
            return Found(ChainFault.LinkChanged, link);
        }

        if (isErased && EntryForm.Blinded.Where((_, i) => texts[EntryForm.Open.Count + i] is not "").ToList() is { Count: > 0 } filled)
        {
            return Found(ChainFault.EntryChanged, link) with { Fields = filled };
        }

        var blind = link.Blind ?? ChainHash.Blind(link.Salt!, texts);
        if (before is not null && ChainHash.Link(link.Position, before, texts, blind).AsSpan().SequenceEqual(link.Hash))
        {
            return null;
        }

        // Once the salt is erased the marks cannot be made again: then only the hash speaks.
        var fields = link.Salt is null ? [] : FieldMarks.Differing(link.Marks, FieldMarks.Of(link.Salt, texts));
        return fields.Count > 0 ? Found(ChainFault.EntryChanged, link) with { Fields = fields }
            : before is null ? null // What stood before is gone, so that only the marks can be asked.
            : Found(ChainFault.LinkChanged, link);
    }

    private static ChainFinding Found(ChainFault fault, LedgerLink link) =>
        new(fault, link.Position) { EntryId = link.EntryId, TeacherId = link.TeacherId };

    private static ChainFinding Differs(ChainAnchor anchor, long position) => new(ChainFault.RootDiffers, position) { Root = anchor.Name };
}
