using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Web.Messages;

namespace TeacherDev.Web.Setup.Mail;

/// <summary>Lets the postman go whenever a letter lies ready, and now and then for what other nodes left or what waits for its next try.</summary>
internal sealed class OutboxRounds(IServiceScopeFactory scopes, PostBell bell, ILogger<OutboxRounds> log) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await bell.Wait(Round, stoppingToken);
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<OutboxPostman>().SendDue(stoppingToken);
            }
            catch (Exception away) when (away is DbException or DbUpdateException or InvalidOperationException or TimeoutException)
            {
                log.LogWarning(away, "The outbox cannot be read now");
            }
        }
    }
}
