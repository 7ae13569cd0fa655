using TeacherDev.Data.Watching;

namespace TeacherDev.Web.Features.Targets.Counting;

/// <summary>Counts the targets each hour, so that a day has its point even if nobody opens the board.</summary>
public sealed class TargetTimes(IServiceScopeFactory scopes, TimeProvider time, ILogger<TargetTimes> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<TargetKeeper>().Points(stoppingToken);
                Measures.JobRan("targets", succeeded: true);
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                Measures.JobRan("targets", succeeded: false);
                log.LogError(failed, "The targets were not counted; next try in {Minutes} minutes.", Pause.TotalMinutes);
            }
        }
    }
}
