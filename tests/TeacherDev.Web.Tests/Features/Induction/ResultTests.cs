using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Induction.Results;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Merges;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Induction;

public sealed class ResultTests
{
    [Fact]
    public async Task A_pass_is_refused_with_all_that_is_missing_and_issues_one_certificate_once_it_is_there()
    {
        using var world = await InductionWorld.Make();
        var (hr, own) = (await world.Hr(), await world.Own());
        (await InductionWorld.Decide(hr, world.Year, "Passed")).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".problems").ShouldContain("学时还差180学时");
        await world.Ready();
        (await hr.Open(world.Year)).TextOf("section[aria-labelledby=result]").ShouldContain("合格所需各项均已具备。");

        var page = await hr.Open(world.Year);
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => page.Submit("#result-form", ("Result.Outcome", "Passed"))));

        var issued = await world.App.Db(db => db.InductionResults.SingleAsync());
        (issued.Outcome, issued.State, issued.CertificateNumber, issued.IssuedOn).ShouldBe((Outcome.Passed, ResultState.Decided, $"QL-2027-{issued.Id:D5}", new DateOnly(2027, 8, 20)));
        (await (await world.Own()).Open($"/inductions/certificates/{issued.Id}")).Text.ShouldContain($"陆一鸣（工号L1），实验小学，于2026-09-01至2027-08-31参加新教师试用期培训");
        (await (await world.App.SignInAs(world.Gu)).Open($"/inductions/certificates/{issued.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await own.Open("/inbox")).Text.ShouldContain("您的试用期考核合格");
        await world.App.ShouldVerify();
    }

    [Fact]
    public async Task A_result_taken_back_keeps_its_number_and_a_new_pass_has_another()
    {
        using var world = await InductionWorld.Make();
        await world.Ready();
        var hr = await world.Hr();
        await InductionWorld.Decide(hr, world.Year, "Passed");
        (await (await hr.Open(world.Year)).Submit("#revocation-form", ("reason", "误发"))).ShouldBe(HttpStatusCode.Found);
        await InductionWorld.Decide(hr, world.Year, "Passed");

        var numbers = (await world.App.Db(db => db.InductionResults.OrderBy(r => r.Id).ToListAsync())).ConvertAll(r => $"{r.State} {r.CertificateNumber}");
        numbers.Count.ShouldBe(2);
        (numbers[0].StartsWith("Revoked QL-2027-", StringComparison.Ordinal), numbers[1].StartsWith("Decided QL-2027-", StringComparison.Ordinal), numbers[0][8..] == numbers[1][8..]).ShouldBe((true, true, false));
        (await hr.Open($"/inductions/certificates/{await world.App.Db(db => db.InductionResults.MinAsync(r => r.Id))}")).Text.ShouldContain("撤销，无效。");
    }

    [Fact]
    public async Task An_exception_lets_somebody_pass_who_lacks_something_and_says_why()
    {
        using var world = await InductionWorld.Make();
        (await InductionWorld.Decide(await world.Hr(), world.Year, "Passed", exception: "支教一年，区里另行认定")).ShouldBe(HttpStatusCode.Found);
        (await (await world.Own()).Open(world.Year)).TextOf("section[aria-labelledby=result]").ShouldContain("例外：支教一年，区里另行认定");
        var id = await world.App.Db(db => db.InductionResults.Select(r => r.Id).SingleAsync());
        var certificate = (await (await world.Own()).Open($"/inductions/certificates/{id}")).TextOf(".certificate");
        certificate.ShouldContain("新教师试用期培训（2026-09-01至2027-08-31）已修0学时，经区人事科例外认定合格。");
        certificate.ShouldNotContain("修满");
    }

    [Fact]
    public async Task A_failed_year_is_kept_and_the_second_window_has_hours_of_its_own_that_stay_out_of_the_cycle()
    {
        using var world = await InductionWorld.Make("2025-09-01");
        await world.App.Entry(world.Lu, "2026-03-10", "第一年", 30);
        await world.App.Entry(world.Lu, "2026-10-10", "第二年", 12);
        await world.App.RefreshAll();
        var before = await world.App.Standings();

        (await InductionWorld.Decide(await world.Hr(), world.Year, "Repeat", "2026-09-01", "学时不足")).ShouldBe(HttpStatusCode.Found);

        (await world.Windows(world.Lu)).ShouldBe(["2025-09-01 300 NotMet", "2026-09-01 120 AtRisk"]);
        before.ShouldContain(s => s.StartsWith("L1 zj-cycle", StringComparison.Ordinal) && s.Contains(" 120/", StringComparison.Ordinal));
        (await world.App.Standings()).ShouldContain(s => s.StartsWith("L1 zj-cycle", StringComparison.Ordinal) && s.Contains(" 0/", StringComparison.Ordinal));
        var own = await world.Own();
        (await own.Open($"{world.Year}?from=2025-09-01")).Text.ShouldContain("不合格，再次培养");
        (await own.Open(world.Year)).Text.ShouldContain("第2次");
        await world.App.ShouldVerify();
    }

    [Fact]
    public async Task A_repeat_taken_back_takes_its_window_with_it()
    {
        using var world = await InductionWorld.Make("2025-09-01");
        var hr = await world.Hr();
        await InductionWorld.Decide(hr, world.Year, "Repeat", "2026-09-01", "学时不足");
        (await (await hr.Open($"{world.Year}?from=2025-09-01")).Submit("#revocation-form", ("reason", "误记"))).ShouldBe(HttpStatusCode.Found);
        (await world.Windows(world.Lu)).ShouldBe(["2025-09-01 0 NotMet"]);
        await world.App.ShouldVerify();
    }

    [Fact]
    public async Task Whoever_never_passed_joins_a_later_class_with_a_window_of_its_own()
    {
        using var world = await InductionWorld.Make("2025-09-01");
        (await InductionWorld.Decide(await world.Hr(), world.Year, "LateStart", "2026-11-01", "入职当年未参加")).ShouldBe(HttpStatusCode.Found);
        (await world.Windows(world.Lu)).ShouldBe(["2025-09-01 0 NotMet", "2026-11-01 0 AtRisk"]);
        (await (await world.Hr()).Open("/inductions?year=2025")).Text.ShouldContain("转入后一届");
    }

    [Fact]
    public async Task Approved_leave_moves_the_last_day_and_no_further_than_it_took()
    {
        using var world = await InductionWorld.Make("2025-12-01");
        await world.App.Db(async db =>
        {
            db.Exemptions.Add(new() { TeacherId = world.Lu.Id, Kind = "病假", Reason = "住院", Document = "证明", StartOn = new(2026, 3, 1), EndOn = new(2026, 3, 30), RecordedAt = new(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc) });
            await db.SaveChangesAsync();
        });
        var hr = await world.Hr();
        (await InductionWorld.Decide(hr, world.Year, "Extended", "2026-12-31", "病假30天")).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldBe("请假共30天，最晚可延至2026-12-30。");
        (await InductionWorld.Decide(hr, world.Year, "Extended", "2026-12-30", "病假30天")).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.Standings.Where(s => s.TeacherId == world.Lu.Id && s.Policy == "zj-induction").Select(s => s.EndOn).SingleAsync())).ShouldBe(new DateOnly(2026, 12, 30));
        await world.App.ShouldVerify();
    }

    [Fact]
    public async Task A_proposal_is_told_to_the_district_once_and_waits_in_the_list_until_it_is_decided()
    {
        using var world = await InductionWorld.Make("2025-09-01");
        var (hr, school) = (await world.Hr(), await world.School());
        (await InductionWorld.Decide(school, world.Year, "Repeat", "2026-12-01", "学时不足")).ShouldBe(HttpStatusCode.Found);
        (await InductionWorld.Decide(school, world.Year, "Repeat", "2026-12-08", "学时不足")).ShouldBe(HttpStatusCode.Found);

        (await world.App.Db(db => db.Messages.Where(m => m.Address == "/inductions?year=all&waiting=true").ToListAsync())).ShouldHaveSingleItem().Subject.ShouldBe("有试用期结果等您决定");
        (await hr.Open("/inbox")).Text.ShouldContain("学校已提出陆一鸣的试用期结果，请决定。");
        var list = await hr.Open("/inductions?year=all&waiting=true");
        list.TextsOf("section.flow tbody th a").ShouldBe(["陆一鸣"]);
        list.TextOf("section.flow tbody .chip").ShouldBe("学校提出：不合格，再次培养");
        list.TextOf("a.figure[href*='waiting=true']").ShouldStartWith("待区里决定1");
        (await hr.GetStringAsync("/inductions/export.csv?waiting=true&year=all")).ShouldContain("不合格，再次培养");

        await InductionWorld.Decide(hr, world.Year, "Repeat", "2026-12-08", "学时不足");
        (await hr.Open("/inductions?year=all&waiting=true")).Document.QuerySelectorAll("section.flow tbody tr").Length.ShouldBe(0);
    }

    [Fact]
    public async Task The_school_proposes_hr_decides_and_nobody_about_themselves()
    {
        using var world = await InductionWorld.Make("2025-09-01");
        var school = await world.School();
        (await InductionWorld.Decide(school, world.Year, "Repeat", "2026-12-01", "学时不足")).ShouldBe(HttpStatusCode.Found);
        (await world.Windows(world.Lu)).Count.ShouldBe(1);
        (await (await school.Open(world.Year)).PostTo($"{world.Year}/result", ("Result.Outcome", "Passed"))).Status.ShouldBe(HttpStatusCode.Forbidden);
        var self = await world.App.SignIn(await world.App.Add(["district-hr"], a => a.TeacherId = world.Lu.Id));
        (await (await self.Open("/policies")).PostTo($"{world.Year}/result", ("Result.From", "2025-09-01"), ("Result.Outcome", "Passed"), ("Result.Exception", "我说了算"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);

        (await InductionWorld.Decide(await world.Hr(), world.Year, "Repeat", "2026-12-01", "学时不足")).ShouldBe(HttpStatusCode.Found);

        (await world.App.Db(db => db.InductionResults.SingleAsync())).ShouldSatisfyAllConditions(r => r.State.ShouldBe(ResultState.Decided), r => r.ProposedBy.ShouldBe("学校孙丽"));
    }

    [Fact]
    public async Task An_opinion_is_given_once_and_corrected_with_a_reason()
    {
        using var world = await InductionWorld.Make();
        var pair = await world.Paired();
        pair.ShouldNotBeNull();
        world.App.Clock.Is("2026-12-16");
        (await (await world.Mentor()).Open(world.Year)).Has("#opinion-mentor-2026-09-01").ShouldBeFalse();
        world.App.Clock.Is("2026-12-17");
        var mentor = await world.Mentor();
        var page = await mentor.Open(world.Year);
        page.Has("#opinion-school-2026-09-01").ShouldBeFalse();
        (string, string?)[] said = [("Opinion.Grade", "good"), ("Opinion.Text", "认真")];
        await Task.WhenAll(page.Submit("#opinion-mentor-2026-09-01", said), page.Submit("#opinion-mentor-2026-09-01", said));
        (await world.App.Db(db => db.TermOpinions.CountAsync())).ShouldBe(1);

        (await (await mentor.Open(world.Year)).Submit("#opinion-mentor-2026-09-01", ("Opinion.Grade", "excellent"), ("Opinion.Text", "很认真"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await (await mentor.Open(world.Year)).Submit("#opinion-mentor-2026-09-01", ("Opinion.Grade", "excellent"), ("Opinion.Text", "很认真"), ("Opinion.Reason", "补看了两节课"))).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.TermOpinions.OrderBy(o => o.Number).ToListAsync())).Select(o => $"{o.Number} {o.Grade} {o.Reason}").ShouldBe(["1 good ", "2 excellent 补看了两节课"]);
        (await (await world.Own()).Open(world.Year)).TextOf("section[aria-labelledby=opinions]").ShouldContain("原为：良好");
    }

    [Fact]
    public async Task Whoever_owes_an_opinion_is_told_once()
    {
        using var world = await InductionWorld.Make();
        await world.Paired();
        var mentor = await world.Mentor();
        world.App.Clock.Is("2026-12-20");
        await world.App.RefreshAll();
        await world.School();
        var told = await world.App.With<TeacherDev.Web.Features.Induction.Opinions.OpinionRound, int>(r => r.Run(default));
        told.ShouldBe(3);
        (await world.App.With<TeacherDev.Web.Features.Induction.Opinions.OpinionRound, int>(r => r.Run(default))).ShouldBe(0);
        (await mentor.Open("/inbox")).Text.ShouldContain("待评议：陆一鸣");
    }
}
