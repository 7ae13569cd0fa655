using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Web.Tests.Features.Claims;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Rotations.Rounds;

/// <summary>What schools and teachers say, and what they are refused.</summary>
public sealed class CollectingTests
{
    [Fact]
    public async Task The_days_of_a_round_are_refused_beside_their_fields()
    {
        using var world = await RoundsWorld.Make(open: false);
        var page = await (await world.Hr()).Open("/rotations/rounds");

        var refused = (await page.Submit("#open", ("Form.Title", " "), ("Form.CollectFromOn", "2027-03-10"), ("Form.CollectUntilOn", "2027-03-09"), ("Form.PublicFromOn", "2027-03-09"), ("Form.PublicUntilOn", "2027-03-10"), ("Form.EffectiveOn", "2027-03-10")))
            .ShouldBe(HttpStatusCode.UnprocessableEntity);

        refused.TextsOf("#open .error").ShouldBe(["请填写名称。", "申报截止不能早于开始日2027-03-10。", "公示应在2027-03-09申报截止之后。", "至少公示5个工作日：不早于2027-03-15。", "生效日应在公示截止日2027-03-10之后。"]);
        (await page.Submit("#open", ("Form.EffectiveOn", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextsOf("#open .error").ShouldBe(["请填写这一天。"]);
        (await world.App.Db(db => db.RotationRounds.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task A_teacher_sees_why_and_chooses_only_where_they_may_go()
    {
        using var world = await RoundsWorld.Make();
        var own = await (await world.As("甲")).Open(world.OwnAt);
        own.TextOf("#own").ShouldContain("年限届满");
        own.TextOf("#wishing").ShouldContain("实验小学是现在的学校");
        own.TextOf("#wishing").ShouldContain("山里小学不在本教育共同体内");
        own.Text.ShouldNotContain("民办小学");
        (await (await world.As("甲")).Open("/rotation")).Has($"#rounds a[href='{world.OwnAt}']").ShouldBeTrue();

        (await world.Wish("甲", "山里小学")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("其中有不能去的学校");
        (await world.Wish("甲", "城东小学", "城东小学")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("同一所学校填了两次");
        (await world.Wish("丙", "山里小学", "城东小学")).ShouldBe(HttpStatusCode.Found);
        (await world.Wish("丙", "城东小学", "山里小学")).ShouldBe(HttpStatusCode.Found);
        (await world.Person("丙")).WishedSchools.ShouldBe([await world.School("城东小学"), await world.School("山里小学")]);
    }

    [Fact]
    public async Task A_school_that_is_not_open_on_the_first_day_states_no_need_and_is_no_choice()
    {
        using var world = await RoundsWorld.Make();
        var office = await (await world.SchoolOf("己")).Open(world.SchoolAt);
        await world.App.Db(async db =>
        {
            (await db.Schools.SingleAsync(s => s.Name == "城东小学")).OpenedOn = new(2030, 9, 1);
            await db.SaveChangesAsync();
        });

        (await office.Submit("#need", ("Form.Work", "语文"), ("Form.Count", "1"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextsOf("#need .error").ShouldBe(["该校2030-09-01才设立。"]);
        (await (await world.As("甲")).Open(world.OwnAt)).TextOf("#wishing").ShouldNotContain("城东小学");
    }

    [Fact]
    public async Task Whoever_is_not_due_applies_goes_back_and_applies_again()
    {
        using var world = await RoundsWorld.Make();
        (await world.Wish("丁", "城东小学")).ShouldBe(HttpStatusCode.Found);
        (await world.Person("丁")).Basis.ShouldBe(RotationBasis.Applied);
        var own = await world.As("丁");
        (await (await own.Open(world.OwnAt)).Submit("#withdrawal", ("reason", "家庭原因"))).ShouldBe(HttpStatusCode.Found);
        (await world.Person("丁")).WithdrawnAt.ShouldNotBeNull();
        (await world.Wish("丁", "城东小学")).ShouldBe(HttpStatusCode.Found);
        (await world.Person("丁")).WithdrawnAt.ShouldBeNull();

        var due = await (await world.As("甲")).Open(world.OwnAt);
        due.Has("#withdrawal").ShouldBeFalse();
        (await due.PostTo(world.OwnAt + "/withdrawal", ("reason", "不去"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("不是自己申请参加的");
        (await (await world.As("辛")).Open(world.OwnAt)).Has("#wish").ShouldBeFalse("rotation does not concern a private school");
    }

    [Fact]
    public async Task A_school_nominates_its_own_and_states_what_it_needs_and_keeps()
    {
        using var world = await RoundsWorld.Make();
        var school = await world.SchoolOf("甲");
        var page = await school.Open(world.SchoolAt);
        page.TextOf("#people [data-person=T1]").ShouldContain("年限届满");
        page.Text.ShouldNotContain("己");

        (await page.Submit("#nominate", ("Form.Number", "T6"), ("Form.Reason", "优秀"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请选择本校教师");
        (await page.Submit("#nominate", ("Form.Number", "T4"), ("Form.Reason", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请填写原因");
        (await page.Submit("#nominate", ("Form.Number", "T1"), ("Form.Reason", "优秀"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("已在本轮名单内");
        (await page.Submit("#nominate", ("Form.Number", "T4"), ("Form.Reason", "教学骨干"))).ShouldBe(HttpStatusCode.Found);
        (await (await world.As("丁")).Open("/inbox")).Text.ShouldContain("教学骨干");
        (await page.Submit("#need", ("Form.Work", "语文"), ("Form.Count", "51"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextsOf("#need .error").ShouldBe(["请填0到50之间的人数。"]);
        (await page.Submit("#need", ("Form.Work", "炼金术"), ("Form.Count", "1"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextsOf("#need .error").ShouldBe(["请选择学科或岗位。"]);
        (await page.Submit("#keep", ("Form.Work", "语文"), ("Form.Least", "0"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("规定至少留1人");
        (await page.Submit("#keep", ("Form.Work", "语文"), ("Form.Least", "4"))).ShouldBe(HttpStatusCode.Found);
        (await (await school.Open(world.SchoolAt)).Submit("form[id^=withdraw-]", ("reason", "本人不愿"))).ShouldBe(HttpStatusCode.Found);
        (await world.Person("丁")).WithdrawalReason.ShouldBe("本人不愿");

        var closed = await (await world.SchoolOf("辛")).Open(world.SchoolAt);
        closed.Has("#need").ShouldBeFalse();
        (await closed.PostTo(world.SchoolAt + "/needs", ("Form.Stage", "小学"), ("Form.Work", "语文"), ("Form.Count", "1"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("不参加本轮");
        world.App.Clock.Is("2027-04-01");
        (await page.Submit("#keep", ("Form.Work", "语文"), ("Form.Least", "3"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("申报已于2027-03-29截止");
    }

    [Fact]
    public async Task An_objection_with_a_file_is_answered_and_its_teacher_sees_the_answer()
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        await world.Published(hr);
        var (first, second) = (await world.As("甲"), await world.As("丙"));
        var page = await first.Open(world.OwnAt);
        page.TextOf("#outcome").ShouldContain("城东小学");
        page.TextOf("#shown").ShouldContain("丙*");
        (await page.Submit("#object", [], ("Objection.Text", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextsOf("#object .error").ShouldBe(["请填写异议内容。"]);
        (await page.Submit("#object", [("x.pdf", [1, 2, 3])], ("Objection.Text", "家有病人"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("家有病人");
        (await page.Submit("#object", [("病历.pdf", ClaimsWorld.Pdf)], ("Objection.Text", "家有病人"))).ShouldBe(HttpStatusCode.Found);
        (await page.Submit("#object", [("病历.pdf", ClaimsWorld.Pdf)], ("Objection.Text", "再说一次"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("还未答复");
        (await (await second.Open(world.OwnAt)).Submit("#object", [], ("Objection.Text", "不愿去"))).ShouldBe(HttpStatusCode.Found);

        world.App.Clock.Is("2027-05-10");
        var board = await hr.Open(world.At);
        (await board.Submit("#decide", ("document", "文"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("还有2件异议未答复");
        var file = await world.App.Db(db => db.EvidenceFiles.Where(e => e.ObjectionId != null).Select(e => e.Id).SingleAsync());
        (await hr.GetAsync($"{world.At}/evidence/{file}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await first.GetAsync($"{world.OwnAt}/evidence/{file}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await second.GetAsync($"{world.OwnAt}/evidence/{file}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var (of, other) = ((await world.Person("甲")).Objections[0].Id, (await world.Person("丙")).Objections[0].Id);
        (await board.PostTo(world.At + "/answers", ("objection", $"{of}"), ("upheld", "true"), ("answer", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请填写答复");
        (await board.PostTo(world.At + "/answers", ("objection", $"{of}"), ("upheld", "true"), ("answer", "情况属实"))).ShouldBe(HttpStatusCode.Found);
        (await board.PostTo(world.At + "/answers", ("objection", $"{other}"), ("upheld", "false"), ("answer", "理由不足"))).ShouldBe(HttpStatusCode.Found);
        (await (await hr.Open(world.At)).PostTo(world.At + "/answers", ("objection", $"{of}"), ("upheld", "false"), ("answer", "改"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("已经答复");

        (await world.Person("甲")).NeedId.ShouldBeNull();
        (await world.Person("丙")).NeedId.ShouldNotBeNull();
        (await first.Open(world.OwnAt)).TextOf("#objections").ShouldContain("情况属实");
        (await second.Open(world.OwnAt)).TextOf("#objections").ShouldContain("不成立 赵琳答复：理由不足");
        (await (await hr.Open(world.At)).Submit("#decide", ("document", "文"))).ShouldBe(HttpStatusCode.Found);
    }
}
