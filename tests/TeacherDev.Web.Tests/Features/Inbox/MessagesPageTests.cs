using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Inbox;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Inbox;

/// <summary>One's own messages: seen, counted, opened and read by nobody else.</summary>
public sealed class MessagesPageTests : IDisposable
{
    private readonly TestApp app = new();

    [Fact]
    public async Task Opening_one_marks_it_read_leads_on_and_lowers_the_count_and_once_more_changes_nothing()
    {
        var account = await app.Add(["teacher"]);
        await Tell(account, 3);
        var browser = await app.SignIn(account);
        (await browser.Open("/trainings")).TextOf(".bar .inbox").ShouldBe("消息 3 条未读");
        var page = await browser.Open("/inbox");
        page.TextsOf(".messages h2").ShouldBe(["未读 消息3", "未读 消息2", "未读 消息1"]);
        var id = await app.Db(db => db.Messages.Where(m => m.Subject == "消息2").Select(m => m.Id).SingleAsync());
        var form = $"form[action='/inbox/{id}/opening']";

        (await page.Submit(form)).ShouldBe(HttpStatusCode.Found).Location.ShouldBe("/trainings/2");
        var read = await ReadAt(id);
        read.ShouldNotBeNull();
        (await browser.Open("/trainings")).TextOf(".bar .inbox").ShouldBe("消息 2 条未读");
        app.Clock.Passes(TimeSpan.FromHours(1));
        (await page.Submit(form)).ShouldBe(HttpStatusCode.Found).Location.ShouldBe("/trainings/2");
        (await ReadAt(id)).ShouldBe(read);
        (await browser.Open("/inbox")).TextsOf(".messages h2").ShouldBe(["未读 消息3", "消息2", "未读 消息1"]);
        (await browser.Open($"/inbox/{id}/opening")).Status.ShouldBe(HttpStatusCode.NotFound, "a look opens nothing");
    }

    [Fact]
    public async Task Another_ones_message_is_not_found_and_stays_unread()
    {
        var (own, other) = (await app.Add(["teacher"]), await app.Add(["teacher"]));
        await Tell(own, 1);
        await Tell(other, 2);
        var browser = await app.SignIn(own);
        var page = await browser.Open("/inbox");
        page.Text.ShouldNotContain("消息2");
        var ids = await app.Db(db => db.Messages.Where(m => m.AccountId == other.Id).Select(m => m.Id).ToListAsync());

        (await page.PostTo($"/inbox/{ids[0]}/opening")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await page.PostTo("/inbox/999999/opening")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await page.PostTo("/inbox/reading", ("until", $"{ids.Max()}"))).ShouldBe(HttpStatusCode.Found);

        (await Unread(other)).ShouldBe(2);
        (await Unread(own)).ShouldBe(0);
        (await app.Stranger().Open("/inbox")).Status.ShouldBe(HttpStatusCode.Found, "to the sign-in");
    }

    [Fact]
    public async Task All_are_marked_as_read_but_what_came_after_the_look()
    {
        var account = await app.Add(["auditor"]);
        await Tell(account, 2);
        var browser = await app.SignIn(account);
        var page = await browser.Open("/inbox");
        await Tell(account, 1);

        (await page.Submit("#read-all")).ShouldBe(HttpStatusCode.Found);

        (await Unread(account)).ShouldBe(1, "an auditor reads their own messages too");
        (await browser.Open("/inbox")).TextOf(".bar .inbox").ShouldBe("消息 1 条未读");
    }

    [Fact]
    public async Task Many_are_paged_and_only_the_unread_are_shown_when_asked_for()
    {
        var account = await app.Add(["teacher"], a => a.Language = "en");
        await Tell(account, 120);
        await app.Db(db => db.Messages.Where(m => m.Body == "Body 120" || m.Body == "Body 1").ExecuteUpdateAsync(s => s.SetProperty(m => m.ReadAt, app.Clock.GetUtcNow().UtcDateTime)));
        var browser = await app.SignIn(account);

        var first = await browser.Open("/inbox");
        first.TextOf(".bar .inbox").ShouldBe("Messages 99+ unread");
        (first.TextsOf(".messages h2").Count, first.TextsOf(".messages h2")[0], first.TextOf(".count-line")).ShouldBe((50, "消息120", "120 in all, showing 1–50"), "read, but the newest");
        (await browser.Open("/inbox?page=3")).TextsOf(".messages h2")[^1].ShouldBe("消息1");
        var unread = await browser.Open("/inbox?show=unread&page=3");
        (unread.TextsOf(".messages h2").Count, unread.TextsOf(".messages h2")[^1]).ShouldBe((18, "Unread 消息2"));
        unread.TextsOf(".choices a").ShouldBe(["All 120", "Unread 118"]);
        (await browser.Open("/inbox?show=all&page=-4")).ShouldBe(HttpStatusCode.OK);
        await first.Submit("#read-all");
        (await browser.Open("/inbox?show=unread")).TextOf(".empty h2").ShouldBe("Everything is read");
    }

    [Fact]
    public async Task An_empty_inbox_says_what_would_stand_there_and_no_page_asks_the_database_for_the_count()
    {
        var browser = await app.SignIn("teacher");
        (await browser.Open("/inbox")).TextOf(".empty").ShouldContain("为你保留的名额及期限");
        app.Queries.Clear();
        (await browser.Open("/account/password")).Has(".bar .inbox").ShouldBeTrue();
        app.Queries.Heard.Where(asked => asked.Contains("Messages", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_looks_on_learns_of_a_new_message_when_their_cookie_is_checked()
    {
        using var often = new TestApp(("SignIn:CheckedEverySeconds", "0"));
        var account = await often.Add(["teacher"]);
        var browser = await often.SignIn(account);
        (await browser.Open("/trainings")).TextOf(".bar .inbox").ShouldBe("消息");
        await often.Db(db => Add(db, account, 1));
        (await browser.Open("/trainings")).TextOf(".bar .inbox").ShouldBe("消息 1 条未读");
    }

    [Fact]
    public async Task Read_ones_age_out_after_a_year_and_unread_ones_stay()
    {
        var account = await app.Add(["teacher"]);
        await Tell(account, 2);
        var browser = await app.SignIn(account);
        await (await browser.Open("/inbox")).Submit("form[action='/inbox/1/opening']");
        app.Clock.Passes(TimeSpan.FromDays(364));
        (await app.Command("age-out")).Out.ShouldContain("0 messages");
        app.Clock.Passes(TimeSpan.FromDays(2));
        (await app.Command("age-out --dry-run")).Out.ShouldContain("1 messages");
        (await app.Command("age-out")).Out.ShouldContain("1 messages");
        (await app.Db(db => db.Messages.Select(m => m.Subject).ToListAsync())).ShouldBe(["消息2"]);
    }

    public void Dispose() => app.Dispose();

    private Task Tell(Data.Accounts.Account account, int count) => app.Db(db => Add(db, account, count));

    private Task Add(Data.TeacherDevDb db, Data.Accounts.Account account, int count)
    {
        var at = app.Clock.GetUtcNow().UtcDateTime;
        db.Messages.AddRange(Enumerable.Range(1, count).Select(n => Message.To(account.Id, "training", $"/trainings/{n}", $"消息{n}", $"Body {n}", at.AddMinutes(n))));
        return db.SaveChangesAsync();
    }

    private Task<DateTime?> ReadAt(long id) => app.Db(db => db.Messages.Where(m => m.Id == id).Select(m => m.ReadAt).SingleAsync());

    private Task<int> Unread(Data.Accounts.Account account) => app.Db(db => db.UnreadOf(account.Id).CountAsync());
}
