using System.Net;
using System.Net.Mail;
using System.Text;

namespace TeacherDev.Web.Messages;

/// <summary>Hands one letter to the mail server.</summary>
public static class Smtp
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <exception cref="SmtpException">The server did not take it.</exception>
    /// <exception cref="FormatException">There can be no such address.</exception>
    public static async Task Send(this MailSettings server, string to, string subject, string body, CancellationToken stop)
    {
        using var letter = new MailMessage(server.From, new MailAddress(to))
        {
            Subject = subject,
            SubjectEncoding = Encoding.UTF8,
            Body = body,
            BodyEncoding = Encoding.UTF8,
        };
        letter.Headers.Add("Auto-Submitted", "auto-generated");
        using var client = new SmtpClient(server.Host, server.Port)
        {
            EnableSsl = server.Security == MailSecurity.StartTls,
            DeliveryMethod = SmtpDeliveryMethod.Network,
            Credentials = server.User is null ? null : new NetworkCredential(server.User, server.Password),
        };
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        await client.SendMailAsync(letter, patience.Token);
    }
}
