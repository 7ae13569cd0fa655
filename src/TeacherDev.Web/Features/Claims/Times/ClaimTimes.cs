using TeacherDev.Data.Audit;
using TeacherDev.Data.Watching;

namespace TeacherDev.Web.Features.Claims.Times;

/// <summary>Looks every few minutes whether the time of some claim is over.</summary>
public sealed class ClaimTimes(IServiceScopeFactory scopes, TimeProvider time, ILogger<ClaimTimes> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var done = await scope.ServiceProvider.GetRequiredService<ClaimRound>().Run(Actor.Command(""), stoppingToken);
                Measures.JobRan("claims", succeeded: true);
                if (done != new RoundDone(0, 0))
                {
                    log.LogInformation("Claims: {Posted} posted, {HandedOver} handed over to deputies.", done.Posted, done.HandedOver);
                }
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                Measures.JobRan("claims", succeeded: false);
                log.LogError(failed, "Claims whose time is over wait; next try in {Minutes} minutes.", Pause.TotalMinutes);
            }
        }
    }
}
