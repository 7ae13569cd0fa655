using TeacherDev.Data.Watching;
using TeacherDev.Data;

namespace TeacherDev.Web.Features.Imports.Running;

/// <summary>Does what waits, one batch after another, beside the pages.</summary>
public sealed class ImportWorker(
    IServiceScopeFactory scopes, ImportSignal signal, ImportLease lease, TimeProvider time, ILogger<ImportWorker> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(10);
    private bool isEmbedded;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Safely(async (services, stop) =>
        {
            isEmbedded = services.GetRequiredService<TeacherDevDb>().Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal);
            await services.GetRequiredService<ImportQueue>().Recover(isEmbedded, stop);
        }, stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            await Safely(Everything, stoppingToken);
            await signal.Wait(Look, stoppingToken);
        }
    }

    private async Task Everything(IServiceProvider services, CancellationToken stop)
    {
        await services.GetRequiredService<ImportQueue>().Recover(all: false, stop);
        while (await services.GetRequiredService<ImportQueue>().Claim(stop) is { } batchId)
        {
            await using var scope = scopes.CreateAsyncScope();
            using var done = CancellationTokenSource.CreateLinkedTokenSource(stop);
            var renewing = Renew(batchId, done.Token);
            try
            {
                await scope.ServiceProvider.GetRequiredService<ImportWork>().Do(batchId, stop);
                Measures.JobRan("import", succeeded: true);
            }
            catch (Exception bug) when (!stop.IsCancellationRequested)
            {
                Measures.JobRan("import", succeeded: false);
                log.LogError(bug, "Import {Batch} stopped; nothing of it was written.", batchId);
                await using var after = scopes.CreateAsyncScope();
                await after.ServiceProvider.GetRequiredService<ImportQueue>().Failed(batchId, stop);
            }
            finally
            {
                await done.CancelAsync();
                await renewing;
            }
        }
    }

    /// <summary>Nobody else works on an embedded database, and nobody else can write to it meanwhile.</summary>
    private async Task Renew(int batchId, CancellationToken done)
    {
        if (isEmbedded)
        {
            return;
        }

        using var timer = new PeriodicTimer(lease.Renewal, time);
        try
        {
            while (await timer.WaitForNextTickAsync(done))
            {
                await Safely((services, stop) => services.GetRequiredService<ImportQueue>().Renew(batchId, stop), done);
            }
        }
        catch (OperationCanceledException)
        {
            // The work is done.
        }
    }

    /// <summary>A database that is away for a moment must not end the worker.</summary>
    private async Task Safely(Func<IServiceProvider, CancellationToken, Task> step, CancellationToken stop)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await step(scope.ServiceProvider, stop);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            log.LogError(failed, "Imports cannot be looked after now; trying again.");
        }
    }
}
