using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Account.Safety;

/// <summary>A mail address of one's own, confirmed by a code.</summary>
public sealed partial class MailTests : IAsyncDisposable
{
    private readonly SmtpSink _sink = new();
    private readonly TestApp _app;

    public MailTests() => _app = new(_sink.Settings);

    [Fact]
    public async Task An_address_counts_once_the_code_sent_to_it_came_back()
    {
        var account = await _app.Add([Roles.Teacher], a => a.Language = "en");
        var browser = await _app.SignIn(account);

        var asked = await Ask(browser, "wang@school.example");
        var letter = await _sink.Next();
        (letter.To, letter.Subject).ShouldBe(("wang@school.example", "示范区教育局: confirm your mail address"));
        (await Own(account)).Email.ShouldBeNull();

        var done = await browser.Follow(await asked.Submit("main form", ("Code", Code().Match(letter.Body).Value)));

        done.Text.ShouldContain("Confirmed: w•••@school.example.");
        ((await Own(account)).Email, (await Own(account)).EmailConfirmed).ShouldBe(("wang@school.example", true));
        (await _app.Db(db => db.Audit.SingleAsync(r => r.Action == "mail-address.changed"))).Detail.ShouldBe("""{"address":"w•••@school.example"}""");
    }

    [Fact]
    public async Task A_wrong_code_changes_nothing_and_counts_towards_the_lock()
    {
        var account = await _app.Add([Roles.Teacher]);
        var browser = await _app.SignIn(account);
        var asked = await Ask(browser, "wang@school.example");
        var code = Code().Match((await _sink.Next()).Body).Value;
        for (var i = 0; i < 5; i++) (await asked.Submit("main form", ("Code", "000000"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("h1").ShouldBe("输入邮件中的验证码");
        (await asked.Submit("main form", ("Code", code))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Own(account)).Email.ShouldBeNull();
    }

    [Theory]
    [InlineData("", "请填写电子邮箱。")]
    [InlineData("wang", "电子邮箱格式不正确。")]
    [InlineData("王 <wang@school.example>", "电子邮箱格式不正确。")]
    public async Task An_odd_address_is_refused_beside_its_field(string address, string sentence)
    {
        var refused = (await Ask(await _app.SignIn(Roles.Teacher), address)).ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.TextOf("#Address-error").ShouldBe(sentence);
        refused.One("#Address").GetAttribute("value").ShouldBe(address);
    }

    [Fact]
    public async Task The_password_is_asked_for()
    {
        var refused = await Ask(await _app.SignIn(Roles.Teacher), "wang@school.example", "wrong-password-1");
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#Password-error").ShouldBe("密码不正确，没有做任何更改。");
        (await _app.Db(db => db.Outbox.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task Where_no_mail_is_sent_no_page_speaks_of_it()
    {
        await using var app = new TestApp();
        var browser = await app.SignIn(Roles.Teacher);
        (await browser.Open("/account")).Has("a[href='/account/mail']").ShouldBeFalse();
        (await browser.Open("/account/mail")).Location.ShouldBe("/account");
    }

    private static async Task<Page> Ask(HttpClient browser, string address, string password = People.Password) =>
        await browser.Follow(await (await browser.Open("/account/mail")).Submit("main form", ("Address", address), ("Password", password)));

    private Task<Data.Accounts.Account> Own(Data.Accounts.Account account) => _app.Db(db => db.Users.AsNoTracking().SingleAsync(u => u.Id == account.Id));

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _sink.DisposeAsync();
    }

    [GeneratedRegex(@"\b\d{6}\b")]
    private static partial Regex Code();
}
