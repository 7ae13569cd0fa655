using TeacherDev.Web.Jobs;

namespace TeacherDev.Web.Features.Induction.Opinions;

/// <summary>Looks each hour whether an opinion about a term has become due.</summary>
public sealed class OpinionTimes(IServiceScopeFactory scopes, TimeProvider time, ILogger<OpinionTimes> log)
    : Round("induction", TimeSpan.FromHours(1), "Nobody was told of opinions that are due.", scopes, time, log)
{
    protected override async Task<bool> Run(IServiceProvider services, CancellationToken cancel)
    {
        if (await services.GetRequiredService<OpinionRound>().Run(cancel) is > 0 and var told)
        {
            log.LogInformation("Induction: {Told} told of an opinion that is due.", told);
        }

        return true;
    }
}
