using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Careers;
using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Careers;

public sealed class EthicsTests
{
    public const string Secret = "违规收受礼金一千元", Paper = "区教监〔2026〕3号";

    internal static async Task<Page> Record(CareersWorld world, HttpClient hr, string decided = "2026-09-01", string kind = "warning", string? number = null)
    {
        var page = await hr.Open($"/teachers/{number ?? world.Shen.Number}/ethics");
        return await page.Submit("#violation", ("Form.Violation", kind), ("Form.DecidedOn", decided), ("Form.Happened", Secret), ("Form.Document", Paper));
    }

    [Fact]
    public async Task A_window_bars_a_title_names_act_and_day_and_lifts_by_itself()
    {
        using var world = await CareersWorld.Make();
        var hr = await world.Hr();
        (await Record(world, hr)).ShouldBe(HttpStatusCode.Found);

        var refused = await CareersWorld.Send(await hr.Open("/careers/new?number=" + world.Shen.Number), CareersWorld.Typed("title-senior", "2026-11-10", null));
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("至2027-02-28（含当日）不得评聘职称");
        refused.Text.ShouldNotContain("警告");

        world.App.Clock.Is("2027-03-01");
        var late = await hr.Open("/careers/new?number=" + world.Shen.Number);
        (await CareersWorld.Send(late, CareersWorld.Typed("title-senior", "2027-02-28", null))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await CareersWorld.Send(late, CareersWorld.Typed("title-senior", "2027-03-01", null))).ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task A_proposal_that_waits_is_not_confirmed_into_a_window()
    {
        using var world = await CareersWorld.Make();
        var at = await world.Proposed(null, CareersWorld.Typed("subject-leader", "2026-10-10"));
        await Record(world, await world.Hr());

        (await CareersWorld.Decide(await world.As("school-admin"), at)).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("至2027-02-28（含当日）不得评优评先");
    }

    [Fact]
    public async Task Revoked_with_day_and_reason_it_bars_no_longer_and_stays_readable()
    {
        using var world = await CareersWorld.Make();
        var hr = await world.Hr();
        await Record(world, hr);
        var page = await hr.Open($"/teachers/{world.Shen.Number}/ethics");
        page.Text.ShouldContain("至2027-02-28（含当日）职称评聘受限");

        (await page.Submit("form[id^=revoke-]", ("revokedOn", "2026-11-20"), ("reason", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请填写日期和原因");
        (await page.Submit("form[id^=revoke-]", ("revokedOn", "2026-11-20"), ("reason", "复核后撤销"))).ShouldBe(HttpStatusCode.Found);

        var after = await (await world.Own()).Open("/career/ethics");
        after.Text.ShouldContain("2026-11-20起解除：复核后撤销");
        after.Has(".notice.stop").ShouldBeFalse();
        (await world.App.Db(db => db.BarredOn([world.Shen.Id], BarredAct.Title, new(2026, 11, 20), default))).ShouldBeEmpty();
        (await world.App.Db(db => db.BarredOn([world.Shen.Id], BarredAct.StudioLead, new(2026, 11, 19), default)))[world.Shen.Id].ShouldBe(new(BarredAct.StudioLead, new(2026, 11, 19)));
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_records_once()
    {
        using var world = await CareersWorld.Make();
        var hr = await world.Hr();
        var page = await hr.Open($"/teachers/{world.Shen.Number}/ethics");
        (string, string?)[] typed = [("Form.Violation", "warning"), ("Form.DecidedOn", "2026-09-01"), ("Form.Happened", Secret), ("Form.Document", Paper)];

        await page.Submit("#violation", typed);
        await page.Submit("#violation", typed);

        (await world.App.Db(db => db.EthicsViolations.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Every_look_is_recorded_with_who_whom_and_when()
    {
        using var world = await CareersWorld.Make();
        var hr = await world.Hr("赵琳");
        await Record(world, hr);
        await hr.Open($"/teachers/{world.Shen.Number}/ethics");
        await hr.Open("/ethics?state=Works");
        await hr.GetStringAsync("/ethics/export.csv");
        await (await world.As("principal")).Open($"/teachers/{world.Shen.Number}/ethics");
        await (await world.As("principal")).Open("/ethics/grades");

        var looks = await world.App.Db(db => db.Audit.Where(a => a.Action.StartsWith("ethics.") && a.Action != "ethics.recorded").OrderBy(a => a.Id).Select(a => $"{a.ActorName} {a.Action} {a.SubjectId}").ToListAsync());
        looks.ShouldBe([$"赵琳 ethics.seen {world.Shen.Id}", $"赵琳 ethics.seen {world.Shen.Id}", "赵琳 ethics.listed ", "赵琳 ethics.exported ", $"principal ethics.seen {world.Shen.Id}", "principal ethics.listed "]);
    }

    [Fact]
    public async Task The_record_of_looks_names_to_nobody_else_whom_they_were_at()
    {
        using var world = await CareersWorld.Make();
        var hr = await world.Hr("赵琳");
        await Record(world, hr);
        var name = $"{world.Shen.Name} {world.Shen.Number}";
        foreach (var role in new[] { "auditor", "system-admin" })
        {
            var browser = await world.As(role);
            foreach (var text in new[] { (await browser.Open("/audit?what=ethics.seen")).Text, (await browser.Open("/audit?what=ethics.recorded")).Text, await browser.GetStringAsync("/audit/export?what=ethics.seen") })
            {
                text.ShouldContain("赵琳", customMessage: role);
                text.ShouldContain("不显示涉及人员", customMessage: role);
                text.ShouldNotContain(world.Shen.Number, customMessage: role);
            }
        }

        (await hr.Open("/audit?what=ethics.seen")).Text.ShouldContain(name);
    }

    [Fact]
    public async Task Lists_and_pages_that_tell_a_window_leave_a_look_too()
    {
        using var world = await CareersWorld.Make();
        await world.Entered(null, CareersWorld.Typed("title-second", "2012-09-01", null));
        await Record(world, await world.Hr("录入"));
        var school = await world.As("school-admin");
        await school.Open("/careers/readiness?rung=to-first");
        await school.GetStringAsync("/careers/readiness/export.csv?rung=to-first");
        await school.Open($"/teachers/{world.Shen.Number}/career");
        await (await world.As("auditor")).Open($"/teachers/{world.Shen.Number}/career");
        await (await world.Own()).Open("/career");

        (await world.App.Db(db => db.Audit.Where(a => a.Action.StartsWith("ethics.") && a.ActorName != "录入").OrderBy(a => a.Id).Select(a => $"{a.ActorName} {a.Action} {a.SubjectId}").ToListAsync()))
            .ShouldBe(["school-admin ethics.listed ", "school-admin ethics.exported ", $"school-admin ethics.seen {world.Shen.Id}"]);
    }

    [Fact]
    public async Task Nobody_else_finds_a_violation_anywhere()
    {
        using var world = await CareersWorld.Make();
        var hr = await world.Hr();
        await Record(world, hr);
        await world.Entered(hr);
        var number = world.Shen.Number;
        string[] places =
        [
            $"/teachers/{number}/credits", $"/teachers/{number}/career", $"/teachers/{number}/credits/transcript", "/careers", $"/careers?q={number}", "/careers/export.csv", "/teachers", $"/teachers?q={number}",
            "/reports", "/leave", "/claims", "/studios", "/inductions", "/targets", "/cohorts", "/careers/readiness", "/careers/rounds", "/rotations/people", "/teachers?q=", "/trainings", "/inbox", "/audit", "/audit?q=" + number, $"/teachers/{number}/ethics", "/ethics", "/ethics/export.csv", "/ethics/grades", "/career", "/career/ethics", "/credits",
        ];
        foreach (var role in new[] { "teacher", "mentor", "studio-leader", "organiser", "school-admin", "principal", "training-centre", "auditor", "system-admin" })
        {
            var browser = await world.As(role);
            foreach (var place in places)
            {
                var page = await browser.Open(place);
                foreach (var word in new[] { Secret, "礼金", Paper, "警告", "影响期内" })
                {
                    page.Document.DocumentElement.OuterHtml.ShouldNotContain(word, customMessage: $"{role} at {place}");
                }
            }

            if (role != "principal")
            {
                (await browser.Open($"/teachers/{number}/ethics")).Status.ShouldBe(HttpStatusCode.Forbidden, role);
                (await browser.Open("/ethics/grades")).Status.ShouldBe(HttpStatusCode.Forbidden, role);
            }

            (await browser.Open("/ethics")).Status.ShouldBe(HttpStatusCode.Forbidden, role);
            (await browser.Open("/ethics/export.csv")).Status.ShouldBe(HttpStatusCode.Forbidden, role);
        }

        (await (await world.Own()).Open("/career/ethics")).Text.ShouldContain(Secret);
        (await (await world.App.SignInAs(world.Far)).Open("/career/ethics")).Text.ShouldNotContain(Secret);
        (await world.App.Db(db => db.Audit.Where(a => a.Detail!.Contains("礼金") || a.Why!.Contains("礼金") || a.Detail!.Contains("warning")).CountAsync())).ShouldBe(0);
        (await world.App.Db(db => db.Messages.Select(m => m.Subject + m.Body).ToListAsync())).ShouldAllBe(m => !m.Contains("警告") && !m.Contains("礼金"));
    }

    [Fact]
    public async Task The_head_of_a_school_enters_points_and_sees_the_grades_of_its_own_people_only()
    {
        using var world = await CareersWorld.Make();
        foreach (var (name, i) in new[] { "甲", "乙", "丙", "丁" }.Select((n, i) => (n, i)))
        {
            await world.App.Teacher($"2010001{i}", name, "2010-09-01", "实验小学");
        }

        var principal = await world.As("principal");
        var page = await principal.Open("/ethics/grades");
        page.TextsOf("#grades tbody th a").ShouldNotContain("远志明");

        var saved = await principal.Follow(await page.Submit("#grades",
            ("lines[0].Points[0]", "85"), ("lines[0].Points[1]", "90"), ("lines[0].Points[2]", "95"), ("lines[1].Points[0]", "80"), ("lines[1].Points[1]", "80"), ("lines[1].Points[2]", "80.5"),
            ("lines[2].Points[0]", "50"), ("lines[2].Points[1]", "60"), ("lines[2].Points[2]", "62.5")));

        saved.TextsOf("#grades tbody tr .tone").ShouldBe(["优秀", "合格", "不合格"]);
        saved.Text.ShouldContain("超出20%的优秀比例");
        (await principal.Open($"/teachers/{world.Far.Number}/ethics")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await world.As("principal", world.Far)).Open("/ethics/grades")).TextsOf("#grades tbody th a").ShouldBe(["远志明"]);
        (await saved.Submit("#grades", ("lines[0].Points[0]", "101"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_teacher_signs_the_years_commitment_once_with_the_self_check()
    {
        using var world = await CareersWorld.Make();
        var own = await world.Own();
        var page = await own.Open("/career/ethics");
        (await page.Submit("#commitment-form", ("agreed", null))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请先勾选承诺");

        var signed = await own.Follow(await page.Submit("#commitment-form", ("agreed", "true"), ("kept", "no-gifts"), ("kept", "fairness"), ("note", "多与家长沟通")));

        signed.TextOf("#commitment").ShouldContain("多与家长沟通");
        signed.TextsOf("#commitment .tone").ShouldBe(["待改进", "已做到", "待改进", "已做到", "待改进"]);
        (await own.Follow(await page.Submit("#commitment-form", ("agreed", "true")))).Text.ShouldContain("已经签署");
        (await world.App.Db(db => db.EthicsCommitments.CountAsync())).ShouldBe(1);
    }
}
