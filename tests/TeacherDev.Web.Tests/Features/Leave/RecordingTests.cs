using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Leave;

public sealed class RecordingTests
{
    [Fact]
    public async Task Hr_sees_what_leave_changes_before_anything_is_stored_and_then_records_exactly_that()
    {
        using var world = await LeaveWorld.Make();
        await world.AddPolicyWithLeave();
        var hr = await world.Hr();

        var preview = (await LeaveWorld.Send(hr, "2026-03-01", "2026-06-08", to: "/leave/preview")).ShouldBe(HttpStatusCode.OK);

        preview.TextOf("#changes").ShouldContain("按请假折算的年度要求");
        preview.TextOf("#changes").ShouldContain("应修36.5学时");
        preview.TextOf("#changes").ShouldContain("应修26.5学时");
        preview.One("[name='Form.Reason']").TextContent.Trim().ShouldBe("生育");
        (await world.App.Db(db => db.LeaveRequests.CountAsync())).ShouldBe(0);

        var recorded = await hr.Follow(await preview.Submit("#leave"));

        recorded.Text.ShouldContain("已登记，立即生效");
        recorded.TextOf("#changes").ShouldContain("应修26.5学时");
        (await world.Status("leave-year", 2026)).ShouldBe("265 Met");
        (await world.App.Db(db => db.Audit.Where(a => a.Action == "leave.recorded").Select(a => a.Why).SingleAsync())).ShouldBe("生育");
    }

    [Theory]
    [InlineData("2027-01-01", "2027-12-31", "2027-12-31")]
    [InlineData("2027-01-01", null, "2028-01-01")]
    [InlineData("2025-03-01", null, "2027-11-21")]
    public async Task What_leave_ahead_changes_is_shown_for_a_day_on_which_it_shows_and_the_day_is_named(string start, string? end, string day)
    {
        using var world = await LeaveWorld.Make();
        var hr = await world.Hr();

        var preview = await LeaveWorld.Send(hr, start, end, to: "/leave/preview");
        preview.TextOf("#changes h2").ShouldBe($"到{day}会改变什么");
        preview.TextOf("#changes").ShouldContain("2027-01-01至2027-12-31");
        preview.TextOf("#changes").ShouldContain("已免修");

        var recorded = await hr.Follow(await preview.Submit("#leave"));
        recorded.TextOf("#changes h2").ShouldBe($"到{day}改变了什么");
        recorded.TextOf("#changes").ShouldContain("已免修");
    }

    [Fact]
    public async Task Leave_that_covers_no_whole_window_changes_nothing_and_says_until_when_that_was_looked_at()
    {
        using var world = await LeaveWorld.Make();

        (await LeaveWorld.Send(await world.Hr(), "2027-03-01", "2027-06-08", to: "/leave/preview")).TextOf("#changes")
            .ShouldBe("到2027-06-08会改变什么 到2027-06-08，各项要求都不变：已经开始的期间没有一个被整个覆盖，政策也不按请假折算。");
    }

    [Fact]
    public async Task A_changed_target_is_explained_wherever_it_stands()
    {
        using var world = await LeaveWorld.Make();
        await world.AddPolicyWithLeave();
        await LeaveWorld.Send(await world.Hr(), "2026-03-01", "2026-06-08");
        var shen = await world.App.SignInAs(world.Shen);

        (await shen.Open("/credits/duties/leave-year/2026-01-01")).Text.ShouldContain("期间共365天，其中100天请假：应修由36.5学时减为26.5学时。");
        (await shen.Open("/credits/duties/zj-year/2026-01-01")).Text.ShouldContain("期间有100天请假；这项要求不按请假折算，应修不变。");
        (await shen.Open("/credits")).Text.ShouldContain("产假（准生证 0123）");
        (await shen.Open("/credits/transcript")).Text.ShouldContain("请假折算前36.5");
        var status = (await world.App.Command("status 20100007 --json")).Out;
        status.ShouldContain("\"exemptDays\":100,\"targetWithoutLeave\":365");
    }

    [Fact]
    public async Task Leave_over_every_day_of_a_window_waives_the_duty()
    {
        using var world = await LeaveWorld.Make();

        await LeaveWorld.Send(await world.Hr(), "2026-01-01", null, duty: "zj-year");

        (await world.Status("zj-year", 2026)).ShouldBe("240 Exempt");
        (await world.Status("zj-cycle", 2026)).ShouldNotContain("Exempt");
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_and_in_parallel_records_once()
    {
        using var world = await LeaveWorld.Make();
        var hr = await world.Hr();
        var form = await hr.Open("/leave/new");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => form.Submit("#leave", LeaveWorld.Typed("2026-03-01", "2026-06-08", "20100007"))));
        var again = await form.Submit("#leave", LeaveWorld.Typed("2026-03-01", "2026-06-08", "20100007"));

        again.Location.ShouldBe(answers.First(a => a.Status == HttpStatusCode.Found).Location);
        (await world.App.Db(db => db.LeaveRequests.CountAsync())).ShouldBe(1);
        (await world.App.Db(db => db.Exemptions.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_form_sent_again_with_something_else_in_it_is_refused_with_a_way_to_what_it_recorded_and_keeps_what_was_typed()
    {
        using var world = await LeaveWorld.Make();
        var hr = await world.Hr();
        var form = await hr.Open("/leave/new");
        var first = await form.Submit("#leave", LeaveWorld.Typed("2026-03-01", "2026-06-08", "20100007"));

        foreach (var typed in new[] { LeaveWorld.Typed("2026-03-01", "2026-07-31", "20100007"), LeaveWorld.Typed("2026-03-01", "2026-06-08", "20110001") })
        {
            var again = (await form.Submit("#leave", typed)).ShouldBe(HttpStatusCode.UnprocessableEntity);

            again.TextOf(".problems").ShouldContain("这张表单已经提交过，这次改动没有保存。");
            again.Has($"a[href='{first.Location}']").ShouldBeTrue();
            again.One("[name='Form.EndOn']").GetAttribute("value").ShouldBe(typed.Single(t => t.Item1 == "Form.EndOn").Item2);
        }

        (await world.App.Db(db => db.LeaveRequests.Select(l => l.EndOn).SingleAsync())).ShouldBe(new DateOnly(2026, 6, 8));
    }

    [Theory]
    [InlineData("", "2026-06-08", "20100007", "请填写开始日期。")]
    [InlineData("2026-06-08", "2026-03-01", "20100007", "结束日期2026-03-01早于开始日期2026-06-08。")]
    [InlineData("2009-01-01", "2026-03-01", "20100007", "开始日期早于从教日期2010-09-01。")]
    [InlineData("2026-03-01", "", "00000000", "在您的范围内没有工号“00000000”。")]
    [InlineData("2026-05-01", "", "20100007", "与已有的“产假”（2026-03-01至2026-06-08）重叠。")]
    public async Task What_cannot_be_is_refused_beside_its_field_and_what_was_typed_stays(string start, string end, string number, string sentence)
    {
        using var world = await LeaveWorld.Make();
        var hr = await world.Hr();
        await LeaveWorld.Send(hr, "2026-03-01", "2026-06-08");

        foreach (var to in new[] { "/leave", "/leave/preview" })
        {
            var refused = (await LeaveWorld.Send(hr, start, end, number, to: to)).ShouldBe(HttpStatusCode.UnprocessableEntity);

            refused.TextsOf(".field.wrong .error").ShouldBe([sentence]);
            refused.One("[name='Form.Document']").GetAttribute("value").ShouldBe("准生证 0123");
        }

        (await world.App.Db(db => db.LeaveRequests.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_number_in_the_address_that_nobody_has_is_told_and_one_that_was_given_up_leads_to_the_record_that_stays()
    {
        using var world = await LeaveWorld.Make();
        await world.Merged();
        var hr = await world.Hr();

        var nobody = (await hr.Open("/leave/new?number=NOPE")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        nobody.TextsOf(".field.wrong .error").ShouldBe(["在您的范围内没有工号“NOPE”。"]);

        var stays = await hr.Follow(await hr.Open("/leave/new?number=20110001"));
        stays.Text.ShouldContain("工号20110001已并入20100007");
        stays.One("[name='Form.Number']").GetAttribute("value").ShouldBe("20100007");
        stays.Text.ShouldContain("沈岚 20100007");
        (await LeaveWorld.Send(hr, "2026-03-01", null, "20110001", to: "/leave/preview")).ShouldBe(HttpStatusCode.UnprocessableEntity)
            .TextsOf(".field.wrong .error").ShouldBe(["工号20110001已并入20100007，请用后一个。"]);

        var elsewhere = await world.App.SignIn(await world.App.Add(["school-admin"], a => a.SchoolId = world.Far.SchoolId));
        (await elsewhere.Open("/leave/new?number=20110001")).TextsOf(".field.wrong .error").ShouldBe(["在您的范围内没有工号“20110001”。"]);
    }

    [Fact]
    public async Task The_pages_speak_English_too()
    {
        using var world = await LeaveWorld.Make();
        var hr = await world.App.SignIn(await world.App.Add(["district-hr"], a => a.Language = "en"));

        (await hr.Follow(await LeaveWorld.Send(hr, "2026-01-01", null))).Text.ShouldContain("Maternity leave");
        (await hr.Open("/leave")).TextOf("table").ShouldContain("from 2026-01-01 Every duty");
    }
}
