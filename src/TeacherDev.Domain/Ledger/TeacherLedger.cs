namespace TeacherDev.Domain.Ledger;

/// <summary>
/// One person's standing entries, as known at an instant, in the order of counting: completion date, start date, project
/// title by code point, source key. Neither the order of arrival nor what was reversed leaves a trace.
/// </summary>
public sealed class TeacherLedger
{
    public static readonly TeacherLedger Empty = new([], []);

    private readonly IReadOnlyCollection<LedgerEntry> recorded;

    private TeacherLedger(LedgerEntry[] entries, IReadOnlyCollection<LedgerEntry> recorded) => (Entries, this.recorded) = (entries, recorded);

    public IReadOnlyList<LedgerEntry> Entries { get; }

    /// <summary>All that was recorded and known, in any order: what stands, what was reversed, and the reversals.</summary>
    public IReadOnlyCollection<LedgerEntry> Recorded => recorded;

    /// <summary>The same ledger as it was known at an earlier instant.</summary>
    public TeacherLedger KnownAt(DateTime instant) => From(recorded, instant);

    /// <param name="recorded">All entries of one person, reversals included, in any order.</param>
    /// <param name="knownAt">Only what was recorded at or before this instant; null for all.</param>
    public static TeacherLedger From(IEnumerable<LedgerEntry> recorded, DateTime? knownAt = null)
    {
        var known = recorded.Where(e => knownAt is null || e.RecordedAt <= knownAt).ToList();
        var reversed = new HashSet<string>(
            known.Where(e => e.SourceKind == EntrySource.Reversal).Select(e => e.SourceId), StringComparer.Ordinal);
        var standing = known.Where(e => e.SourceKind != EntrySource.Reversal
            && (reversed.Count == 0 || !reversed.Contains(e.Source.ToString()))).ToArray();
        Array.Sort(standing, InOrderOfCounting);
        return new(standing, known);
    }

    private static int InOrderOfCounting(LedgerEntry a, LedgerEntry b)
    {
        var order = a.CompletedOn.CompareTo(b.CompletedOn);
        order = order != 0 ? order : a.StartedOn.CompareTo(b.StartedOn);
        order = order != 0 ? order : CodePoints.Compare(a.Project, b.Project);
        return order != 0 ? order : string.CompareOrdinal(a.Source.ToString(), b.Source.ToString());
    }
}
