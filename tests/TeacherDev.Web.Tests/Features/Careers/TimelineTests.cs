using System.Net;
using Shouldly;
using TeacherDev.Data;
using TeacherDev.Domain.Induction;
using TeacherDev.Domain.Induction.Pairs;
using TeacherDev.Domain.Induction.Results;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Teachers;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Careers;

public sealed class TimelineTests
{
    private static readonly DateTime At = new(2026, 9, 1, 1, 0, 0, DateTimeKind.Utc);
    private static readonly Signer By = new(null, "人事科", null);

    [Fact]
    public async Task A_career_shows_the_first_year_with_its_result_and_pairs_from_either_side()
    {
        using var world = await CareersWorld.Make();
        var (shen, far) = (world.Shen, world.Far);
        InductionSigner apprentice = new(null, far.Name, far.Id), mentor = new(null, shen.Name, shen.Id);
        await world.App.Db(async db =>
        {
            var running = MentorPair.Proposed(new(far.Id, shen.Id, "语文", "", new(2026, 9, 1), new(2027, 8, 31), ""), "", "a", apprentice, At);
            running.Sign(mentor, At, new(2026, 9, 1));
            var refused = MentorPair.Proposed(new(shen.Id, far.Id, "语文", "", new(2020, 9, 1), new(2021, 8, 31), ""), "", "b", mentor, At);
            refused.Decline(apprentice, "", At);
            db.AddRange(
                running, refused,
                InductionResult.Decided(far.Id, new(new(new(2024, 9, 1), new(2025, 8, 31)), Outcome.Repeat, new(2025, 9, 1), "学时不足"), null, mentor, At),
                InductionResult.Proposed(far.Id, new(new(new(2025, 9, 1), new(2026, 8, 31)), Outcome.Passed, null, ""), mentor, At));
            await db.SaveChangesAsync();
        });

        var own = (await world.Own()).Open("/career");
        (await own).TextOf("table").ShouldContain($"带教{far.Name}见习与师徒2026-09-012027-08-31");
        (await own).Text.ShouldNotContain($"师从{far.Name}");
        var other = (await (await world.App.SignInAs(far)).Open("/career")).TextOf("table");
        other.ShouldContain($"师从{shen.Name}见习与师徒2026-09-012027-08-31");
        other.ShouldContain("见习不合格见习与师徒2024-09-012025-08-31");
        other.ShouldNotContain("见习合格");
    }

    [Fact]
    public async Task Every_lane_holds_exactly_what_the_career_was_made_of()
    {
        using var world = await CareersWorld.Make();
        var (far, hr, app) = (world.Far, await world.Hr(), world.App);
        var (host, young) = (await app.School("青禾小学"), await app.Teacher("20250009", "苗青", "2025-09-01", "城西中学"));
        await app.Db(async db =>
        {
            db.Placements.Add(new() { TeacherId = far.Id, SchoolId = host, Kind = PlacementKind.Rotation, StartOn = new(2018, 9, 1), EndOn = new(2020, 8, 31), RecordedAt = At });
            var pair = MentorPair.Proposed(new(young.Id, far.Id, "语文", "", new(2025, 9, 1), new(2026, 8, 31), ""), "", "p", new(null, young.Name, young.Id), At);
            pair.Sign(new(null, far.Name, far.Id), At, new(2025, 9, 1));
            var led = await Studio(db, far, "远志明名师工作室", "2023-09-01", "2026-08-31");
            db.Add(StudioLead.Of(led, far.Id, isDeputy: false, led.StartOn, By, At));
            var joined = await Studio(db, world.Shen, "沈岚名师工作室", "2015-09-01", "2018-08-31");
            var seat = StudioMember.Applied(joined.Id, far.Id, "", By, At);
            seat.Admit(new(2016, 3, 1), "", By, At);
            seat.Leave(new(2017, 6, 30), MemberExit.MovedOn, "调动", By, At);
            db.AddRange(pair, seat);
            await db.SaveChangesAsync();
        });
        foreach (var typed in new[] { CareersWorld.Typed("title-second", "2012-09-01", null), CareersWorld.Typed("title-first", "2017-09-01", null), CareersWorld.Typed("able-teacher", "2016-06-01"),
            CareersWorld.Typed("psychology", "2022-03-01", null), CareersWorld.Typed("master", "2015-06-30", null), CareersWorld.Typed("middle-manager", "2020-08-01", null) })
        {
            (await CareersWorld.Send(await hr.Open("/careers/new?number=" + far.Number), typed)).ShouldBe(HttpStatusCode.Found);
        }

        var cohort = (await (await hr.Open("/cohorts/new?kind=foundation")).Submit("#cohort", ("Form.Name", "第三期筑基班"), ("Form.StartOn", "2026-03-01"), ("Form.EndOn", "2027-02-28"), ("Form.Places", "10"), ("Form.InCharge", "研训中心"))).Location!;
        (await (await hr.Open(cohort)).Submit("#join", ("Join.Numbers", far.Number), ("Join.FromOn", "2026-03-01"), ("Join.Reason", "新任班主任"))).ShouldBe(HttpStatusCode.Found);

        await app.Entry(far, "2019-07-10", "暑期集训", 24);
        await app.Entry(far, "2019-11-10", "校本研修", 6.5m);
        await app.Entry(far, "2024-07-10", "暑期集训", 40);
        await app.Refresh();

        var rows = (await (await app.SignInAs(far)).Open("/career")).Document.QuerySelectorAll("#career table tbody tr").Select(r => string.Join(" | ", r.Children.Select(c => c.TextContent.Trim()))).ToList();

        rows.ShouldBe(
        [
            "城西中学 | 任职学校 | 2011-09-01 | 至今", "青禾小学（交流） | 任职学校 | 2018-09-01 | 2020-08-31",
            "二级教师 | 职称 | 2012-09-01 | 2017-08-31", "一级教师 | 职称 | 2017-09-01 | 至今", "教学能手（县级） | 荣誉 | 2016-06-01 | 2021-05-31",
            "带教苗青 | 见习与师徒 | 2025-09-01 | 2026-08-31",
            "沈岚名师工作室 | 工作室 | 2016-03-01 | 2017-06-30", "远志明名师工作室（主持） | 工作室 | 2023-09-01 | 2026-08-31",
            "第三期筑基班 | 培养项目 | 2026-03-01 | 2027-02-28",
            "心理健康教育上岗证 | 证书 | 2022-03-01 | 2027-02-28", "硕士学位 | 学位与任命 | 2015-06-30 | 2015-06-30", "任中层干部 | 学位与任命 | 2020-08-01 | 2020-08-01",
            "2019 | 每年培训学时 | 30.5学时 | ", "2024 | 每年培训学时 | 40学时 | ",
        ]);
    }

    private static async Task<Studio> Studio(TeacherDevDb db, Teacher host, string name, string from, string until)
    {
        var studio = Domain.Studios.Studio.Applied(new(name, StudioKind.MasterTeacher, TrainingLevel.County, "语文", "小学", "", host.SchoolId!.Value, null, new(DateOnly.Parse(from), DateOnly.Parse(until)), 8, null, false), Guid.NewGuid().ToString("N"), By, At);
        studio.Recommend(true, "", By, At);
        studio.Decide(true, "", By, At);
        db.Add(studio);
        await db.SaveChangesAsync();
        return studio;
    }
}
