namespace TeacherDev.Domain.Ledger.Chain;

/// <summary>A hash that was written down outside the chain, or beside it, and must still stand in it.</summary>
/// <param name="Name">As people know it, such as its month.</param>
/// <param name="Position">Where it must stand; null where whoever wrote it down did not say.</param>
/// <param name="Hash">Whole, or its beginning.</param>
public sealed record ChainAnchor(string Name, long? Position, byte[] Hash)
{
    public static ChainAnchor Of(LedgerRoot root) => new(NameOf(root), root.Position, root.Hash);

    public static string NameOf(LedgerRoot root) => root.Kind == RootKind.Month ? $"{root.MonthOn:yyyy-MM}" : $"{root.PublishedAt:yyyy-MM-dd}";

    public bool Holds(byte[] hash) => Hash.Length > 0 && hash.AsSpan().StartsWith(Hash);
}
