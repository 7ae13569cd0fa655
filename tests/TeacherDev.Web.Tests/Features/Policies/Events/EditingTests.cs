using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;
using static TeacherDev.Web.Tests.Features.Policies.Events.EventJourneyTests;

namespace TeacherDev.Web.Tests.Features.Policies.Events;

public sealed class EditingTests
{
    [Fact]
    public async Task A_draft_is_edited_in_the_form_that_made_it_and_shows_whom_it_moves_then()
    {
        var (app, _) = await World();
        using var __ = app;
        var hr = await app.SignIn("district-hr");
        var draft = await Draft(hr, [.. Extension(), ("Form.Setting", "城区"), ("Form.More", """{"fact":"teaching-start","onOrAfter":"2011-01-01"}""")]);

        var form = await hr.Open(draft.One("a[href$='/draft']").GetAttribute("href")!);
        form.TextOf("h1").ShouldBe("修改草稿");
        form.One("[name='Form.Title']").GetAttribute("value").ShouldBe("停课延长周期");
        form.One("[name='Form.Effect'][checked]").GetAttribute("value").ShouldBe("Extend");
        form.One("[name='Form.Months']").GetAttribute("value").ShouldBe("12");
        form.One("[name='Form.Setting'] option[selected]").GetAttribute("value").ShouldBe("城区");
        form.One("[name='Form.More']").TextContent.Trim().ShouldBe("""{"fact":"teaching-start","onOrAfter":"2011-01-01"}""");

        var saved = await hr.Follow(await form.Submit("#event", ("Form.Setting", ""), ("Form.More", ""), ("Form.Months", "6")));
        saved.Text.ShouldContain("草稿已修改，还没有影响任何人。");
        (await hr.Counted(saved)).TextOf("#moved h2").ShouldBe("批准后会动到2人（共3人）");
        saved.Text.ShouldContain("延长6个月");
        saved.Answer.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe(draft.Answer.RequestMessage!.RequestUri!.AbsolutePath);
        (await app.Db(db => db.PolicyEvents.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_form_sent_again_with_something_else_in_it_corrects_its_draft_and_never_what_is_approved()
    {
        var (app, _) = await World();
        using var __ = app;
        var hr = await app.SignIn("district-hr");
        var form = await hr.Open("/policy-events/new");
        var first = await form.Submit("#event", Extension());

        var corrected = await form.Submit("#event", Extension(months: "6"));
        corrected.Location.ShouldBe(first.Location);
        var page = await hr.Follow(corrected);
        page.Text.ShouldContain("草稿已修改");
        page.Text.ShouldContain("延长6个月");

        await page.Submit("#approval-form", ("people", "2"));
        var late = (await form.Submit("#event", Extension(months: "24"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        late.TextOf(".problems").ShouldContain("这次改动没有保存");
        late.Has($"a[href='{first.Location}']").ShouldBeTrue();
        late.One("[name='Form.Months']").GetAttribute("value").ShouldBe("24");
        (await app.Db(db => db.PolicyEvents.Select(e => e.Months).SingleAsync())).ShouldBe(6);
    }

    [Fact]
    public async Task A_form_sent_in_parallel_drafts_once()
    {
        var (app, _) = await World();
        using var __ = app;
        var form = await (await app.SignIn("district-hr")).Open("/policy-events/new");

        var sent = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => form.Submit("#event", Extension())));

        sent.Select(s => s.Location).Distinct().Count().ShouldBe(1);
        (await app.Db(db => db.PolicyEvents.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Of_two_who_edit_a_draft_the_later_one_sees_both_versions_before_one_takes_the_others_place()
    {
        var (app, _) = await World();
        using var __ = app;
        var (hr, other) = (await app.SignIn(await app.Add(["district-hr"], a => a.DisplayName = "林")), await app.SignIn("district-hr"));
        var at = (await Draft(hr, Extension())).Answer.RequestMessage!.RequestUri!.AbsolutePath;
        var (mine, theirs) = (await other.Open(at + "/draft"), await hr.Open(at + "/draft"));
        await theirs.Submit("#event", ("Form.Title", "林的名称"));

        var late = (await mine.Submit("#event", ("Form.Title", "我的名称"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        late.Text.ShouldContain("林刚才保存过这份草稿");
        late.TextOf("#theirs").ShouldContain("林的名称");
        late.One("[name='Form.Title']").GetAttribute("value").ShouldBe("我的名称");

        (await other.Follow(await late.Submit("#event"))).TextOf("h1").ShouldBe("我的名称");
    }

    [Fact]
    public async Task What_was_edited_since_it_was_looked_at_is_not_approved_unseen_and_what_is_approved_is_not_edited()
    {
        var (app, _) = await World();
        using var __ = app;
        var hr = await app.SignIn("district-hr");
        var seen = await Draft(hr, Extension());
        var at = seen.Answer.RequestMessage!.RequestUri!.AbsolutePath;
        var form = await hr.Open(at + "/draft");
        await form.Submit("#event", ("Form.Months", "6"));

        (await seen.Submit("#approval-form", ("people", "2"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("刚才有人办理过");
        await (await hr.Open(at)).Submit("#approval-form", ("people", "2"));

        (await form.Submit("#event", ("Form.Months", "24"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("已经批准或放弃，不能再修改。");
        (await hr.Follow(await hr.Open(at + "/draft"))).Text.ShouldContain("已经批准或放弃，不能再修改。");
        (await hr.Open(at)).Has("a[href$='/draft']").ShouldBeFalse();
        (await app.Db(db => db.PolicyEvents.Select(e => e.Months).SingleAsync())).ShouldBe(6);
    }
}
