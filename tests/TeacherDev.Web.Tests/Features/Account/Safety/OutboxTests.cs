using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Outbox;
using TeacherDev.Web.Security;
using TeacherDev.Web.Setup.Mail;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Account.Safety;

/// <summary>A letter is sent once, tried again when it is not taken, and given up where people see it.</summary>
public sealed class OutboxTests : IAsyncDisposable
{
    private readonly SmtpSink _sink = new();
    private readonly TestApp _app;

    public OutboxTests() => _app = new(_sink.Settings) { PostGoesByItself = false };

    [Fact]
    public async Task A_letter_that_was_sent_keeps_nothing_that_opens_an_account()
    {
        await Post("a@school.example");
        (await Round()).ShouldBe(1);
        (await _sink.Next()).Body.ShouldContain("link");
        var row = await Only();
        (row.SentAt, row.DueAt, row.Body, row.Tries).ShouldBe((_app.Clock.GetUtcNow().UtcDateTime, null, null, 1));
        (await Round()).ShouldBe(0);
    }

    [Fact]
    public async Task A_letter_that_was_not_taken_is_tried_again_after_a_while()
    {
        _sink.Refuse(2);
        await Post("a@school.example");
        (await Round()).ShouldBe(0);
        (await Only()).Fault.ShouldNotBeNull().ShouldContain("not now");
        (await Round()).ShouldBe(0);
        _sink.Refused.ShouldBe(1, "not at once");
        _app.Clock.Passes(TimeSpan.FromMinutes(1));
        (await Round()).ShouldBe(0);
        _app.Clock.Passes(TimeSpan.FromMinutes(3));
        (await Round()).ShouldBe(1);
        (await Only()).Tries.ShouldBe(3);
    }

    [Fact]
    public async Task When_it_would_come_too_late_it_is_given_up_and_the_audit_says_so()
    {
        _sink.Refuse(100);
        await Post("a@school.example");
        for (var i = 0; i < 7; i++)
        {
            await Round();
            _app.Clock.Passes(TimeSpan.FromMinutes(30));
        }

        var row = await Only();
        row.GivenUpAt.ShouldNotBeNull();
        (row.Body, row.DueAt, row.SentAt).ShouldBe((null, null, null));
        var told = await _app.Db(db => db.Audit.SingleAsync(r => r.Action == "mail.given-up"));
        told.SubjectId.ShouldBe($"{row.AccountId}");
        told.Detail.ShouldNotBeNull().ShouldContain("not now");
        told.Detail.ShouldNotContain("school.example");
        var page = await (await _app.SignIn(Roles.SystemAdmin)).Open("/audit?What=mail.given-up");
        page.TextsOf("tbody th").Single().ShouldStartWith("邮件未能发出");
    }

    [Fact]
    public async Task Of_several_postmen_one_takes_a_letter()
    {
        for (var i = 0; i < 5; i++) await Post($"{i}@school.example");
        var sent = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Round()));
        sent.Sum().ShouldBe(5);
        _sink.Waiting.ShouldBe(5);
    }

    [Fact] // T54
    public async Task Whoever_lost_their_account_before_it_was_sent_gets_no_letter()
    {
        await Post("a@school.example");
        await Post("b@school.example");
        var closed = new DateTime(2026, 11, 20, 0, 0, 0, DateTimeKind.Utc);
        await _app.Db(db => db.Users.Where(u => db.Outbox.Any(m => m.AccountId == u.Id && m.To == "a@school.example")).ExecuteUpdateAsync(u => u.SetProperty(a => a.ClosedAt, closed)));
        (await Round()).ShouldBe(1);
        (await _sink.Next()).To.ShouldBe("b@school.example");
        var kept = await _app.Db(db => db.Outbox.AsNoTracking().SingleAsync(m => m.To == "a@school.example"));
        (kept.Body, kept.SentAt, kept.DueAt, kept.Fault).ShouldBe((null, null, null, "account closed"));
    }

    [Fact]
    public async Task What_is_over_for_a_month_is_cleared_away()
    {
        await Post("a@school.example");
        await Round();
        _app.Clock.Passes(TimeSpan.FromDays(31));
        await Round();
        (await _app.Db(db => db.Outbox.CountAsync())).ShouldBe(0);
    }

    private async Task Post(string to)
    {
        var account = await _app.Add([Roles.Teacher]);
        await _app.Db(async db =>
        {
            db.Posted("password-reset", account.Id, to, ("subject", "a link"), _app.Clock.GetUtcNow().UtcDateTime, TimeSpan.FromHours(1));
            await db.SaveChangesAsync();
        });
    }

    private Task<int> Round() => _app.With<OutboxPostman, int>(postman => postman.SendDue(TestContext.Current.CancellationToken));

    private Task<OutboxMail> Only() => _app.Db(db => db.Outbox.AsNoTracking().SingleAsync());

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _sink.DisposeAsync();
    }
}
