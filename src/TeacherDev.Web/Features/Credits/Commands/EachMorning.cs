using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Watching;
using TeacherDev.Web.Features.Credits.Commands.Chain;

namespace TeacherDev.Web.Features.Credits.Commands;

/// <summary>Looks every few minutes whether a new business day has begun, and then refreshes the standings; after a month is over, publishes its root.</summary>
public sealed class EachMorning(IServiceScopeFactory scopes, TimeProvider time, ILogger<EachMorning> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    /// <summary>After an upgrade that makes what lists read anew, nobody opens a list before it is there.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await using (var scope = scopes.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<TeacherDevDb>();
            if (!await db.StandingDays.AnyAsync(cancellationToken) && await db.Standings.AnyAsync(cancellationToken))
            {
                await scope.ServiceProvider.GetRequiredService<RefreshStandings>().Run(cancellationToken);
            }
        }

        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                if (await scope.ServiceProvider.GetRequiredService<RefreshStandings>().Run(stoppingToken) is { } rows)
                {
                    Measures.JobRan("morning", succeeded: true);
                    log.LogInformation("Standings computed for the new day, {Rows} rows changed.", rows);
                }

                if (await scope.ServiceProvider.GetRequiredService<CloseMonths>().Run(stoppingToken) is > 0 and var roots)
                {
                    log.LogInformation("The ledger's roots of {Months} months published.", roots);
                }
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                Measures.JobRan("morning", succeeded: false);
                log.LogError(failed, "The morning's work could not be done; next try in {Minutes} minutes.", Pause.TotalMinutes);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
