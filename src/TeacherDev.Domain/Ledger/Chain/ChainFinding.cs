namespace TeacherDev.Domain.Ledger.Chain;

public enum ChainFault
{
    /// <summary>A field of the entry is not what was sealed.</summary>
    EntryChanged,

    /// <summary>The link says where an entry was; there is none.</summary>
    EntryMissing,

    /// <summary>An entry that was never sealed: it did not come through the application.</summary>
    EntryWithoutLink,

    /// <summary>Positions that nobody holds.</summary>
    LinksMissing,

    /// <summary>The entry's fields look as sealed; its link, its salt or its place does not.</summary>
    LinkChanged,

    /// <summary>The chain ends before or behind where the head says, or with another hash.</summary>
    HeadDiffers,

    /// <summary>A root that was published or exported does not stand in this chain.</summary>
    RootDiffers,
}

/// <param name="Position">Where in the chain; 0 where that says nothing.</param>
public sealed record ChainFinding(ChainFault Fault, long Position)
{
    public long EntryId { get; init; }
    public int TeacherId { get; init; }

    /// <summary>The fields that differ, as far as the marks tell.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>The last position that is missing; where the head says that the chain ends.</summary>
    public long Until { get; init; } = Position;

    /// <summary>What the root is called, such as its month.</summary>
    public string Root { get; init; } = "";
}
