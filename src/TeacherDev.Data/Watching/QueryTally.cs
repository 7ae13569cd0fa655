namespace TeacherDev.Data.Watching;

/// <summary>How many statements the work that is going on has sent so far.</summary>
public sealed class QueryTally
{
    private static readonly AsyncLocal<QueryTally?> Going = new();
    private int count;

    public int Count => count;

    /// <summary>Counts from here on, in this request and all it calls.</summary>
    public static QueryTally Begin() => Going.Value = new();

    internal static void One()
    {
        if (Going.Value is { } tally)
        {
            Interlocked.Increment(ref tally.count);
        }
    }
}
