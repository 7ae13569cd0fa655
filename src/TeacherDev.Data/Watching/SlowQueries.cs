namespace TeacherDev.Data.Watching;

/// <summary>One statement that took long, as it was written: its values stand in parameters and are not kept.</summary>
public sealed record SlowQuery(string Statement, int Times, TimeSpan Slowest, TimeSpan Altogether, DateTime LastAt);

/// <summary>The slowest statements of this program since it started.</summary>
/// <param name="from">What takes at least this long is kept.</param>
public sealed class SlowQueries(TimeSpan from)
{
    private const int Most = 50;
    private readonly Dictionary<string, SlowQuery> kept = [];

    public TimeSpan From => from;

    public IReadOnlyList<SlowQuery> Kept
    {
        get
        {
            lock (kept)
            {
                return [.. kept.Values.OrderByDescending(q => q.Slowest)];
            }
        }
    }

    public void Note(string statement, TimeSpan took, DateTime at)
    {
        if (took < from)
        {
            return;
        }

        lock (kept)
        {
            kept[statement] = kept.TryGetValue(statement, out var known)
                ? new(statement, known.Times + 1, took > known.Slowest ? took : known.Slowest, known.Altogether + took, at)
                : new(statement, 1, took, took, at);
            if (kept.Count > Most)
            {
                kept.Remove(kept.Values.MinBy(q => q.Slowest)!.Statement);
            }
        }
    }
}
