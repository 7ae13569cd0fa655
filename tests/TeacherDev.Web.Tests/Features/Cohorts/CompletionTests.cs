using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Web.Features.Cohorts.Members;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Cohorts;

/// <summary>Whoever completed a cohort has it in their career, with day and certificate, as long as the result stands.</summary>
public sealed class CompletionTests
{
    [Fact]
    public async Task Completing_stands_in_the_career_once_and_goes_with_the_result()
    {
        using var world = await CohortsWorld.Make("backbone");
        var (hr, own) = (await world.Hr(), await world.Own());
        await world.Join(hr, world.Shen.Number, reason: "推荐");
        var place = await world.PlaceOf(world.Shen);

        (await Give(hr, place, ("result", "Completed"), ("certificate", "强腰〔2026〕1号"))).ShouldBe(HttpStatusCode.Found);
        (await Records(world)).ShouldBe(["第三期培训班 2026-11-20 强腰〔2026〕1号 Confirmed "]);
        var career = await own.Open("/career");
        career.TextOf("#records tbody").ShouldContain("第三期培训班");
        career.TextOf("#records tbody").ShouldContain("培养班结业");
        career.Text.ShouldContain("第三期培训班结业");
        (await world.App.Db(db => db.Audit.CountAsync(a => a.Action == "career.entered" && a.SubjectId == $"{world.Shen.Id}"))).ShouldBe(1);

        var record = $"/careers/{await world.App.Db(db => db.CareerRecords.Select(r => r.Id).SingleAsync())}";
        var page = await hr.Open(record);
        page.Has("#withdrawal-form").ShouldBeFalse();
        (await page.PostTo(record + "/withdrawal", ("reason", "误录"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请在培养班页面收回");

        world.App.Clock.Is("2026-11-25");
        (await Give(hr, place, ("result", "NotCompleted"), ("reason", "论文未交"))).ShouldBe(HttpStatusCode.Found);
        (await Records(world)).ShouldBe(["第三期培训班 2026-11-20 强腰〔2026〕1号 Withdrawn 赵琳 论文未交"]);
        (await own.Open("/career")).Text.ShouldNotContain("第三期培训班结业");
        (await Give(hr, place, ("result", "Completed"), ("reason", "论文补交"))).ShouldBe(HttpStatusCode.Found);
        (await Records(world)).Count(r => r.Contains(" Confirmed")).ShouldBe(1);

        (await Give(hr, place, ("back", "true"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请写明理由");
        (await Give(hr, place, ("back", "true"), ("reason", "复核中"))).ShouldBe(HttpStatusCode.Found);
        (await Records(world)).Count(r => r.Contains(" Confirmed")).ShouldBe(0);
        (await world.App.Db(db => db.CohortMembers.SingleAsync())).Result.ShouldBeNull();
        (await world.App.Db(db => db.Audit.Where(a => a.Action == "cohort.result-taken-back").Select(a => a.Why).SingleAsync())).ShouldBe("复核中");
        (await own.Open("/inbox")).Text.ShouldContain("您在“第三期培训班”的结果已收回");
    }

    [Fact]
    public async Task Corrected_days_keep_the_record_and_a_member_who_never_was_loses_it()
    {
        using var world = await CohortsWorld.Make("backbone");
        var hr = await world.Hr();
        await world.Join(hr, world.Shen.Number, reason: "推荐");
        await Give(hr, await world.PlaceOf(world.Shen), ("result", "Completed"));
        (await (await hr.Open(await world.PlaceOf(world.Shen))).Submit("#correct-form", ("startOn", "2026-04-01"), ("endOn", ""), ("reason", "报到晚"))).ShouldBe(HttpStatusCode.Found);
        (await Records(world)).Count(r => r.Contains(" Confirmed")).ShouldBe(1);

        (await (await hr.Open(await world.PlaceOf(world.Shen))).Submit("#withdraw-form", ("reason", "录错了人"))).ShouldBe(HttpStatusCode.Found);
        (await Records(world)).ShouldHaveSingleItem().ShouldEndWith("Withdrawn 赵琳 录错了人");
    }

    [Fact]
    public async Task The_policys_page_says_who_is_outside_it_by_which_cohort_as_far_as_one_may_see()
    {
        using var world = await CohortsWorld.Make("silver-age");
        var hr = await world.Hr();
        (await hr.Open("/policies/zj-cycle")).Has("#outside").ShouldBeFalse();
        await world.Join(hr, $"{world.Shen.Number} {world.Far.Number}");

        var page = await hr.Open("/policies/zj-cycle");
        page.TextOf("section[aria-labelledby=outside]").ShouldContain("第三期培训班");
        page.TextsOf("section[aria-labelledby=outside] li a").ShouldBe(["沈岚", "远志明"], ignoreOrder: true);
        (await (await world.As("principal")).Open("/policies/zj-cycle")).TextsOf("section[aria-labelledby=outside] li a").ShouldBe(["沈岚"]);
        (await (await world.Own()).Open("/policies/zj-cycle")).TextsOf("section[aria-labelledby=outside] li a").ShouldBe(["您本人"]);
        (await (await world.Own()).Open("/policies/res-year")).Has("#outside").ShouldBeFalse();
        world.App.Clock.Is("2027-03-01");
        (await hr.Open("/policies/zj-cycle")).Has("#outside").ShouldBeFalse("the cohort is over");
    }

    [Fact]
    public async Task Whoever_completed_before_the_register_knew_of_it_is_given_one_record_however_often_the_round_runs()
    {
        using var world = await CohortsWorld.Make("backbone");
        var hr = await world.Hr();
        await world.Join(hr, $"{world.Shen.Number} {world.Far.Number}", reason: "推荐");
        (await Give(hr, await world.PlaceOf(world.Shen), ("result", "Completed"), ("certificate", "强腰〔2026〕1号"))).ShouldBe(HttpStatusCode.Found);
        (await Give(hr, await world.PlaceOf(world.Far), ("result", "NotCompleted"), ("reason", "论文未交"))).ShouldBe(HttpStatusCode.Found);
        (await Filled(world)).ShouldBe(0, "theirs stands already");

        // As it was before completing entered the register; the cohort is closed since.
        (await (await hr.Open(world.At)).Submit("#close", ("lastOn", "2026-11-20"), ("reason", "结班"))).ShouldBe(HttpStatusCode.Found);
        await world.App.Db(async db =>
        {
            await db.CohortMembers.ExecuteUpdateAsync(m => m.SetProperty(x => x.RecordId, (int?)null));
            await db.CareerRecords.ExecuteDeleteAsync();
            await db.Audit.Where(a => a.Action == "career.entered").ExecuteDeleteAsync();
        });
        world.App.Clock.Is("2027-03-01");

        (await Filled(world), await Filled(world)).ShouldBe((1, 0));
        (await Records(world)).ShouldBe(["第三期培训班 2026-11-20 强腰〔2026〕1号 Confirmed "]);
        (await world.App.Db(db => db.CohortMembers.Where(m => m.TeacherId == world.Shen.Id).Select(m => m.RecordId).SingleAsync())).ShouldNotBeNull();
        (await (await world.Own()).Open("/career")).TextOf("#records tbody").ShouldContain("培养班结业");
        (await world.App.Db(db => db.Audit.Where(a => a.Action == "career.entered").Select(a => $"{a.ActorName} {a.SubjectId}").ToListAsync())).ShouldBe([$"completions {world.Shen.Id}"]);
    }

    [Fact]
    public async Task A_result_taken_back_meanwhile_is_given_none()
    {
        using var world = await CohortsWorld.Make("backbone");
        var hr = await world.Hr();
        await world.Join(hr, world.Shen.Number, reason: "推荐");
        await Give(hr, await world.PlaceOf(world.Shen), ("result", "Completed"));
        await Give(hr, await world.PlaceOf(world.Shen), ("back", "true"), ("reason", "复核中"));

        (await Filled(world)).ShouldBe(0);
        (await Records(world)).Count(r => r.Contains(" Confirmed")).ShouldBe(0);
    }

    private static async Task<int> Filled(CohortsWorld world)
    {
        await using var scope = world.App.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CompletionFilling>().Run(default);
    }

    private static async Task<Page> Give(HttpClient hr, string place, params (string, string?)[] typed) => await (await hr.Open(place)).Submit("#result-form", typed);

    private static Task<List<string>> Records(CohortsWorld world) => world.App.Db(async db => (await db.CareerRecords.OrderBy(r => r.Id).ToListAsync())
        .ConvertAll(r => $"{r.Word} {r.AwardedOn:yyyy-MM-dd} {r.Document} {r.State} {(r.State == CareerState.Withdrawn ? $"{r.WithdrawnBy} {r.WithdrawalReason}" : "")}"));
}
