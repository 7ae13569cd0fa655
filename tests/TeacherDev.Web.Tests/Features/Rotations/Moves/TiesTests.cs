using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Induction;
using TeacherDev.Domain.Induction.Pairs;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Rotations.Moves;

/// <summary>What hangs on somebody who moves, and who may look at it.</summary>
public sealed class TiesTests
{
    [Fact]
    public async Task The_preview_says_what_is_handed_over_by_whom_and_what_goes_on()
    {
        using var world = await MovesWorld.Make();
        var studio = await Furnish(world);
        var hr = await world.Hr();

        var post = await MovesWorld.Think(hr, "T1", "Post", "S002", "2027-02-01");
        post.TextsOf("#ties tbody tr").ShouldBe(
        [
            "班主任在校岗位 自2020-09-01起 移交 原学校安排接替人员",
            "新进 师徒结对，指导 2026-09-01至2027-08-31 移交 徒弟所在学校另请导师",
            "留任名师工作室 主持工作室 2026-09-01至2029-08-31 移交 教育局指定接任主持人；副主持人：轮岗",
            "实验小学 代表学校的账号 – 移交 教育局调整或关闭账号",
            "骨干名师工作室 工作室成员 2026-09-01至2029-08-31 继续 无需处理",
        ]);
        post.TextOf("#ties > p").ShouldBe("有4项需要移交。");
        post.Has($"#ties a[href='/studios/{studio}#leading']").ShouldBeTrue();

        (await MovesWorld.Think(hr, "T1", "Shadowing", "S002", "2027-02-01", "2027-02-28")).TextsOf("#ties tbody td:nth-child(3)").ShouldBe(["确定代理", "确定代理", "确定代理", "确定代理", "继续"]);
        (await MovesWorld.Think(hr, "T5", "Post", "S002", "2027-02-01")).TextsOf("#ties tbody tr").ShouldBe(["留任 师徒结对，师从 2026-09-01至2027-08-31 移交 新学校为其安排导师"]);
        (await MovesWorld.Think(hr, "T1", "Post", "S002", "2029-10-01")).TextsOf("#ties tbody th").Count.ShouldBe(2, "by then the pair and the studios are over");
    }

    [Fact]
    public async Task A_move_names_what_is_still_to_be_handed_over_until_it_is()
    {
        using var world = await MovesWorld.Make();
        var studio = await Furnish(world);
        var hr = await world.Hr();
        await MovesWorld.Make(hr, "T1", "Post", "S002", "2027-01-11");

        (await hr.Open("/teachers/T1/moves")).TextsOf("#ties tbody th").ShouldContain("留任名师工作室 主持工作室");
        await world.App.Titled(await world.App.Db(db => db.Teachers.SingleAsync(t => t.Number == "T2")));
        (await (await hr.Open($"/studios/{studio}")).Submit("#hand-over-form", ("number", "T2"), ("on", "2027-01-10"), ("deputy", "false"), ("reason", "调动"))).ShouldBe(HttpStatusCode.Found);
        (await hr.Open("/teachers/T1/moves")).TextsOf("#ties tbody th").ShouldNotContain("留任名师工作室 主持工作室");
    }

    [Fact]
    public async Task A_school_sees_the_moves_of_its_people_and_of_its_guests_and_a_teacher_their_own()
    {
        using var world = await MovesWorld.Make();
        var hr = await world.Hr();
        await MovesWorld.Make(hr, "T1", "Loan", "S003", "2027-02-01", "2027-06-30");
        var (home, host, other) = (await world.School(world.District.Stayed.SchoolId), await world.School(world.Village), await world.School(world.District.Backbone.SchoolId));

        (await host.Open("/teachers/T1/moves")).ShouldBe(HttpStatusCode.OK).Has("form[id^='stay-']").ShouldBeFalse();
        (await home.Open("/teachers/T1/moves")).ShouldBe(HttpStatusCode.OK).Has("#ties").ShouldBeFalse();
        (await other.Open("/teachers/T1/moves")).ShouldBe(HttpStatusCode.NotFound);
        (await (await world.App.SignInAs(world.District.Stayed)).Open("/teachers/T1/moves")).ShouldBe(HttpStatusCode.OK);
        (await (await world.App.SignInAs(world.District.Moved)).Open("/teachers/T1/moves")).ShouldBe(HttpStatusCode.NotFound);

        var move = await world.App.Db(db => db.RecordedMoves.Select(m => m.Id).SingleAsync());
        (await (await host.Open("/inbox")).PostTo($"/teachers/T1/moves/{move}/undoing", ("reason", "x"))).ShouldBe(HttpStatusCode.Forbidden);
        (await (await hr.Open("/teachers/T1/moves")).PostTo($"/teachers/T2/moves/{move}/undoing", ("reason", "x"))).ShouldBe(HttpStatusCode.NotFound);
        await (await hr.Open("/teachers/T1/moves")).Submit($"#undo-{move}-form", ("reason", "文件有误"));
        (await host.Open("/teachers/T1/moves")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Duties_that_differ_at_the_new_school_are_shown()
    {
        using var world = await MovesWorld.Make();
        await world.App.AddPolicies();

        (await MovesWorld.Think(await world.Hr(), "T1", "Loan", "S002", "2027-02-01", "2027-06-30")).TextOf("#duties p").ShouldBe("截至2027-02-01，学时任务与不调动时相同。");
    }

    /// <summary>T1 is the mentor of T5, leads a studio at the school with T2 as deputy, takes part in one hosted elsewhere, is a class teacher and speaks for the school.</summary>
    private static async Task<int> Furnish(MovesWorld world)
    {
        var (stayed, moved, backbone) = (world.District.Stayed, world.District.Moved, world.District.Backbone);
        await world.App.Add(["principal"], a => (a.TeacherId, a.SchoolId) = (stayed.Id, stayed.SchoolId));
        return await world.App.Db(async db =>
        {
            var young = await db.Teachers.SingleAsync(t => t.Number == "T5");
            var (led, joined) = (SomeTies.Admitted("留任名师工作室", stayed.SchoolId!.Value), SomeTies.Admitted("骨干名师工作室", backbone.SchoolId!.Value));
            db.AddRange(led, joined);
            db.Add(MentorPair.Proposed(new(young.Id, stayed.Id, "语文", "", new(2026, 9, 1), new(2027, 8, 31), ""), "", $"{1:D32}", new InductionSigner(null, "tests", stayed.Id), SomeTies.At));
            db.Add(new TeacherFact { TeacherId = stayed.Id, Kind = FactKind.Post, Value = "班主任", FromOn = new(2020, 9, 1) });
            await db.SaveChangesAsync();
            db.AddRange(StudioLead.Of(led, stayed.Id, false, new(2026, 9, 1), SomeTies.By, SomeTies.At), StudioLead.Of(led, moved.Id, true, new(2026, 9, 1), SomeTies.By, SomeTies.At));
            db.Add(StudioLead.Of(joined, backbone.Id, false, new(2026, 9, 1), SomeTies.By, SomeTies.At));
            var seat = StudioMember.Applied(joined.Id, stayed.Id, "", SomeTies.By, SomeTies.At);
            seat.Admit(new(2026, 9, 1), "", SomeTies.By, SomeTies.At);
            db.Add(seat);
            await db.SaveChangesAsync();
            return led.Id;
        });
    }
}
