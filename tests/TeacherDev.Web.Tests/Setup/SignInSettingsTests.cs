using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Messages;
using TeacherDev.Web.Security;
using TeacherDev.Web.Setup;
using TeacherDev.Web.Setup.Mail;
using TeacherDev.Web.Setup.SignIn;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Setup;

public sealed class SignInSettingsTests
{
    private static readonly District District = new("示范区教育局", TimeZoneInfo.Utc, new(2021, 1, 1), ["zhejiang-2016"]);

    [Theory]
    [InlineData(false, "", "auditor,district-hr,system-admin")]
    [InlineData(true, "", "")]
    [InlineData(false, "none", "")]
    [InlineData(true, "teacher, principal", "principal,teacher")]
    public void A_district_is_strict_and_a_developers_machine_is_not(bool isDevelopment, string typed, string roles) =>
        string.Join(',', ReadSignInRules.Read(With(("SignIn:SecondStepFor", typed)), isDevelopment).SecondStepFor.Order()).ShouldBe(roles);

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("en")]
    public void A_role_that_does_not_exist_is_named(string language)
    {
        using var _ = new Language(language);
        var said = Should.Throw<SettingFault>(() => ReadSignInRules.Read(With(("SignIn:SecondStepFor", "auditor,boss")), true)).Message;
        said.ShouldContain("SignIn:SecondStepFor");
        said.ShouldContain("“boss”");
        said.ShouldContain(Roles.SystemAdmin);
    }

    [Theory]
    [InlineData("Mail:From", "")]
    [InlineData("Mail:From", "nobody")]
    [InlineData("Mail:Site", "")]
    [InlineData("Mail:Site", "district.example")]
    [InlineData("Mail:Security", "Ssl")]
    [InlineData("Mail:Security", "1")]
    [InlineData("Mail:Port", "smtp")]
    [InlineData("Mail:Password", "")]
    public void With_a_mail_server_an_odd_setting_is_named_in_each_language(string setting, string value)
    {
        foreach (var language in new[] { "zh-Hans", "en" })
        {
            using var _ = new Language(language);
            Should.Throw<SettingFault>(() => Mail([.. Good, (setting, value)])).Message.ShouldContain(setting);
        }
    }

    [Fact]
    public void A_letter_comes_from_the_district_and_its_links_lead_to_the_named_site()
    {
        var mail = Mail(Good).Settings.ShouldNotBeNull();
        (mail.Host, mail.Port, mail.Security, mail.From.DisplayName).ShouldBe(("mail.district.example", 587, MailSecurity.StartTls, "示范区教育局"));
        mail.Site.ShouldBe(new("https://teacherdev.district.example"));
        Mail([]).IsOn.ShouldBeFalse();
    }

    private static readonly (string, string)[] Good =
    [
        ("Mail:Host", "mail.district.example"), ("Mail:From", "noreply@district.example"), ("Mail:Site", "https://teacherdev.district.example"),
        ("Mail:User", "teacherdev"), ("Mail:Password", "secret"),
    ];

    private static MailService Mail((string, string)[] settings)
    {
        var services = new ServiceCollection();
        services.AddMail(With(settings), District);
        return (MailService)services.Single(s => s.ServiceType == typeof(MailService)).ImplementationInstance!;
    }

    private static IConfiguration With(params (string Name, string Value)[] settings)
    {
        var given = new Dictionary<string, string?>();
        foreach (var (name, value) in settings) given[name] = value;
        return new ConfigurationBuilder().AddInMemoryCollection(given).Build();
    }
}
