using TeacherDev.Data.Watching;

namespace TeacherDev.Web.Features.Cohorts.Members;

/// <summary>Looks at the start and each hour whether somebody who completed a cohort has no record of it in the register.</summary>
public sealed class CompletionTimes(IServiceScopeFactory scopes, TimeProvider time, ILogger<CompletionTimes> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var entered = await scope.ServiceProvider.GetRequiredService<CompletionFilling>().Run(stoppingToken);
                Measures.JobRan("completions", succeeded: true);
                if (entered > 0)
                {
                    log.LogInformation("Cohorts: {Entered} completions entered into the register that had no record.", entered);
                }
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                Measures.JobRan("completions", succeeded: false);
                log.LogError(failed, "Completions were not entered into the register; next try in {Minutes} minutes.", Pause.TotalMinutes);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
