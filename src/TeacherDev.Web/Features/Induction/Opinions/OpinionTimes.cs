using TeacherDev.Data.Watching;

namespace TeacherDev.Web.Features.Induction.Opinions;

/// <summary>Looks each hour whether an opinion about a term has become due.</summary>
public sealed class OpinionTimes(IServiceScopeFactory scopes, TimeProvider time, ILogger<OpinionTimes> log) : BackgroundService
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
                var told = await scope.ServiceProvider.GetRequiredService<OpinionRound>().Run(stoppingToken);
                Measures.JobRan("induction", succeeded: true);
                if (told > 0)
                {
                    log.LogInformation("Induction: {Told} told of an opinion that is due.", told);
                }
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                Measures.JobRan("induction", succeeded: false);
                log.LogError(failed, "Nobody was told of opinions that are due; next try in {Minutes} minutes.", Pause.TotalMinutes);
            }
        }
    }
}
