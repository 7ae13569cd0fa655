using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Watching;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.SignUps;

namespace TeacherDev.Web.Features.Trainings.SignUps;

/// <summary>Ends the offers whose time is over and offers the seats to the next in line; run twice, it changes nothing the second time.</summary>
public sealed class LineMoving(TeacherDevDb db, SignUpDesk desk, DistrictClock clock)
{
    /// <returns>In how many trainings something was to be done.</returns>
    public async Task<int> Run(CancellationToken cancel)
    {
        var now = clock.UtcNow;
        var over = await db.SignUps.Where(s => s.State == SignUpState.Offered && s.OfferedUntil <= now && db.Trainings.Any(t => t.Id == s.TrainingId && t.State == TrainingState.Approved))
            .Select(s => s.TrainingId).Distinct().ToListAsync(cancel);
        foreach (var training in over)
        {
            await desk.Advance(training, cancel);
        }

        return over.Count;
    }
}

/// <summary>Looks once a minute whether an offered seat was not taken up.</summary>
public sealed class EachMinute(IServiceScopeFactory scopes, TimeProvider time, ILogger<EachMinute> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                if (await scope.ServiceProvider.GetRequiredService<LineMoving>().Run(stoppingToken) is > 0 and var moved)
                {
                    Measures.JobRan("lines", succeeded: true);
                    log.LogInformation("Offers that were not taken up ended in {Trainings} trainings.", moved);
                }
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                Measures.JobRan("lines", succeeded: false);
                log.LogError(failed, "The waiting lines could not be moved; next try in a minute.");
            }
        }
    }
}
