using System.Net.Mail;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Outbox;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Messages;

namespace TeacherDev.Web.Setup.Mail;

/// <summary>Sends what lies in the outbox; whatever cannot be sent is tried again, then given up where people see it.</summary>
internal sealed class OutboxPostman(TeacherDevDb db, DistrictClock clock, MailService mail, ILogger<OutboxPostman> log)
{
    /// <returns>How many letters were sent.</returns>
    public async Task<int> SendDue(CancellationToken stop)
    {
        if (mail.Settings is not { } server) return 0;
        var sent = 0;
        await db.GiveUpClosed(clock.UtcNow, stop);
        while (await db.TakeDue(clock.UtcNow, stop) is { } letter)
            if (await Send(server, letter, stop)) sent++;
        await db.ClearOutbox(clock.UtcNow, stop);
        return sent;
    }

    private async Task<bool> Send(MailSettings server, OutboxMail letter, CancellationToken stop)
    {
        try
        {
            await server.Send(letter.To, letter.Subject, letter.Body!, stop);
        }
        catch (Exception refused) when (refused is SmtpException or FormatException or IOException || refused is OperationCanceledException && !stop.IsCancellationRequested)
        {
            // Servers like to repeat the address; neither the log nor the audit holds it.
            var fault = (refused.InnerException ?? refused).Message.Replace(letter.To, "…", StringComparison.OrdinalIgnoreCase);
            await Refused(letter, fault, stop);
            return false;
        }

        // It has left: told even if the program is stopping, or it would be sent once more.
        await db.Sent(letter, clock.UtcNow, CancellationToken.None);
        return true;
    }

    private async Task Refused(OutboxMail letter, string fault, CancellationToken stop)
    {
        if (!await db.Failed(letter, fault, clock.UtcNow, stop))
        {
            log.LogInformation("Letter {Letter} was not taken, try {Try}: {Fault}", letter.Id, letter.Tries, fault);
            return;
        }

        log.LogWarning("Letter {Letter} was given up after {Try} tries: {Fault}", letter.Id, letter.Tries, fault);
        db.Audited(Actor.Command("mail") with { Address = "job" }, clock.UtcNow, "mail.given-up", ("account", letter.AccountId), new { about = letter.Kind, tries = letter.Tries, fault });
        await db.SaveChangesAsync(stop);
    }
}
