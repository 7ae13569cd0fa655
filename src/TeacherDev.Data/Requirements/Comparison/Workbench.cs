using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TeacherDev.Data.Requirements.Comparison;

/// <summary>Something long that runs beside the pages: how far it is, and in the end what came of it.</summary>
public sealed class BenchWork
{
    private (int Done, int Total) progress;

    internal BenchWork()
    {
    }

    public int Done => progress.Done;
    public int Total => progress.Total;
    public Task<object> Finished { get; internal set; } = null!;

    /// <summary>What came of it; null while it runs and after it failed.</summary>
    public T? Result<T>()
        where T : class => Finished.IsCompletedSuccessfully ? Finished.Result as T : null;

    internal void Tell(int done, int total) => progress = (done, total);
}

/// <summary>
/// Work that takes minutes in a large district: asked for under a key, done one after another, its result held in memory for
/// whoever asks again. A result that is pushed out by later ones, or lost with the process, is simply made anew.
/// </summary>
public sealed class Workbench(IServiceScopeFactory scopes, ILogger<Workbench> log) : IDisposable
{
    private const int Held = 12;

    private readonly Lock gate = new();
    private readonly SemaphoreSlim turn = new(1);
    private readonly CancellationTokenSource closing = new();
    private readonly LinkedList<(string Key, BenchWork Work)> works = new();

    /// <summary>The work of this key, begun if nobody has yet; what failed before is begun again.</summary>
    public BenchWork Ask(string key, Func<IServiceProvider, Action<int, int>, CancellationToken, Task<object>> work)
    {
        lock (gate)
        {
            if (Known(key) is { Finished: not { IsCompleted: true, IsCompletedSuccessfully: false } } known)
            {
                return known;
            }

            Drop(key);
            var begun = new BenchWork();
            begun.Finished = Task.Run(() => Do(key, work, begun));
            works.AddFirst((key, begun));
            for (var old = works.Last; works.Count > Held && old is not null; old = old.Previous)
            {
                if (old.Value.Work.Finished.IsCompleted)
                {
                    works.Remove(old);
                    break;
                }
            }

            return begun;
        }
    }

    /// <summary>The work of this key, if it was asked for in this process.</summary>
    public BenchWork? Find(string key)
    {
        lock (gate)
        {
            return Known(key);
        }
    }

    /// <summary>Lets the next who asks begin anew; work that runs is left to end.</summary>
    public void Forget(string key)
    {
        lock (gate)
        {
            if (Known(key) is { Finished.IsCompleted: true })
            {
                Drop(key);
            }
        }
    }

    /// <summary>Waits a moment, so that short work needs no page of its own.</summary>
    public static Task Briefly(BenchWork work, CancellationToken stop) => Briefly(work, 1.5, stop);

    public static async Task Briefly(BenchWork work, double seconds, CancellationToken stop) =>
        await Task.WhenAny(work.Finished, Task.Delay(TimeSpan.FromSeconds(seconds), stop));

    public void Dispose()
    {
        closing.Cancel();
        closing.Dispose();
        turn.Dispose();
    }

    private async Task<object> Do(string key, Func<IServiceProvider, Action<int, int>, CancellationToken, Task<object>> work, BenchWork begun)
    {
        await turn.WaitAsync(closing.Token);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await work(scope.ServiceProvider, begun.Tell, closing.Token);
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            log.LogError(bug, "Work {Key} failed; nothing of it was written.", key);
            throw;
        }
        finally
        {
            if (!closing.IsCancellationRequested)
            {
                turn.Release();
            }
        }
    }

    private BenchWork? Known(string key) => works.FirstOrDefault(w => w.Key == key).Work;

    private void Drop(string key)
    {
        if (works.FirstOrDefault(w => w.Key == key) is { Work: not null } old)
        {
            works.Remove(old);
        }
    }
}
