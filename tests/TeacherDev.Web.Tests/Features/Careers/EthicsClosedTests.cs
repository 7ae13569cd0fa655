using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Careers;

/// <summary>A violation changes nothing that anybody sees who is not named: no word, no line, no count, no file.</summary>
public sealed class EthicsClosedTests
{
    private static readonly string[] Roles = ["teacher", "mentor", "studio-leader", "organiser", "school-admin", "principal", "training-centre", "auditor", "system-admin"];

    [Fact]
    public async Task Lists_counts_searches_and_files_are_the_same_before_and_after_for_everybody_not_named()
    {
        using var world = await CareersWorld.Make();
        var hr = await world.Hr();
        await world.Entered(hr);
        var (number, name) = (world.Shen.Number, Uri.EscapeDataString(world.Shen.Name));
        string[] places =
        [
            "/", "/teachers", $"/teachers?q={number}", $"/teachers?q={name}", "/teachers?q=shenlan", "/teachers?q=sl", "/teachers/schools", "/teachers/export.csv", "/teachers/schools/export.csv",
            $"/teachers/{number}/credits", "/careers", $"/careers?q={number}", "/careers?q=shenlan", "/careers/export.csv", "/careers/rounds", "/reports", "/claims", "/leave", "/studios", "/studios/export.csv",
            "/inductions", "/inductions/export.csv", "/targets", "/cohorts", "/rotations/people", $"/rotations/people?q={number}", "/trainings", "/trainings/export.csv", "/inbox", "/policies", "/ethics", "/ethics/export.csv",
        ];
        Dictionary<(string, string), string> before = [];
        Dictionary<string, HttpClient> browsers = [];
        // A school's office, which nominates, is named as a reader of the bar in readiness; nobody else is.
        string[] steps = ["/careers/readiness", "/careers/readiness?rung=to-first", "/careers/readiness?rung=to-senior", "/careers/readiness/export.csv?rung=to-senior"];
        foreach (var role in Roles)
        {
            browsers[role] = await world.As(role);
            foreach (var place in role is "school-admin" or "principal" ? places : [.. places, .. steps])
            {
                before[(role, place)] = await Said(browsers[role], place);
            }
        }

        (await EthicsTests.Record(world, hr)).ShouldBe(HttpStatusCode.Found);
        foreach (var ((role, place), said) in before)
        {
            (await Said(browsers[role], place)).ShouldBe(said, $"{role} at {place}");
        }

        before.Values.Count(s => s.Contains(world.Shen.Name, StringComparison.Ordinal)).ShouldBeGreaterThan(10, "the places do show the person");
        (await Said(hr, "/ethics")).ShouldContain(world.Shen.Name, customMessage: "who keeps it finds it");
    }

    [Fact]
    public async Task A_window_refuses_the_periodic_registration_until_it_lifts()
    {
        using var world = await CareersWorld.Make();
        var hr = await world.Hr();
        (await EthicsTests.Record(world, hr)).ShouldBe(HttpStatusCode.Found);
        var form = await hr.Open("/careers/new?number=" + world.Shen.Number);

        var refused = (await CareersWorld.Send(form, CareersWorld.Typed("registration", "2026-11-10", null))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Text.ShouldContain("至2027-02-28（含当日）不得注册证书，次日起自动恢复。");
        refused.Text.ShouldNotContain("警告");
        refused.One("[name='Form.AwardedOn']").GetAttribute("value").ShouldBe("2026-11-10", "what was typed stays");
        (await world.App.Db(db => db.CareerRecords.CountAsync())).ShouldBe(0);

        world.App.Clock.Is("2027-03-01");
        (await CareersWorld.Send(await hr.Open("/careers/new?number=" + world.Shen.Number), CareersWorld.Typed("registration", "2027-03-01", null))).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.CareerRecords.Select(r => r.Item).SingleAsync())).ShouldBe("registration");
    }

    [Fact]
    public async Task A_registration_that_waits_is_not_confirmed_into_a_window_that_came_later()
    {
        using var world = await CareersWorld.Make();
        var at = await world.Proposed(null, CareersWorld.Typed("registration", "2026-11-10", null));
        await EthicsTests.Record(world, await world.Hr());

        (await CareersWorld.Decide(await world.As("school-admin"), at)).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("至2027-02-28（含当日）不得注册证书");
        (await world.App.Db(db => db.CareerRecords.CountAsync(r => r.State == Domain.Careers.Register.CareerState.Confirmed))).ShouldBe(0);
    }

    private static async Task<string> Said(HttpClient browser, string place)
    {
        var answer = await browser.GetAsync(place);
        return !answer.IsSuccessStatusCode ? $"{answer.StatusCode}" : place.Contains("export", StringComparison.Ordinal) ? await answer.Content.ReadAsStringAsync() : (await browser.Open(place)).Text;
    }
}
