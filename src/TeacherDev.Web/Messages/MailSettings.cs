using System.Net.Mail;

namespace TeacherDev.Web.Messages;

public enum MailSecurity
{
    /// <summary>The line is encrypted before anything is said on it.</summary>
    StartTls,
    None,
}

/// <summary>The server that takes letters from us; without one nothing is sent and no page offers it.</summary>
/// <param name="Site">Where people reach this site: links in letters begin so, whatever name a request came in by.</param>
public sealed record MailSettings(string Host, int Port, MailAddress From, string? User, string? Password, MailSecurity Security, Uri Site)
{
    /// <summary>The whole of an address within the site, such as <c>/claims/7</c>.</summary>
    public Uri AddressOf(string path) => new(Site, path.TrimStart('/'));
}

/// <summary>Whether and how letters can be sent.</summary>
public sealed record MailService(MailSettings? Settings)
{
    public bool IsOn => Settings is not null;
}
