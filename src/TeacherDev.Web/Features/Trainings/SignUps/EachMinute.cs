using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Jobs;

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
public sealed class EachMinute(IServiceScopeFactory scopes, TimeProvider time, ILogger<EachMinute> log)
    : Round("lines", TimeSpan.FromMinutes(1), "The waiting lines could not be moved.", scopes, time, log)
{
    protected override async Task<bool> Run(IServiceProvider services, CancellationToken cancel)
    {
        if (await services.GetRequiredService<LineMoving>().Run(cancel) is not (> 0 and var moved))
        {
            return false;
        }

        log.LogInformation("Offers that were not taken up ended in {Trainings} trainings.", moved);
        return true;
    }
}
