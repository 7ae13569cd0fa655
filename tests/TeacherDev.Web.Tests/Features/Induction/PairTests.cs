using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Induction.Pairs;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Induction;

public sealed class PairTests
{
    [Fact]
    public async Task A_pair_proposed_by_the_apprentice_runs_once_the_mentor_signs_and_both_are_told()
    {
        using var world = await InductionWorld.Make();
        var (own, mentor) = (await world.Own(), await world.Mentor());
        var at = (await world.Propose(own)).ShouldBe(HttpStatusCode.Found).Location!;
        (await own.Open(at)).Has("#signature-form").ShouldBeFalse();

        var page = await mentor.Open(at);
        page.TextOf("blockquote").ShouldStartWith("师徒结对协议：何师傅（师傅）与陆一鸣（徒弟）自愿结对，学科语文，自2026-11-21起至2027-08-31止");
        (await page.Submit("#signature-form")).ShouldBe(HttpStatusCode.Found);

        (await own.Open(world.Year)).TextOf("section[aria-labelledby=mentor]").ShouldContain("何师傅");
        (await own.Open("/inbox")).Text.ShouldContain("师徒结对生效：何师傅与陆一鸣");
        (await mentor.Open("/inbox")).Text.ShouldContain("师徒结对待签：何师傅与陆一鸣");
        (await mentor.Open("/induction")).Text.ShouldContain("陆一鸣");
        (await world.App.Db(db => db.MentorPairs.Select(p => new { p.State, p.TeacherSignedBy, p.MentorSignedBy, p.StartOn }).SingleAsync()))
            .ShouldBe(new { State = PairState.Running, TeacherSignedBy = (string?)"陆一鸣", MentorSignedBy = (string?)"何师傅", StartOn = new DateOnly(2026, 11, 21) });
    }

    [Fact]
    public async Task A_number_without_its_name_finds_nobody_and_a_form_sent_twice_proposes_once()
    {
        using var world = await InductionWorld.Make();
        var own = await world.Own();
        (await world.Propose(own, name: "何某")).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldBe("没有工号与姓名相符的人，请核对。");
        (await world.Propose(own, mentor: "nobody")).TextOf(".field.wrong .error").ShouldBe("没有工号与姓名相符的人，请核对。");

        var form = await own.Open("/inductions/pairs/new");
        (string, string?)[] typed = [("Form.Mentor", "H1"), ("Form.MentorName", "何师傅"), ("Form.Subject", "语文"), ("Form.StartOn", "2026-11-21"), ("Form.Plan", "每月一课")];
        var answers = await Task.WhenAll(form.Submit("#pair", typed), form.Submit("#pair", typed), form.Submit("#pair", typed));
        answers.Select(a => a.Location).Distinct().Count().ShouldBe(1);
        (await world.App.Db(db => db.MentorPairs.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Another_mentor_ends_the_pair_before_with_its_reason_and_both_are_kept()
    {
        using var world = await InductionWorld.Make();
        var first = await world.Paired();
        world.App.Clock.Is("2026-12-10");
        var own = await world.Own();
        (await world.Propose(own, "Z1", "张老师", start: "2026-12-10")).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldBe("现在已有师傅，请写明更换理由。");
        var second = (await world.Propose(own, "Z1", "张老师", "何师傅病休", "2026-12-10")).ShouldBe(HttpStatusCode.Found).Location!;
        (await (await (await world.App.SignInAs(world.Zhang)).Open(second)).Submit("#signature-form")).ShouldBe(HttpStatusCode.Found);

        (await world.App.Db(db => db.MentorPairs.OrderBy(p => p.Id).ToListAsync())).Select(p => $"{p.State} {p.EndOn:yyyy-MM-dd} {p.CloseReason}").ShouldBe(["Ended 2026-12-09 何师傅病休", "Running  "]);
        (await own.Open(first)).Text.ShouldContain("何师傅病休");
        (await (await world.Mentor()).Open(world.Year)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Of_two_mentors_who_sign_at_once_one_has_the_apprentice()
    {
        using var world = await InductionWorld.Make();
        var own = await world.Own();
        var pages = new List<Page>();
        foreach (var (who, number) in new[] { (world.He, "H1"), (world.Zhang, "Z1") })
        {
            pages.Add(await (await world.App.SignInAs(who)).Open((await world.Propose(own, number, who.Name)).Location!));
        }

        await Task.WhenAll(pages.Select(p => p.Submit("#signature-form")));

        (await world.App.Db(db => db.MentorPairs.CountAsync(p => p.State == PairState.Running))).ShouldBe(1);
    }

    [Fact]
    public async Task Out_of_reach_a_pair_and_a_first_year_do_not_exist()
    {
        using var world = await InductionWorld.Make();
        var at = await world.Paired();
        foreach (var browser in new[] { await world.App.SignInAs(world.Zhang), await world.App.SignInAs(world.Gu) })
        {
            (await browser.Open(at)).Status.ShouldBe(HttpStatusCode.NotFound);
            (await browser.Open(world.Year)).Status.ShouldBe(HttpStatusCode.NotFound);
            (await browser.Open($"{at}/observations/new")).Status.ShouldBe(HttpStatusCode.NotFound);
            (await (await browser.Open("/induction")).PostTo($"{at}/end", ("reason", "不该"))).Status.ShouldBe(HttpStatusCode.NotFound);
        }

        (await (await world.OtherSchool()).Open("/inductions")).Text.ShouldNotContain("陆一鸣");
        (await (await world.Mentor()).Open(world.Year)).Status.ShouldBe(HttpStatusCode.OK);
    }
}
