using Microsoft.Extensions.Localization;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Claims;
using TeacherDev.Domain.Calendar;

namespace TeacherDev.Web.Features.Privacy.Ageing;

/// <summary>Once a business day what is older than its time is removed; a second run finds nothing.</summary>
public sealed class EachDay(IServiceScopeFactory scopes, TimeProvider time, IStringLocalizer<PrivacyText> say, ILogger<EachDay> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        DateOnly? done = null;
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var today = scope.ServiceProvider.GetRequiredService<DistrictClock>().Today;
                if (done == today)
                {
                    continue;
                }

                var aged = await scope.ServiceProvider.GetRequiredService<AgeingDesk>().Run(Actor.Command(""), stoppingToken);
                done = today;
                log.LogInformation("Aged out: {Files} files, {Findings} findings, {AuditRows} audit rows, {Evidence} pieces of evidence, {Messages} messages.", aged.Files, aged.Findings, aged.AuditRows, aged.Evidence, aged.Messages);
            }
            catch (EvidenceFault fault)
            {
                log.LogError("Nothing aged out: {Why} Next try in {Minutes} minutes.", say["Refusal." + fault.Refusal.Code, fault.Refusal.Arguments].Value, Pause.TotalMinutes);
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                log.LogError(failed, "Nothing aged out; next try in {Minutes} minutes.", Pause.TotalMinutes);
            }
        }
    }
}
