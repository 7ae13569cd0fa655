using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Cohorts;

public sealed class MemberTests
{
    private static readonly Signer By = new(null, "tests", null);
    private static readonly DateTime At = new(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task A_member_reports_a_stay_and_the_office_confirms_it()
    {
        using var world = await CohortsWorld.Make();
        var (hr, own) = (await world.Hr(), await world.Own());
        await world.Join(hr, world.Shen.Number);
        var place = await world.PlaceOf(world.Shen);

        var form = await own.Open(place);
        (await CohortsWorld.Report(form, "2026-11-01", "2026-11-25")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("最晚2026-11-20");
        (await CohortsWorld.Report(form, "2026-02-20", "2026-03-05")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("2026-03-01至2027-02-28的在班期间");
        var odd = (await CohortsWorld.Report(form, "2026-11-05", "2026-11-01", "旧单位")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        odd.Text.ShouldContain("结束日期不能早于开始日期");
        odd.One("[name='Form.Host']").GetAttribute("value").ShouldBe("旧单位");
        (await CohortsWorld.Report(form, "2026-10-10", "2026-10-19")).ShouldBe(HttpStatusCode.Found);
        (await CohortsWorld.Report(form, "2026-10-10", "2026-10-19")).ShouldBe(HttpStatusCode.Found);
        (await own.Open(place)).Text.ShouldContain("另有10天待确认");
        (await (await own.Open(place)).PostTo($"{place}/stays/1/decision", ("yes", "true"))).ShouldBe(HttpStatusCode.Forbidden);

        var office = await hr.Open(place);
        (await office.Submit("form[id^=decide-]", ("yes", "false"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请写明理由");
        (await office.Submit("form[id^=decide-]", ("yes", "true"))).ShouldBe(HttpStatusCode.Found);
        (await office.Submit("form[id^=decide-]", ("yes", "true"))).ShouldBe(HttpStatusCode.Found);
        (await office.Submit("form[id^=decide-]", ("yes", "false"), ("reason", "改判"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("已经有结论");
        (await CohortsWorld.Report(await hr.Open(place), "2026-10-15", "2026-10-24")).ShouldBe(HttpStatusCode.Found);

        (await own.Open(place)).Text.ShouldContain("已确认15天，要求20天，待确认0天");
        (await world.App.Db(db => db.ShadowingStays.Select(s => s.State).ToListAsync())).ShouldBe([StayState.Confirmed, StayState.Confirmed]);
        (await own.Open("/inbox")).Text.ShouldContain("一段跟岗或挂职已确认");
        (await own.Open("/career")).Text.ShouldContain("第三期培训班");
    }

    [Fact]
    public async Task Nobody_keeps_their_own_place()
    {
        using var world = await CohortsWorld.Make();
        await world.Join(await world.Hr(), world.Shen.Number);
        var place = await world.PlaceOf(world.Shen);
        var both = await world.App.SignIn(await world.App.Add(["district-hr"], a => a.TeacherId = world.Shen.Id));

        var page = await both.Open(place);
        page.Has("#office").ShouldBeFalse();
        (await page.PostTo($"{place}/result", ("result", "Completed"), ("reason", "自评"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("不能为自己办理");
        (await page.PostTo($"{place}/exit", ("lastOn", "2026-11-19"), ("reason", "不想去"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("不能为自己办理");
        (await CohortsWorld.Report(page, "2026-10-10", "2026-10-19")).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.ShadowingStays.Select(s => s.State).SingleAsync())).ShouldBe(StayState.Reported);
        var stay = await world.App.Db(db => db.ShadowingStays.Select(s => s.Id).SingleAsync());
        (await page.PostTo($"{place}/stays/{stay}/decision", ("yes", "true"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("不能为自己办理");
    }

    [Fact]
    public async Task Result_and_close_need_what_is_asked_or_a_reason()
    {
        using var world = await CohortsWorld.Make("high-end");
        var hr = await world.Hr();
        await world.Join(hr, world.Shen.Number, reason: "专家推荐");
        var place = await world.PlaceOf(world.Shen);

        (await (await hr.Open(place)).Submit("#mentor", ("name", "周教授"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请填写导师姓名和单位");
        (await (await hr.Open(place)).Submit("#mentor", ("name", "周教授"), ("organisation", "师范大学"), ("from", "2026-04-01"))).ShouldBe(HttpStatusCode.Found);
        (await (await hr.Open(place)).Submit("#result-form", ("result", "Completed"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("跟岗0天，要求30天");
        (await (await hr.Open(world.At)).Submit("#close", ("lastOn", "2026-11-20"), ("reason", "结束"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("还有1名成员没有结果");
        (await CohortsWorld.Report(await hr.Open(place), "2026-09-01", "2026-09-30")).ShouldBe(HttpStatusCode.Found);
        (await (await hr.Open(place)).Submit("#result-form", ("result", "Completed"), ("certificate", "高端〔2026〕1号"))).ShouldBe(HttpStatusCode.Found);
        (await (await hr.Open(world.At)).Submit("#close", ("lastOn", "2026-11-20"), ("reason", "提前完成"))).ShouldBe(HttpStatusCode.Found);

        var page = await hr.Open(world.At);
        (page.Has("#join"), page.Has("#close")).ShouldBe((false, false));
        page.TextOf("#members tbody td:last-child").ShouldContain("高端〔2026〕1号");
        (await hr.GetStringAsync(world.At + "/export.csv")).ShouldContain("周教授");
        (await (await hr.Open(place)).PostTo($"{place}/result", ("result", "NotCompleted"), ("reason", "改判"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("已结班");
    }

    [Fact]
    public async Task The_forum_is_read_from_the_register_of_a_training_and_nothing_counts_twice()
    {
        using var world = await CohortsWorld.Make("principal-forum");
        var hr = await world.Hr();
        await world.Join(hr, world.Shen.Number, reason: "校长助理");
        var training = await world.App.Db(async db =>
        {
            TrainingTerms terms = new("校长论坛", "", OrganiserKind.Centre, "研训中心", TrainingLevel.County, TrainingMode.InPerson, "", "", 30, new DateRange(new(2026, 2, 1), new(2026, 2, 20)), null, true, new(2026, 2, 20), 1, 0, 0, PaysOn.Completion, false);
            var made = Training.Drafted(terms, null, new('f', 32), By, At);
            made.File(By, At);
            made.Decide(true, "", By, At);
            db.Add(made);
            await db.SaveChangesAsync();
            foreach (var (on, confirmed) in new[] { ("2026-04-02", true), ("2026-04-16", true), ("2026-05-07", false), ("2026-06-04", true) })
            {
                var session = TrainingSession.Planned(made.Id, new(DateOnly.Parse(on), new(14, 0), new(16, 0)), "", "区教育局", new('c', 64));
                if (confirmed)
                {
                    session.Confirm(At);
                }

                db.Add(session);
                await db.SaveChangesAsync();
                db.Add(AttendanceMark.Of(session.Id, world.Shen.Id, on == "2026-06-04" ? new(AttendanceKind.Excused, 0) : Marking.Present, MarkedBy.Hand, By, At));
            }

            await db.SaveChangesAsync();
            return made.Id;
        });

        (await (await hr.Open(world.At)).Submit("#link", ("training", $"{training}"), ("forum", "true"))).ShouldBe(HttpStatusCode.Found);
        var page = await hr.Open(world.At);
        page.TextOf("#trainings").ShouldContain("3 / 4");
        page.TextOf("#members tbody").ShouldContain("1/8个月");
        page.TextOf("#members tbody").ShouldContain("1个月参加，要求8个月");
        (await hr.Open(await world.PlaceOf(world.Shen))).TextOf("#months").ShouldContain("2026-05已签到，待确认");
        (await page.PostTo($"{world.At}/trainings", ("training", "99999"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("没有这个培训");
        (await page.Submit($"#unlink-{training}")).ShouldBe(HttpStatusCode.Found);
        (await hr.Open(world.At)).TextOf("#members tbody").ShouldContain("0/8个月");
    }
}
