using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Web.Features.Claims;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Merges;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Claims;

public sealed class PostingTests
{
    [Fact]
    public async Task Hours_are_posted_the_day_after_it_was_shown_and_the_standing_goes_with_them()
    {
        using var world = await ClaimsWorld.Make();
        var at = await world.Sent();
        var before = await Counted(world);
        await world.Through(at);
        world.App.Clock.Is("2026-11-27", "23:30");
        (await world.Advance()).ShouldBe("0 posted, 0 handed over to deputies.");
        (await world.Entries()).ShouldBeEmpty();

        world.App.Clock.Is("2026-11-28", "00:30");
        (await world.Advance()).ShouldBe("1 posted, 0 handed over to deputies.");

        var entry = (await world.Entries()).ShouldHaveSingleItem();
        (entry.CompletedOn, entry.Tenths, entry.Level, entry.Mode, entry.Project, entry.SourcePart).ShouldBe((new(2026, 11, 4), 200, TrainingLevel.Province, TrainingMode.InPerson, "作业设计研修班", 1));
        (await Counted(world)).ShouldBe(before + 200);
        await world.App.ShouldVerify();
        var own = await world.Own();
        (await own.Follow(await own.Open($"/credits/ledger/{entry.Id}"))).Text.ShouldContain("自主申报认定");
        (await own.Open(at)).Has($"a[href$='/credits/ledger/{entry.Id}']").ShouldBeTrue();
    }

    /// <summary>T03, T08: posted fifty times at once and again later, one source is one line.</summary>
    [Fact]
    public async Task Posted_many_times_at_once_and_again_it_counts_once()
    {
        using var world = await ClaimsWorld.Make();
        var at = await world.Sent();
        await world.Through(at);
        world.App.Clock.Is("2026-11-30");
        var id = (await world.Claim(at)).Id;
        var posts = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => world.App.With<ClaimPosting, bool>(p => p.Post(id, Actor.Command("test"), default)))));
        posts.Count(p => p).ShouldBe(1);
        await Task.WhenAll(world.Advance(), world.Advance());

        (await world.Entries()).Count.ShouldBe(1);
        (await world.App.Db(db => db.Audit.CountAsync(r => r.Action == "claim.posted"))).ShouldBe(1);
        await world.App.ShouldVerify();
    }

    [Fact]
    public async Task The_yearly_cap_cuts_what_is_posted_and_the_page_says_so()
    {
        using var world = await ClaimsWorld.Make();
        var own = await world.Own();
        var first = await world.Sent(own, "paper", ClaimsWorld.Typed("大单元教学的支架", "2026-03-01", "2026-03-01"));
        (await own.Open("/claims/new?item=paper")).TextOf("#amount").ShouldContain("今年还可计5");
        await world.Through(first);
        var second = await world.Sent(own, "paper", ClaimsWorld.Typed("整本书阅读的评价", "2026-09-01", "2026-09-01"), [.. ClaimsWorld.Pdf, 1]);
        await world.Through(second);
        var third = await world.Sent(own, "paper", ClaimsWorld.Typed("单元作业的梯度", "2025-09-01", "2025-09-01"), [.. ClaimsWorld.Pdf, 2]);
        await world.Posted(third);

        (await world.Entries()).Select(e => (e.Project, e.Tenths)).ShouldBe([("大单元教学的支架", 50), ("单元作业的梯度", 50)], ignoreOrder: true);
        var cut = await world.Claim(second);
        (cut.State, cut.PostedTenths).ShouldBe((ClaimState.Posted, 0));
        (await own.Open(second)).TextOf(".notice.info").ShouldBe("核定5学时，计入0学时：本类每年最多5学时，其余超出上限不计。");
        await world.App.ShouldVerify();
    }

    [Fact]
    public async Task A_refused_claim_is_objected_to_read_by_somebody_else_and_posted()
    {
        using var world = await ClaimsWorld.Make();
        var own = await world.Own();
        var at = await world.Sent(own);
        await ClaimsWorld.Decide(await world.School(), at);
        await ClaimsWorld.Decide(await world.Centre(), at);
        var first = await world.Hr();
        await ClaimsWorld.Decide(first, at, "Refuse", "主办单位不在名单");

        (await (await own.Open(at)).Submit("#objection-form", ("objection", " "))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldBe("请写明异议理由。");
        (await own.Follow(await (await own.Open(at)).Submit("#objection-form", ("objection", "省教育厅文件已列入")))).Text.ShouldContain("异议已提交");
        (await own.Open(at)).Has("#objection-form").ShouldBeFalse();
        (await first.Open(at)).Text.ShouldContain("您经办过这件申报");
        (await first.Open("/claims/objections")).TextsOf("tbody th a").ShouldBe(["作业设计研修班"]);
        (await first.Open("/claims/inbox")).TextOf("a[href='/claims/objections']").ShouldBe("1件异议待复核");
        (await first.Open("/claims")).TextOf("a[href='/claims/objections']").ShouldBe("1件异议待复核");
        var page = await first.Open(at);
        (await page.PostTo(at + "/objection/decision", ("change", "true"), ("hours", "20"), ("reason", "同意"), ("seen", "9"))).ShouldBe(HttpStatusCode.UnprocessableEntity);

        var second = await world.Hr("钱老师");
        (await second.Follow(await (await second.Open(at)).Submit("#reading-form", ("change", "true"), ("hours", "20"), ("reason", "经核对予以认定")))).Text.ShouldContain("学时已变更");
        var entry = (await world.Entries()).ShouldHaveSingleItem();
        (entry.Tenths, entry.RecordedBy, entry.SourcePart).ShouldBe((200, "钱老师", 1));
        await world.App.ShouldVerify();
        (await own.Open(at)).TextOf("#objections").ShouldContain("学时由0变为20");
    }

    [Fact]
    public async Task A_changed_outcome_reverses_what_stood_and_posts_anew_under_the_next_part()
    {
        using var world = await ClaimsWorld.Make();
        var own = await world.Own();
        var at = await world.Sent(own);
        await world.Posted(at, hours: "16", reason: "按每天8学时核减");
        var before = await Counted(world);
        var objecting = await own.Open(at);
        var objected = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => objecting.Submit("#objection-form", ("objection", "证书载明20学时"))));
        objected.Select(a => a.Status).Order().ShouldBe([HttpStatusCode.Found, .. Enumerable.Repeat(HttpStatusCode.UnprocessableEntity, 5)]);
        var reader = await world.Hr("钱老师");
        var form = await reader.Open(at);
        (await form.Submit("#reading-form", ("change", "true"), ("hours", "16"), ("reason", "核对"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldContain("应多于已计入的16");
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => form.Submit("#reading-form", ("change", "true"), ("hours", "20"), ("reason", "证书载明"))));

        answers.Count(a => a.Status == HttpStatusCode.Found).ShouldBe(1);
        (await world.Entries()).Select(e => (e.SourceKind, e.Tenths, e.SourcePart)).ShouldBe([("claim", 160, 1), ("reversal", 160, 1), ("claim", 200, 2)]);
        (await Counted(world)).ShouldBe(before + 40);
        await world.App.ShouldVerify();
    }

    [Fact]
    public async Task An_upheld_decision_moves_nothing_and_the_time_to_object_ends()
    {
        using var world = await ClaimsWorld.Make();
        var own = await world.Own();
        var at = await world.Sent(own);
        await ClaimsWorld.Decide(await world.School(), at, "Refuse", "不属教师培训");
        var other = await world.Sent(own, typed: ClaimsWorld.Typed("班级管理工作坊", "2026-10-12", "2026-10-13", "10"), file: [.. ClaimsWorld.Pdf, 1]);
        await ClaimsWorld.Decide(await world.School(), other, "Refuse", "不属教师培训");
        await (await own.Open(at)).Submit("#objection-form", ("objection", "属于"));
        var reader = await world.Hr();
        await (await reader.Open(at)).Submit("#reading-form", ("change", "false"), ("reason", "维持"));
        (await world.Claim(at)).Objections.Single().State.ShouldBe(ObjectionState.Upheld);
        (await world.Entries()).ShouldBeEmpty();

        var page = await own.Open(other);
        world.App.Clock.Is("2026-12-05");
        (await page.Submit("#objection-form", ("objection", "属于"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("期限2026-12-04已过");
    }

    [Fact]
    public async Task Of_two_records_that_were_merged_the_claims_go_along_and_back()
    {
        using var world = await ClaimsWorld.Make();
        var far = await world.App.SignInAs(world.Far);
        var at = await world.Sent(far);
        foreach (var office in new[] { await world.School(world.Far), await world.Centre(), await world.Hr() })
        {
            await ClaimsWorld.Decide(office, at, hours: "16", reason: "核减");
        }

        world.App.Clock.Is("2026-11-30");
        await world.Advance();
        var hr = await world.Hr();
        (await world.App.Merge(hr, world.Shen.Number, world.Far.Number)).ShouldBe(HttpStatusCode.Found);
        (await world.Claim(at)).TeacherId.ShouldBe(world.Shen.Id);

        await hr.TakeBack(1);
        (await world.Claim(at)).TeacherId.ShouldBe(world.Far.Id);
        await world.App.ShouldVerify();

        (await world.App.Merge(hr, world.Shen.Number, world.Far.Number)).ShouldBe(HttpStatusCode.Found);
        await (await (await world.Own()).Open(at)).Submit("#objection-form", ("objection", "证书载明20学时"));
        (await (await (await world.Hr("钱老师")).Open(at)).Submit("#reading-form", ("change", "true"), ("hours", "20"), ("reason", "证书载明"))).ShouldBe(HttpStatusCode.Found);
        var standing = await world.App.Db(db => db.LedgerEntries.Where(e => e.Project == "作业设计研修班" && e.ReversesId == null && !db.LedgerEntries.Any(r => r.ReversesId == e.Id)).ToListAsync());
        standing.Select(e => (e.TeacherId, e.Tenths, e.SourceKind)).ShouldBe([(world.Shen.Id, 200, "claim")]);

        await hr.TakeBack(2);
        (await world.Claim(at)).TeacherId.ShouldBe(world.Shen.Id);
        await world.App.ShouldVerify();
    }

    private static Task<int> Counted(ClaimsWorld world) => world.App.Db(db => db.Standings.Where(s => s.TeacherId == world.Shen.Id && s.Policy == "rolling-360").Select(s => s.Counted).SingleAsync());
}
