namespace TeacherDev.Domain.Ledger.Chain;

/// <summary>Where the chain ends: how many entries it counts and the last one's hash. One row; whoever seals holds it until they commit.</summary>
public sealed class LedgerHead
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;
    public long Position { get; init; }
    public required byte[] Hash { get; init; }
}
