using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Domain.Trainings.Claims.Evidence;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Claims;

public sealed class MakingTests
{
    [Fact]
    public async Task A_draft_keeps_what_was_typed_and_only_its_teacher_sees_it()
    {
        using var world = await ClaimsWorld.Make();
        var own = await world.Own();
        var kept = await ClaimsWorld.Send(own, await own.Open("/claims/new?item=outside"), "keep", [("Form.Title", "作业设计研修班")], ("证书.pdf", ClaimsWorld.Pdf));

        var at = kept.ShouldBe(HttpStatusCode.Found).Location!;
        var draft = await own.Open(at + "/draft");
        draft.One("[name='Form.Title']").GetAttribute("value").ShouldBe("作业设计研修班");
        draft.TextOf("#files").ShouldContain("证书.pdf");
        (await world.Claim(at)).State.ShouldBe(ClaimState.Draft);
        (await (await world.School()).Open(at)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await world.Hr()).Open("/claims")).Text.ShouldNotContain("作业设计研修班");
    }

    [Fact]
    public async Task What_is_missing_stands_beside_its_field_and_nothing_typed_is_lost()
    {
        using var world = await ClaimsWorld.Make();
        var own = await world.Own();
        var refused = (await ClaimsWorld.Send(own, await own.Open("/claims/new?item=outside"), "send", [("Form.Title", "作业设计研修班"), ("Form.Hours", "20")], ("证书.pdf", ClaimsWorld.Pdf)))
            .ShouldBe(HttpStatusCode.UnprocessableEntity);

        refused.TextsOf(".field.wrong .error").ShouldBe(["请填写主办单位。", "请填写开始日期。", "请选择级别。", "请选择方式。"]);
        refused.One("[name='Form.Title']").GetAttribute("value").ShouldBe("作业设计研修班");
        refused.TextOf("#files").ShouldContain("证书.pdf");
        var sent = await ClaimsWorld.Send(own, refused, "send", ClaimsWorld.Typed());
        (await world.Claim(sent.ShouldBe(HttpStatusCode.Found).Location!)).State.ShouldBe(ClaimState.Waiting);
        (await world.App.Db(db => db.Claims.CountAsync())).ShouldBe(1);
    }

    [Theory]
    [InlineData("2026-11-21", "还没有到")]
    [InlineData("2010-08-31", "早于从教日期")]
    public async Task Days_are_days_of_the_district(string day, string sentence)
    {
        using var world = await ClaimsWorld.Make();
        var own = await world.Own();
        (await ClaimsWorld.Send(own, await own.Open("/claims/new?item=outside"), "send", ClaimsWorld.Typed(start: day, end: day, hours: "8"), ("证书.pdf", ClaimsWorld.Pdf)))
            .ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldContain(sentence);
    }

    /// <summary>T24: half past eleven at night of 31 December belongs to the old year, whatever UTC says.</summary>
    [Fact]
    public async Task The_last_half_hour_of_the_year_belongs_to_it()
    {
        using var world = await ClaimsWorld.Make();
        world.App.Clock.Is("2026-12-31", "23:30");
        var at = await world.Sent(item: "paper", typed: [.. ClaimsWorld.Typed(start: "2026-12-31", end: "2026-12-31")]);
        var claim = await world.Claim(at);
        (claim.CapYear, claim.OpenStep!.DueOn).ShouldBe((2026, new DateOnly(2027, 1, 8)));
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_at_once_makes_one_claim_with_one_chain()
    {
        using var world = await ClaimsWorld.Make();
        var own = await world.Own();
        var form = await own.Open("/claims/new?item=outside");
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => ClaimsWorld.Send(own, form, "send", ClaimsWorld.Typed(), ("证书.pdf", ClaimsWorld.Pdf))));

        answers.Count(a => a.Status == HttpStatusCode.Found).ShouldBeGreaterThan(0);
        answers.ShouldAllBe(a => a.Status == HttpStatusCode.Found || a.Status == HttpStatusCode.UnprocessableEntity);
        (await world.App.Db(db => db.Claims.CountAsync())).ShouldBe(1);
        (await world.App.Db(db => db.ClaimSteps.CountAsync())).ShouldBe(3);
        (await world.App.Db(db => db.EvidenceFiles.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_file_is_taken_by_what_it_holds_not_by_its_name()
    {
        using var world = await ClaimsWorld.Make();
        var own = await world.Own();
        var form = await own.Open("/claims/new?item=outside");
        (await ClaimsWorld.Send(own, form, "keep", ClaimsWorld.Typed(), ("证书.pdf", "<script>alert(1)</script>"u8.ToArray())))
            .ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldBe("“证书.pdf”：不是PDF、PNG、JPEG或WebP文件（按内容判断）。");
        (await ClaimsWorld.Send(own, form, "keep", ClaimsWorld.Typed(), [.. Enumerable.Range(0, 6).Select(i => ($"{i}.pdf", (byte[])[.. ClaimsWorld.Pdf, (byte)i]))]))
            .ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldContain("最多5个文件");
        (await ClaimsWorld.Send(own, form, "keep", ClaimsWorld.Typed(), ("大.pdf", [.. ClaimsWorld.Pdf, .. new byte[EvidenceFile.MostBytes], .. ClaimsWorld.Pdf])))
            .ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldContain("超过20MB");
        (await world.App.Db(db => db.EvidenceFiles.CountAsync())).ShouldBe(0);
        (await ClaimsWorld.Send(own, form, "keep", ClaimsWorld.Typed(), ("照片.exe", ClaimsWorld.Pdf), ("再一次.pdf", ClaimsWorld.Pdf))).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.EvidenceFiles.Select(e => e.Kind).SingleAsync())).ShouldBe(EvidenceKind.Pdf);
    }

    [Fact]
    public async Task A_sixth_file_is_refused_later_too_and_one_can_be_taken_out()
    {
        using var world = await ClaimsWorld.Make();
        var own = await world.Own();
        var at = (await ClaimsWorld.Send(own, await own.Open("/claims/new?item=outside"), "keep", ClaimsWorld.Typed(), [.. Enumerable.Range(0, 5).Select(i => ($"{i}.pdf", (byte[])[.. ClaimsWorld.Pdf, (byte)i]))])).Location!;
        var form = await own.Open(at + "/draft");
        (await ClaimsWorld.Send(own, form, "keep", [], ("六.pdf", [.. ClaimsWorld.Pdf, 9]))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldContain("最多5个文件");

        (await own.Follow(await form.Submit("#files form"))).Text.ShouldContain("附件已移除");
        (await ClaimsWorld.Send(own, await own.Open(at + "/draft"), "keep", [], ("六.pdf", [.. ClaimsWorld.Pdf, 9]))).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.EvidenceContents.CountAsync())).ShouldBe(5);
    }

    [Fact]
    public async Task A_lost_update_is_refused_with_both_versions_shown()
    {
        using var world = await ClaimsWorld.Make();
        var own = await world.Own();
        var at = (await ClaimsWorld.Send(own, await own.Open("/claims/new?item=outside"), "keep", ClaimsWorld.Typed())).Location!;
        var (one, other) = (await own.Open(at + "/draft"), await own.Open(at + "/draft"));
        await ClaimsWorld.Send(own, one, "keep", [("Form.Title", "先保存的")]);

        var late = (await ClaimsWorld.Send(own, other, "keep", [("Form.Title", "后保存的")])).ShouldBe(HttpStatusCode.UnprocessableEntity);

        late.TextOf("#theirs tbody").ShouldBe("标题后保存的先保存的");
        late.One("[name='Form.Title']").GetAttribute("value").ShouldBe("后保存的");
        (await world.Claim(at)).Title.ShouldBe("先保存的");
        await ClaimsWorld.Send(own, late, "keep", []);
        (await world.Claim(at)).Title.ShouldBe("后保存的");
    }

    [Fact]
    public async Task Asked_before_attending_nothing_is_typed_twice()
    {
        using var world = await ClaimsWorld.Make();
        var own = await world.Own();
        var asked = await ClaimsWorld.Send(own, await own.Open("/claims/new?item=outside"), "ask", ClaimsWorld.Typed(start: "2026-12-07", end: "2026-12-09"));
        var at = asked.ShouldBe(HttpStatusCode.Found).Location!;
        (await ClaimsWorld.Decide(await world.School(), at)).ShouldBe(HttpStatusCode.Found);
        (await own.Open(at)).Text.ShouldContain("事先已同意");

        world.App.Clock.Is("2026-12-10");
        var form = await own.Open(at + "/draft");
        form.One("[name='Form.Title']").GetAttribute("value").ShouldBe("作业设计研修班");
        form.Has("button[value=ask]").ShouldBeFalse();
        (await ClaimsWorld.Send(own, form, "send", [], ("证书.pdf", ClaimsWorld.Pdf))).ShouldBe(HttpStatusCode.Found);
        var claim = await world.Claim(at);
        (claim.State, claim.Round, claim.Tenths).ShouldBe((ClaimState.Waiting, 1, 200));
    }

    [Fact]
    public async Task What_was_handed_in_is_changed_no_more_and_can_be_taken_back()
    {
        using var world = await ClaimsWorld.Make();
        var own = await world.Own();
        var at = await world.Sent(own);
        (await own.Open(at + "/draft")).Location.ShouldEndWith(at);
        var page = await own.Open(at);
        (await page.PostTo(at + "/draft", ("Form.Key", new('0', 32)), ("Form.Item", "outside"), ("Form.Title", "改了"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await own.Follow(await page.Submit("#withdrawal-form", ("reason", "重复了")))).Text.ShouldContain("申报已撤回");
        (await world.Claim(at)).Title.ShouldBe("作业设计研修班");
        (await world.App.Db(db => db.Audit.Where(r => r.Action.StartsWith("claim.")).OrderBy(r => r.Id).Select(r => r.Action).ToListAsync())).ShouldBe(["claim.sent", "claim.withdrawn"]);
    }

    [Fact]
    public async Task Files_that_a_refused_form_could_not_keep_are_named_beside_their_field()
    {
        using var world = await ClaimsWorld.Make();
        var own = await world.Own();
        var form = await own.Open("/claims/new?item=outside");

        var refused = (await ClaimsWorld.Send(own, form, "send", ClaimsWorld.Typed(hours: "二十"), ("证书.pdf", ClaimsWorld.Pdf), ("通知.pdf", [.. ClaimsWorld.Pdf, 1]))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.TextOf("#Form_Files-error").ShouldBe("文件没有保存，请重新选择：证书.pdf、通知.pdf。");
        refused.One("[name='Form.Title']").GetAttribute("value").ShouldBe("作业设计研修班");

        var odd = await ClaimsWorld.Send(own, form, "keep", ClaimsWorld.Typed(), ("证书.pdf", ClaimsWorld.Pdf), ("说明.pdf", "abc"u8.ToArray()));
        odd.ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#Form_Files-error").ShouldBe("“说明.pdf”：不是PDF、PNG、JPEG或WebP文件（按内容判断）。文件没有保存，请重新选择：证书.pdf。");
        (await ClaimsWorld.Send(own, form, "keep", ClaimsWorld.Typed(hours: "二十"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Has("#Form_Files-error").ShouldBeFalse();
        (await world.App.Db(db => db.EvidenceFiles.CountAsync())).ShouldBe(0);
    }
}
