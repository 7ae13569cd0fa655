using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Trainings;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Trainings;

/// <summary>From a draft to a training that people can take.</summary>
public sealed class FilingTests
{
    [Fact]
    public async Task A_centre_files_a_class_the_district_approves_it_and_it_stands_in_the_catalogue()
    {
        using var world = await TrainingWorld.Make();
        var centre = await world.Centre();
        var id = await TrainingWorld.Drafted(centre, ["2026-12-09", "2026-12-16"]);
        var shen = await world.App.SignInAs(world.Shen);
        (await shen.Open($"/trainings/{id}")).ShouldBe(HttpStatusCode.NotFound);
        (await shen.Open("/trainings")).Text.ShouldNotContain("作业设计专题");

        (await (await centre.Open($"/trainings/{id}")).Submit($"form[action='/trainings/{id}/filing']")).ShouldBe(HttpStatusCode.Found);
        (await (await (await world.Hr()).Open($"/trainings/{id}")).Submit("#decision-form", ("approve", "true"))).ShouldBe(HttpStatusCode.Found);

        var listed = await shen.Open("/trainings");
        listed.TextOf("tbody tr").ShouldContain("作业设计专题");
        listed.TextOf("tbody tr").ShouldContain("2026-12-09至2026-12-16");
        (await world.App.Db(db => db.Audit.Where(r => r.Action.StartsWith("training.")).OrderBy(r => r.Id).Select(r => r.Action).ToListAsync()))
            .ShouldBe(["training.drafted", "training.filed", "training.approved"]);
    }

    [Fact]
    public async Task Without_sessions_nothing_is_filed_and_the_page_says_so()
    {
        using var world = await TrainingWorld.Make();
        var centre = await world.Centre();
        var id = await TrainingWorld.Drafted(centre, []);
        var refused = (await (await centre.Open($"/trainings/{id}")).Submit($"form[action='/trainings/{id}/filing']")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.TextOf(".problems").ShouldContain("先安排课次。");
    }

    [Fact]
    public async Task What_will_not_do_is_said_beside_its_field_and_nothing_typed_is_lost()
    {
        using var world = await TrainingWorld.Make();
        var form = await (await world.Centre()).Open("/trainings/new");
        var refused = (await form.Submit("#training", ("Form.Title", ""), ("Form.Summary", "两天集中研修"), ("Form.SignUpFrom", "2026-11-30"), ("Form.SignUpUntil", "2026-11-01")))
            .ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.One("#Form_Title").ParentElement!.TextContent.ShouldContain("请填写培训名称。");
        refused.One("#Form_SignUpUntil").ParentElement!.TextContent.ShouldContain("不能早于2026-11-30。");
        refused.One("#Form_Summary").TextContent.Trim().ShouldBe("两天集中研修");
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_makes_one_training()
    {
        using var world = await TrainingWorld.Make();
        var form = await (await world.Centre()).Open("/trainings/new");
        (string, string?)[] typed = [("Form.Title", "作业设计专题"), ("Form.Organiser", "区研训中心"), ("Form.SignUpUntil", "2026-11-30")];
        var answers = await Task.WhenAll(form.Submit("#training", typed), form.Submit("#training", typed), form.Submit("#training", typed));
        answers.Select(a => a.Location).Distinct().ShouldHaveSingleItem();
        (await world.App.Db(db => db.Trainings.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_approves_what_they_filed_and_a_return_needs_a_sentence()
    {
        using var world = await TrainingWorld.Make();
        var hr = await world.Hr();
        var id = await TrainingWorld.Drafted(hr, ["2026-12-09"]);
        var page = await hr.Follow(await (await hr.Open($"/trainings/{id}")).Submit($"form[action='/trainings/{id}/filing']"));
        page.Has("#decision-form").ShouldBeFalse();
        (await page.PostTo($"/trainings/{id}/decision", ("approve", "true"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("不能审批自己申报的培训。");

        var other = await world.Hr();
        var refused = (await (await other.Open($"/trainings/{id}")).Submit("#decision-form", ("approve", "false"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.TextOf("#decision-form .error").ShouldBe("请写明原因。");
        (await refused.Submit("#decision-form", ("approve", "false"), ("reason", "请补充考核办法"))).ShouldBe(HttpStatusCode.Found);
        (await hr.Open($"/trainings/{id}")).Text.ShouldContain("已退回：请补充考核办法");
    }

    [Fact]
    public async Task What_was_approved_stays_and_of_two_who_change_it_the_second_is_told()
    {
        using var world = await TrainingWorld.Make();
        var centre = await world.Centre();
        var id = await world.Approved(centre, ["2026-12-09"], ("Form.Places", "40"));
        var (one, two) = (await centre.Open($"/trainings/{id}/terms"), await centre.Open($"/trainings/{id}/terms"));
        (await one.Submit("#training", ("Form.Mode", "Online"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".problems").ShouldContain("已审批的内容");
        (await one.Submit("#training", ("Form.Places", "50"))).ShouldBe(HttpStatusCode.Found);
        var told = (await two.Submit("#training", ("Form.Places", "60"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        told.TextOf(".problems").ShouldContain("刚才有人改动了这个培训");
        (told.TextOf("#theirs").Contains("50", StringComparison.Ordinal), told.One("#Form_Places").GetAttribute("value")).ShouldBe((true, "60"), "both are shown");
        (await world.App.Db(db => db.Trainings.Select(t => t.Places).SingleAsync())).ShouldBe(50);
        (await told.Submit("#training")).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.Trainings.Select(t => t.Places).SingleAsync())).ShouldBe(60);
    }

    [Fact]
    public async Task A_series_is_planned_in_one_step()
    {
        using var world = await TrainingWorld.Make();
        var centre = await world.Centre();
        var id = await TrainingWorld.Drafted(centre, []);
        (await (await centre.Open($"/trainings/{id}/sessions/new")).Submit("#session", ("Form.On", "2026-12-09"), ("Form.Start", "14:00"), ("Form.End", "15:30"), ("Form.Repeat", "Monthly"), ("Form.Times", "4")))
            .ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.TrainingSessions.OrderBy(s => s.On).Select(s => s.On).ToListAsync()))
            .ShouldBe([new(2026, 12, 9), new(2027, 1, 13), new(2027, 2, 10), new(2027, 3, 10)]);
        var refused = (await (await centre.Open($"/trainings/{id}/sessions/new")).Submit("#session", ("Form.On", "2027-01-13"), ("Form.Start", "15:00"), ("Form.End", "16:00")))
            .ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.TextOf(".problems").ShouldContain("与课次2027-01-13 14:00-15:30时间重叠。");
    }

    [Fact]
    public async Task Classes_with_too_few_people_are_cancelled_together_and_everybody_is_told()
    {
        using var world = await TrainingWorld.Make();
        var centre = await world.Centre();
        var id = await world.Approved(centre, ["2026-12-09"], ("Form.Places", "40"), ("Form.Fewest", "5"));
        await TrainingWorld.SignUp(await world.App.SignInAs(world.Shen), id);
        world.App.Clock.Is("2026-12-01");
        var thin = await centre.Open("/trainings?thin=true");
        (await thin.Submit("form[action='/trainings/thin']", ("reason", "报名不足"))).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.Trainings.Select(t => t.State).SingleAsync())).ShouldBe(TrainingState.Cancelled);
        (await (await world.App.SignInAs(world.Shen)).Open($"/trainings/{id}")).Text.ShouldContain("已取消：报名不足");
        (await centre.Open("/trainings?thin=true")).Has("form[action='/trainings/thin']").ShouldBeFalse();
    }

    [Fact]
    public async Task A_studio_files_its_own_and_the_centre_approves_it()
    {
        using var world = await TrainingWorld.Make();
        var leader = await world.App.SignIn(await world.App.Add(["studio-leader"], a => (a.TeacherId, a.DisplayName) = (world.Shen.Id, "沈岚")));
        (await leader.Open("/trainings/new")).One("#Form_Organiser").GetAttribute("value").ShouldBe("沈岚名师工作室");
        var id = await TrainingWorld.Drafted(leader, ["2026-12-09"], ("Form.Organiser", "沈岚名师工作室"), ("Form.PaysOn", "EachSession"));
        (await (await world.App.SignIn("studio-leader")).Open($"/trainings/{id}")).ShouldBe(HttpStatusCode.NotFound);
        (await (await leader.Open($"/trainings/{id}")).Submit($"form[action='/trainings/{id}/filing']")).ShouldBe(HttpStatusCode.Found);
        (await (await (await world.Centre()).Open($"/trainings/{id}")).Submit("#decision-form", ("approve", "true"))).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.Trainings.Select(t => new { t.OrganiserKind, t.Organiser, t.State }).SingleAsync()))
            .ShouldBe(new { OrganiserKind = OrganiserKind.Studio, Organiser = "沈岚名师工作室", State = TrainingState.Approved });
    }

    [Fact]
    public async Task What_was_approved_gives_no_more_hours_and_stays_as_it_is_while_it_is_looked_at()
    {
        using var world = await TrainingWorld.Make();
        var centre = await world.Centre();
        var id = await TrainingWorld.Drafted(centre, ["2026-12-09"]);
        await (await centre.Open($"/trainings/{id}")).Submit($"form[action='/trainings/{id}/filing']");
        (await Plan("2026-12-10")).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".problems").ShouldContain("已提交审批");
        var (looked, hr) = (await (await world.Hr()).Open($"/trainings/{id}"), await world.Hr());
        (await (await hr.Open($"/trainings/{id}")).Submit("#decision-form", ("approve", "false"), ("reason", "请写明地点"))).ShouldBe(HttpStatusCode.Found);
        await TrainingWorld.Planned(centre, id, "2026-12-10");
        await (await centre.Open($"/trainings/{id}")).Submit($"form[action='/trainings/{id}/filing']");
        (await looked.Submit("#decision-form", ("approve", "true"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("刚才有人改动了这个培训");
        (await (await hr.Open($"/trainings/{id}")).Submit("#decision-form", ("approve", "true"))).ShouldBe(HttpStatusCode.Found);

        (await Plan("2026-12-11")).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".problems").ShouldContain("审批时共4学时，不能增加到6学时。");
        var session = await world.App.Db(db => db.TrainingSessions.MinAsync(s => s.Id));
        var at = $"/trainings/{id}/sessions/{session}";
        (await (await centre.Open(at)).Submit("#session", ("Form.SetHours", "8"), ("Form.SetBecause", "含自学"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await (await centre.Open(at)).Submit($"form[action='{at}/cancellation']", ("reason", "台风"))).ShouldBe(HttpStatusCode.Found);
        (await Plan("2026-12-11")).ShouldBe(HttpStatusCode.Found);

        async Task<Page> Plan(string day) =>
            await (await centre.Open($"/trainings/{id}/sessions/new")).Submit("#session", ("Form.On", day), ("Form.Start", "09:00"), ("Form.End", "10:30"));
    }

    [Fact]
    public async Task Only_the_thin_classes_that_were_read_are_cancelled_and_each_is_counted_once()
    {
        using var world = await TrainingWorld.Make();
        var (one, other) = (await world.Centre(), await world.Centre());
        var ids = new[] { await Thin("甲班", "2026-12-09"), await Thin("乙班", "2026-12-10"), await Thin("丙班", "2026-12-11") };
        await Fewest(ids[2], 0);
        world.App.Clock.Is("2026-12-01");
        var read = await one.Open("/trainings?thin=true");
        await Fewest(ids[0], 0);
        await Fewest(ids[2], 5);

        var told = await one.Follow(await read.Submit("form[action='/trainings/thin']", ("reason", "报名不足")));

        told.TextOf(".notice").ShouldBe("现在有2个班人数不足，不是你看到的那些，请再看一遍。");
        told.One("#thin-reason").GetAttribute("value").ShouldBe("报名不足");
        (await world.App.Db(db => db.Trainings.CountAsync(t => t.State == TrainingState.Cancelled))).ShouldBe(0);

        var both = new[] { told, await other.Open("/trainings?thin=true") };
        var answers = await Task.WhenAll(both.Select(p => p.Submit("form[action='/trainings/thin']", ("reason", "报名不足"))));
        var said = new[] { (await one.Follow(answers[0])).TextOf(".notice"), (await other.Follow(answers[1])).TextOf(".notice") };
        said.Sum(s => s.StartsWith("已取消", StringComparison.Ordinal) ? s[3] - '0' : 0).ShouldBe(2, string.Join('|', said));
        said.ShouldAllBe(s => s.StartsWith("已取消2个班", StringComparison.Ordinal) || s.Contains("没有取消的：“") || s.Contains("不是你看到的那些"));
        (await world.App.Db(db => db.Audit.CountAsync(a => a.Action == "training.cancelled"))).ShouldBe(2);

        Task<int> Thin(string title, string day) => world.Approved(one, [day], ("Form.Title", title), ("Form.Places", "40"), ("Form.Fewest", "5"));
        Task<int> Fewest(int id, int people) => world.App.Db(db => db.Trainings.Where(t => t.Id == id).ExecuteUpdateAsync(t => t.SetProperty(x => x.Fewest, people)));
    }

    [Fact]
    public async Task The_organiser_is_proposed_in_the_districts_language_whatever_the_filer_reads()
    {
        using var world = await TrainingWorld.Make();
        var proposed = (await (await world.Centre()).Open("/trainings/new")).One("#Form_Organiser").GetAttribute("value");
        proposed!.ShouldEndWith("研训中心");
        var english = await world.App.SignIn(await world.App.Add(["training-centre"], a => a.Language = "en"));
        english.DefaultRequestHeaders.Add("Accept-Language", "en");
        var form = await english.Open("/trainings/new");
        form.Text.ShouldContain("Organiser");
        form.One("#Form_Organiser").GetAttribute("value").ShouldBe(proposed);
    }
}
