using System.Net.Mail;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Messages;

namespace TeacherDev.Web.Setup.Mail;

internal static class MailSetup
{
    public static void AddMail(this IServiceCollection services, IConfiguration settings, Settings whole) => services.AddMail(settings, whole.District);

    internal static void AddMail(this IServiceCollection services, IConfiguration settings, District district)
    {
        var mail = new MailService(Read(settings.GetSection("Mail"), settings, district));
        services.AddSingleton(mail);
        services.AddSingleton<PostBell>();
        services.AddScoped<OutboxPostman>();
        if (mail.IsOn) services.AddHostedService<OutboxRounds>();
    }

    /// <exception cref="SettingFault">A host is named and something that goes with it is missing or odd.</exception>
    private static MailSettings? Read(IConfigurationSection mail, IConfiguration settings, District district)
    {
        if (mail["Host"]?.Trim() is not { Length: > 0 } host) return null;
        var security = MailSecurity.StartTls;
        if (mail["Security"] is { Length: > 0 } typed && (!Enum.TryParse(typed, ignoreCase: true, out security) || int.TryParse(typed, out _)))
            throw new SettingFault(SetupText.Say("Mail.SecurityOdd", typed));
        if (!MailAddress.TryCreate(mail["From"], out var from)) throw new SettingFault(SetupText.Say("Mail.FromOdd", mail["From"] ?? ""));
        if (!Uri.TryCreate(mail["Site"], UriKind.Absolute, out var site) || site.Scheme is not ("https" or "http"))
            throw new SettingFault(SetupText.Say("Mail.SiteOdd", mail["Site"] ?? ""));
        var user = mail["User"] is { Length: > 0 } u ? u : null;
        if (user is not null && string.IsNullOrEmpty(mail["Password"])) throw new SettingFault(SetupText.Say("Mail.PasswordMissing"));
        return new(host, settings.CountOf("Mail:Port", 587), from.DisplayName.Length > 0 ? from : new(from.Address, district.Name), user, mail["Password"], security, site);
    }
}
