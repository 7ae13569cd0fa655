namespace TeacherDev.Data.Tests.Engines.SqlServer.Reads;

/// <summary>The named reads of one room, each called in every form that it has.</summary>
internal interface INamedReads
{
    /// <summary>Pairs of <c>Type.Method</c> and a call of it.</summary>
    IEnumerable<(string Read, Func<TeacherDevDb, CancellationToken, Task> Call)> All();
}

internal static class Reading
{
    /// <summary>Reads to the end.</summary>
    public static async Task End<T>(this IAsyncEnumerable<T> rows, CancellationToken cancel)
    {
        await foreach (var _ in rows.WithCancellation(cancel))
        {
        }
    }
}
