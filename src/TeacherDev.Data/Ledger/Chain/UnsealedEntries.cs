namespace TeacherDev.Data.Ledger.Chain;

/// <summary>The entries that a transaction wrote and has not sealed yet. Those of a transaction that was rolled back are forgotten with it.</summary>
internal sealed class UnsealedEntries
{
    private readonly List<long> ids = [];
    private Guid of;

    public void Add(Guid transaction, IEnumerable<long> entries)
    {
        if (of != transaction)
        {
            ids.Clear();
            of = transaction;
        }

        ids.AddRange(entries);
    }

    /// <returns>In the order in which the database numbered them.</returns>
    public long[] Take(Guid transaction)
    {
        if (of != transaction)
        {
            return [];
        }

        long[] taken = [.. ids.Order()];
        ids.Clear();
        return taken;
    }
}
