using TeacherDev.Data.Audit;
using TeacherDev.Web.Jobs;

namespace TeacherDev.Web.Features.Claims.Times;

/// <summary>Looks every few minutes whether the time of some claim is over.</summary>
public sealed class ClaimTimes(IServiceScopeFactory scopes, TimeProvider time, ILogger<ClaimTimes> log)
    : Round("claims", TimeSpan.FromMinutes(10), "Claims whose time is over wait.", scopes, time, log)
{
    protected override async Task<bool> Run(IServiceProvider services, CancellationToken cancel)
    {
        var done = await services.GetRequiredService<ClaimRound>().Run(Actor.Command(""), cancel);
        if (done != new RoundDone(0, 0))
        {
            log.LogInformation("Claims: {Posted} posted, {HandedOver} handed over to deputies.", done.Posted, done.HandedOver);
        }

        return true;
    }
}
