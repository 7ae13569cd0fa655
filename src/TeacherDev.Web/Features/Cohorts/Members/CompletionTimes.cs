using TeacherDev.Web.Jobs;

namespace TeacherDev.Web.Features.Cohorts.Members;

/// <summary>Looks at the start and each hour whether somebody who completed a cohort has no record of it in the register.</summary>
public sealed class CompletionTimes(IServiceScopeFactory scopes, TimeProvider time, ILogger<CompletionTimes> log)
    : Round("completions", TimeSpan.FromHours(1), "Completions were not entered into the register.", scopes, time, log, atStart: true)
{
    protected override async Task<bool> Run(IServiceProvider services, CancellationToken cancel)
    {
        if (await services.GetRequiredService<CompletionFilling>().Run(cancel) is > 0 and var entered)
        {
            log.LogInformation("Cohorts: {Entered} completions entered into the register that had no record.", entered);
        }

        return true;
    }
}
