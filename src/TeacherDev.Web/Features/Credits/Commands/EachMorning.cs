using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Web.Features.Credits.Commands.Chain;
using TeacherDev.Web.Jobs;

namespace TeacherDev.Web.Features.Credits.Commands;

/// <summary>Looks every few minutes whether a new business day has begun, and then refreshes the standings; after a month is over, publishes its root.</summary>
public sealed class EachMorning(IServiceScopeFactory scopes, TimeProvider time, ILogger<EachMorning> log)
    : Round("morning", TimeSpan.FromMinutes(5), "The morning's work could not be done.", scopes, time, log, atStart: true)
{
    private readonly IServiceScopeFactory scopes = scopes;

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

    protected override async Task<bool> Run(IServiceProvider services, CancellationToken cancel)
    {
        var rows = await services.GetRequiredService<RefreshStandings>().Run(cancel);
        if (rows is not null)
        {
            log.LogInformation("Standings computed for the new day, {Rows} rows changed.", rows);
        }

        if (await services.GetRequiredService<CloseMonths>().Run(cancel) is > 0 and var roots)
        {
            log.LogInformation("The ledger's roots of {Months} months published.", roots);
        }

        return rows is not null;
    }
}
