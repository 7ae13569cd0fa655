using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Claims;

public sealed class DecidingTests
{
    [Fact]
    public async Task A_claim_goes_through_three_offices_comes_back_once_and_leaves_who_when_and_why()
    {
        using var world = await ClaimsWorld.Make();
        var own = await world.Own();
        var at = await world.Sent(own);
        await ClaimsWorld.Decide(await world.School(), at);
        await ClaimsWorld.Decide(await world.Centre(), at, "Return", "请补充课程表");

        var returned = await own.Open(at);
        returned.Text.ShouldContain("退回修改");
        returned.Text.ShouldContain("请补充课程表");
        var form = await own.Open(at + "/draft");
        form.TextOf(".notice.warn").ShouldBe("退回说明：请补充课程表");
        await ClaimsWorld.Send(own, form, "send", [], ("课程表.pdf", [.. ClaimsWorld.Pdf, 1]));
        await world.Through(at);

        var claim = await world.Claim(at);
        (claim.State, claim.Round, claim.PublicUntil).ShouldBe((ClaimState.Public, 2, new DateOnly(2026, 11, 27)));
        var told = await world.App.Db(db => db.Audit.Where(r => r.Action.StartsWith("claim.")).OrderBy(r => r.Id).Select(r => new { r.Action, r.ActorName, r.Why }).ToListAsync());
        told.Select(t => t.Action).ShouldBe(["claim.sent", "claim.approved", "claim.returned", "claim.sent", "claim.approved", "claim.approved", "claim.approved"]);
        told[2].ShouldBe(new { Action = "claim.returned", ActorName = "研训员", Why = (string?)"请补充课程表" });
        (await own.Open(at)).TextOf("#way desc").ShouldContain("学校初审：通过");
    }

    [Theory]
    [InlineData("Return")]
    [InlineData("Refuse")]
    public async Task Sending_back_and_refusing_need_a_sentence(string answer)
    {
        using var world = await ClaimsWorld.Make();
        var at = await world.Sent();
        var refused = (await ClaimsWorld.Decide(await world.School(), at, answer, " ")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.TextOf(".field.wrong .error").ShouldBe("请写明意见，教师会看到。");
        (await world.Claim(at)).State.ShouldBe(ClaimState.Waiting);
    }

    [Fact]
    public async Task Nobody_decides_their_own_claim()
    {
        using var world = await ClaimsWorld.Make();
        var at = await world.Sent();
        var self = await world.App.SignIn(await world.App.Add(["school-admin"], a => (a.TeacherId, a.SchoolId) = (world.Shen.Id, world.Shen.SchoolId)));

        var page = await self.Open(at);
        page.Has("#decision-form").ShouldBeFalse();
        page.Text.ShouldContain("不能审核或复核自己的申报");
        (await page.PostTo(at + "/decision", ("answer", "Approve"), ("seen", "1"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("不能审核或复核自己的申报");
        (await self.Open("/claims/inbox")).TextsOf("tbody th").ShouldBeEmpty();
        (await page.PostTo("/claims/inbox/approvals", ("picked", $"{at.Split('/')[^1]}:1"))).ShouldBe(HttpStatusCode.Found);
        (await world.Claim(at)).OpenStep!.Code.ShouldBe("school");
    }

    [Fact]
    public async Task Out_of_turn_it_is_seen_and_not_decided()
    {
        using var world = await ClaimsWorld.Make();
        var at = await world.Sent();
        var hr = await world.Hr();
        var page = await hr.Open(at);
        page.Has("#decision-form").ShouldBeFalse();
        (await page.PostTo(at + "/decision", ("answer", "Approve"), ("seen", "1"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("不是您所在的环节");
    }

    [Fact]
    public async Task Of_two_who_decide_at_once_one_is_told_and_nothing_is_skipped()
    {
        using var world = await ClaimsWorld.Make();
        var at = await world.Sent();
        var (one, other) = (await (await world.School()).Open(at), await (await world.School()).Open(at));
        await one.Submit("#decision-form", ("answer", "Approve"));
        (await other.Submit("#decision-form", ("answer", "Refuse"), ("reason", "不符合"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await world.Claim(at)).OpenStep!.Code.ShouldBe("centre");

        var centre = await Task.WhenAll(Enumerable.Range(0, 5).Select(async _ => await (await world.Centre()).Open(at)));
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => centre[i % 5].Submit("#decision-form", ("answer", "Approve"))));
        answers.Count(a => a.Status == HttpStatusCode.Found).ShouldBe(1);
        answers.Count(a => a.Status == HttpStatusCode.UnprocessableEntity).ShouldBe(49);
        (await world.Claim(at)).OpenStep!.Code.ShouldBe("district");
    }

    [Fact]
    public async Task What_changed_since_it_was_looked_at_is_not_decided_unseen()
    {
        using var world = await ClaimsWorld.Make();
        var own = await world.Own();
        var at = await world.Sent(own);
        var school = await world.School();
        var seen = await school.Open(at);
        await ClaimsWorld.Decide(await world.School(), at, "Return", "改学时");
        await ClaimsWorld.Send(own, await own.Open(at + "/draft"), "send", [("Form.Hours", "24")]);
        (await seen.Submit("#decision-form", ("answer", "Approve"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".problems").ShouldContain("刚刚有变化");
    }

    [Fact]
    public async Task Something_alike_is_shown_side_by_side_and_approved_only_with_a_reason()
    {
        using var world = await ClaimsWorld.Make();
        var entry = await world.App.Entry(world.Shen, "2026-11-04", "作业设计研修班（第二期）", 16);
        var own = await world.Own();
        var first = await world.Sent(own);
        var second = await world.Sent(own, typed: ClaimsWorld.Typed("作业设计研修", "2026-11-04", "2026-11-05", "8"), file: ClaimsWorld.Pdf);
        var school = await world.School();

        var page = await school.Open(second);
        page.TextsOf("#likely thead a").ShouldBe([$"申报{first.Split('/')[^1]}", "台账记录"]);
        page.TextOf("#evidence .error").ShouldBe($"同一文件也用于申报{first.Split('/')[^1]}");
        page.One("#likely thead th:last-child a").GetAttribute("href").ShouldEndWith($"/credits/ledger/{entry.Id}");
        (await ClaimsWorld.Decide(school, second)).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldContain("疑似重复");
        (await ClaimsWorld.Decide(school, second, reason: "不同期次，已核对通知")).ShouldBe(HttpStatusCode.Found);
        (await school.Open("/claims/inbox?likely=true")).TextsOf("tbody th a").ShouldBe(["作业设计研修班"]);
    }

    [Fact]
    public async Task Only_what_nothing_singles_out_is_approved_together()
    {
        using var world = await ClaimsWorld.Make();
        var own = await world.Own();
        var plain = await world.Sent(own);
        var other = await world.Sent(own, typed: ClaimsWorld.Typed("班级管理工作坊", "2026-10-12", "2026-10-13", "10"), file: [.. ClaimsWorld.Pdf, 1]);
        var away = await world.Sent(own, typed: ClaimsWorld.Typed("心理健康专题", "2026-09-07", "2026-09-08", "10"), file: [.. ClaimsWorld.Pdf, 2]);
        await world.App.Db(db => db.Claims.Where(c => c.Title == "心理健康专题").ExecuteUpdateAsync(s => s.SetProperty(c => c.Groups, SecondLook.OnLeave)));
        var school = await world.School();
        var inbox = await school.Open("/claims/inbox");
        inbox.TextsOf("tbody th a").Count.ShouldBe(3);
        var boxes = inbox.Document.QuerySelectorAll("input[name=picked]").Select(b => b.GetAttribute("value")!).ToList();
        boxes.Count.ShouldBe(2);

        var done = await school.Follow(await inbox.PostTo("/claims/inbox/approvals", [.. boxes.Select(b => ("picked", b)), ("picked", $"{away.Split('/')[^1]}:1"), ("picked", "x")]));

        done.Text.ShouldContain("已通过2件；1件未通过");
        (await world.Claim(plain)).OpenStep!.Code.ShouldBe("centre");
        (await world.Claim(other)).OpenStep!.Code.ShouldBe("centre");
        (await world.Claim(away)).OpenStep!.Code.ShouldBe("school");
        (await school.Open("/claims/inbox?group=OnLeave")).TextsOf("tbody th a").ShouldBe(["心理健康专题"]);
        (await school.Open("/claims/inbox?group=Lent")).TextsOf("tbody th a").ShouldBeEmpty();
    }

    [Fact]
    public async Task Once_the_time_is_over_the_deputies_may_decide_and_that_is_told_once()
    {
        using var world = await ClaimsWorld.Make();
        var at = await world.Sent();
        var principal = await world.App.SignIn(await world.App.Add(["principal"], a => a.SchoolId = world.Shen.SchoolId));
        (await world.Advance()).ShouldBe("0 posted, 0 handed over to deputies.");
        (await principal.Open("/claims/inbox")).TextsOf("tbody th a").ShouldBeEmpty();

        world.App.Clock.Is("2026-11-28");
        (await world.Advance()).ShouldBe("0 posted, 1 handed over to deputies.");
        (await world.Advance()).ShouldBe("0 posted, 0 handed over to deputies.");
        (await principal.Open("/claims/inbox?late=true")).TextsOf("tbody th a").ShouldBe(["作业设计研修班"]);
        (await ClaimsWorld.Decide(principal, at)).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.Audit.CountAsync(r => r.Action == "claim.handed-over"))).ShouldBe(1);
    }
}
