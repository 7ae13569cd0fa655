using TeacherDev.Data.Watching;

namespace TeacherDev.Web.Jobs;

/// <summary>Work that is looked for again and again; what fails is logged, counted and tried at the next time.</summary>
/// <param name="job">By which its runs are counted.</param>
/// <param name="failed">What is said in the log when it failed: a sentence.</param>
/// <param name="atStart">Whether it looks at the start too, and not only after the first pause.</param>
public abstract class Round(string job, TimeSpan pause, string failed, IServiceScopeFactory scopes, TimeProvider time, ILogger log, bool atStart = false) : BackgroundService
{
    /// <summary>Looks once, in a scope of its own.</summary>
    /// <returns>Whether there was anything to do; only that counts as a run.</returns>
    protected abstract Task<bool> Run(IServiceProvider services, CancellationToken cancel);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(pause, time);
        if (atStart)
        {
            await Once(stoppingToken);
        }

        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await Once(stoppingToken);
        }
    }

    private async Task Once(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            if (await Run(scope.ServiceProvider, cancel))
            {
                Measures.JobRan(job, succeeded: true);
            }
        }
        catch (Exception why) when (why is not OperationCanceledException)
        {
            Measures.JobRan(job, succeeded: false);
            log.LogError(why, "{Failed} Next try in {Minutes} minutes.", failed, pause.TotalMinutes);
        }
    }
}
