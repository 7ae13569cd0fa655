using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Merges;
using TeacherDev.Web.Tests.Features.Studios;
using TeacherDev.Web.Tests.Features.Trainings;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Induction;

/// <summary>From somebody who is below the pace to the class that helps.</summary>
public sealed class ClosingTests
{
    [Fact]
    public async Task The_link_to_a_class_that_helps_opens_its_people_with_those_below_the_pace_in_the_form()
    {
        using var world = await TrainingWorld.Make();
        var one = await Below(world);
        var id = await world.Approved(await world.Centre(), ["2026-12-09"]);
        var hr = await world.Hr();

        var leads = (await hr.Open("/inductions")).One($"a[href^='/trainings/{id}/people']").GetAttribute("href")!;
        leads.ShouldBe($"/trainings/{id}/people?number=N2&number=N1#name");
        (await hr.Open(leads.Split('#')[0])).One("#numbers").TextContent.Trim().ReplaceLineEndings("\n").ShouldBe("N2\nN1");
        (await hr.Open($"/inductions/{one.Id}")).One($"a[href^='/trainings/{id}/people']").GetAttribute("href").ShouldBe($"/trainings/{id}/people?number=N1#name");
        (await (await world.Centre()).Open("/inductions")).One($"a[href='/trainings/{id}']").TextContent.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_list_says_how_much_a_class_closes_for_how_many()
    {
        using var world = await TrainingWorld.Make();
        await Below(world);
        var useful = await world.Approved(await world.Centre(), ["2026-12-09"]);
        var late = await world.Approved(await world.Centre(), ["2027-12-09"]);
        var hr = await world.Hr();

        var page = await hr.Open("/inductions");
        var each = Earnings.Whole(await world.App.Db(db => db.TrainingSessions.Where(s => s.TrainingId == useful).ToListAsync()));
        each.ShouldBeGreaterThan(0);
        page.TextOf("section[aria-labelledby=closing] li").ShouldContain($"2名低于进度者中，可为2人补上一部分缺口，合计{(each * 2).AsHours()}学时");
        page.Has($"section[aria-labelledby=closing] a[href^='/trainings/{late}']").ShouldBeFalse();
    }

    [Fact]
    public async Task A_training_of_a_studio_is_offered_to_nobody_outside_it()
    {
        using var studio = await StudioWorld.Make();
        await studio.Planned();
        studio.App.Clock.Is("2026-09-02", "08:00");
        var one = await studio.App.Teacher("N1", "新一", "2026-09-01", "实验小学");
        await studio.App.RefreshAll();
        (await (await (await studio.As(studio.Leader)).Open($"/trainings/{studio.Training}/sessions/new")).Submit("#session", ("Form.On", "2026-12-09"), ("Form.Start", "14:00"), ("Form.End", "15:30"), ("Form.Topic", "研讨"))).ShouldBe(HttpStatusCode.Found);
        var (own, year) = (await studio.App.SignInAs(one), $"/inductions/{one.Id}");

        (await own.Open(year)).TextOf("#close").ShouldContain("近期没有能补上缺口且有空位的培训。");
        await studio.App.Db(db => db.Trainings.ExecuteUpdateAsync(t => t.SetProperty(x => x.StudioId, (int?)null)));
        (await own.Open(year)).One($"#close a[href='/trainings/{studio.Training}']").TextContent.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task What_is_booked_and_closes_the_gap_is_told_as_that_and_what_is_over_has_nothing_ahead()
    {
        using var world = await TrainingWorld.Make();
        await world.App.AddPolicies();
        var one = await world.App.Teacher("N1", "新一", "2026-09-01", "实验小学");
        await world.App.Entry(one, "2026-10-10", "通识培训", 98);
        await world.App.Entry(one, "2026-10-11", "跟岗", 80, TrainingMode.Practice);
        await world.App.RefreshAll();
        var own = await world.App.SignInAs(one);
        var year = $"/inductions/{one.Id}";
        (await own.Open(year)).TextOf("#close").ShouldContain("近期没有能补上缺口且有空位的培训。");
        var id = await world.Approved(await world.Centre(), ["2026-12-09"]);
        (await own.Open(year)).One($"#close a[href='/trainings/{id}']").TextContent.ShouldNotBeEmpty();

        (await TrainingWorld.SignUp(own, id)).ShouldBe(HttpStatusCode.Found);
        var booked = await own.Open(year);
        booked.TextOf(".nearest .say").ShouldBe("截至2027-08-31还差2学时");
        booked.TextOf("#close").ShouldContain("已报名的培训上完，即可补齐。");
        booked.TextOf("#close").ShouldNotContain("近期没有能补上缺口");

        world.App.Clock.Is("2027-09-20");
        await world.App.RefreshAll();
        var over = await (await world.Hr()).Open(year);
        over.TextOf(".nearest .say").ShouldBe("已于2027-08-31到期，尚缺2学时");
        over.TextOf("#close").ShouldContain("这一期限已结束。");
    }

    /// <summary>Two in their first year who are below the pace; the first has an hour.</summary>
    private static async Task<Teacher> Below(TrainingWorld world)
    {
        await world.App.AddPolicies();
        var one = await world.App.Teacher("N1", "新一", "2026-09-01", "实验小学");
        await world.App.Teacher("N2", "新二", "2026-09-01", "城西中学");
        await world.App.Entry(one, "2026-10-10", "通识培训", 10);
        await world.App.RefreshAll();
        return one;
    }
}
