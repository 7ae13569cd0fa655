using TeacherDev.Web.Jobs;

namespace TeacherDev.Web.Features.Targets.Counting;

/// <summary>Counts the targets each hour, so that a day has its point even if nobody opens the board.</summary>
public sealed class TargetTimes(IServiceScopeFactory scopes, TimeProvider time, ILogger<TargetTimes> log)
    : Round("targets", TimeSpan.FromHours(1), "The targets were not counted.", scopes, time, log)
{
    protected override async Task<bool> Run(IServiceProvider services, CancellationToken cancel)
    {
        await services.GetRequiredService<TargetKeeper>().Points(cancel);
        return true;
    }
}
