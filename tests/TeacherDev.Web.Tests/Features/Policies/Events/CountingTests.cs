using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TeacherDev.Data.Requirements.Comparison;
using TeacherDev.Data.Requirements.Events;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Policies.Drafts;
using TeacherDev.Web.Tests.Features.Teachers;
using TeacherDev.Web.Tests.Kit;
using Xunit;
using static TeacherDev.Web.Tests.Features.Policies.Events.EventJourneyTests;

namespace TeacherDev.Web.Tests.Features.Policies.Events;

/// <summary>In a large district whom an event moves is counted for minutes: beside the pages, never in a request.</summary>
public sealed class CountingTests
{
    [Fact]
    public async Task While_it_is_counted_the_page_opens_says_so_and_renews_itself_for_whoever_reads_it()
    {
        var (app, _) = await World();
        using var __ = app;
        var (hr, auditor) = (await app.SignIn("district-hr"), await app.SignIn("auditor"));
        var others = Busy(app);
        var draft = await hr.Follow(await (await hr.Open("/policy-events/new")).Submit("#event", Extension()));
        var at = At(draft);

        foreach (var reader in new[] { hr, auditor })
        {
            var page = await reader.Open(at);
            page.Has("progress").ShouldBeTrue();
            page.One("main").GetAttribute("data-renew").ShouldBe("2");
            page.Has("#moved").ShouldBeFalse();
            page.Has("#approval-form").ShouldBeFalse();
        }

        (await auditor.Open(at + "/people.csv")).Location.ShouldBe(at);
        var still = await hr.Open(at + "?still=true");
        still.One("main").GetAttribute("data-renew").ShouldBe("0");
        still.Has("#withdrawal-form").ShouldBeTrue();

        others.SetResult();
        (await auditor.Settled(at)).TextOf("#moved h2").ShouldBe("批准后会动到2人（共3人）");
    }

    [Fact]
    public async Task What_was_counted_is_held_until_anybodys_facts_change_and_is_then_counted_anew()
    {
        var (app, _) = await World();
        using var __ = app;
        await app.Refresh();
        var hr = await app.SignIn("district-hr");
        var at = At(await Draft(hr, Extension()));

        app.Queries.Clear();
        await hr.Open(at);
        app.Queries.Heard.Count(q => q.Contains("LedgerEntries")).ShouldBe(1, "only the people who are shown are read");

        await app.Teacher("20120001", "后来的", "2012-09-01", "城西中学");
        await app.Refresh();
        (await hr.Settled(at)).TextOf("#moved h2").ShouldBe("批准后会动到3人（共4人）");
    }

    [Fact]
    public async Task An_approval_is_refused_when_the_facts_changed_after_its_number_was_read()
    {
        var (app, _) = await World();
        using var __ = app;
        await app.Refresh();
        var hr = await app.SignIn("district-hr");
        var draft = await Draft(hr, Extension());
        await app.Teacher("20120001", "后来的", "2012-09-01", "城西中学");
        await app.Refresh();

        (await draft.Submit("#approval-form", ("people", "2"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("现在会动到3人，与输入的不同。");
        (await app.Db(db => db.PolicyEvents.SingleAsync())).State.ShouldBe(PolicyEventState.Draft);
        (await hr.Follow(await draft.Submit("#approval-form", ("people", "3")))).Text.ShouldContain("已批准，立即生效。");
    }

    [Fact]
    public async Task An_approval_goes_on_when_whoever_approved_is_gone_and_a_long_one_shows_how_far_it_is()
    {
        var (app, _) = await World();
        using var __ = app;
        await app.Refresh();
        var hr = await app.SignIn("district-hr");
        var draft = await Draft(hr, Extension());
        var others = Busy(app);

        var waiting = await draft.Submit("#approval-form", ("people", "2"));
        var page = await hr.Open(waiting.Location!);
        page.TextOf("h1").ShouldBe("正在重算所有人的达标情况");
        page.One("main").GetAttribute("data-renew").ShouldBe("2");
        (await app.Db(db => db.PolicyEvents.SingleAsync())).State.ShouldBe(PolicyEventState.Draft);

        others.SetResult();
        for (var tries = 0; tries < 600 && (await app.Db(db => db.PolicyEvents.SingleAsync())).State == PolicyEventState.Draft; tries++)
        {
            await Task.Delay(50);
        }

        (await app.Db(db => db.PolicyEvents.SingleAsync())).PeopleMoved.ShouldBe(2);
        (await app.Command("verify")).Code.ShouldBe(0);
        (await hr.Follow(await hr.Open(waiting.Location!))).Text.ShouldContain("已批准，立即生效。");
        (await hr.Open(waiting.Location!)).Location.ShouldBe(At(draft), "it is told once");
    }

    [Fact]
    public async Task Approved_in_parallel_by_two_it_is_approved_once()
    {
        var (app, _) = await World();
        using var __ = app;
        await app.Refresh();
        var (hr, other) = (await app.SignIn("district-hr"), await app.SignIn("district-hr"));
        var mine = await Draft(hr, Extension());
        var theirs = await other.Settled(At(mine));

        var answers = await Task.WhenAll(mine.Submit("#approval-form", ("people", "2")), theirs.Submit("#approval-form", ("people", "2")));

        answers.Count(a => a.Status == HttpStatusCode.Redirect).ShouldBe(1);
        (await app.Db(db => db.Audit.CountAsync(a => a.Action == "event.approved"))).ShouldBe(1);
    }

    private static string At(Page page) => page.Answer.RequestMessage!.RequestUri!.AbsolutePath;

    /// <summary>Something else is on the bench until it is set free.</summary>
    private static TaskCompletionSource Busy(TestApp app)
    {
        var others = new TaskCompletionSource();
        app.Services.GetRequiredService<Workbench>().Ask("others", async (_, _, stop) =>
        {
            await others.Task.WaitAsync(stop);
            return new object();
        });
        return others;
    }
}

internal static class CountedPages
{
    /// <summary>The same page once it no longer waits for its count.</summary>
    public static async Task<Page> Counted(this HttpClient browser, Page page) =>
        page.Has("progress") ? await browser.Settled(page.Answer.RequestMessage!.RequestUri!.AbsolutePath) : page;
}
