using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Claims;

/// <summary>Permissions that failed elsewhere (T51 to T54), tried here on claims.</summary>
public sealed class ReachTests
{
    /// <summary>T51: list, detail, count, export and inbox of another school's officer know nothing of it.</summary>
    [Fact]
    public async Task Another_schools_officer_finds_nothing_of_it_anywhere()
    {
        using var world = await ClaimsWorld.Make();
        var at = await world.Sent();
        var file = (await world.Claim(at)).Evidence[0].Id;
        var stranger = await world.School(world.Far);

        foreach (var page in new[] { at, $"{at}/evidence/{file}" })
        {
            (await stranger.Open(page)).Status.ShouldBe(HttpStatusCode.NotFound, page);
        }

        foreach (var page in new[] { "/claims", "/claims?q=沈岚", "/claims/inbox", "/claims/objections", "/claims/export.csv", "/claims/export.csv?q=20100007" })
        {
            (await stranger.GetStringAsync(page)).ShouldNotContain("作业设计研修班", customMessage: page);
        }

        (await (await world.School()).Open("/claims?q=20100007")).TextsOf("tbody th a").ShouldBe(["作业设计研修班"]);
        (await (await world.App.SignInAs(world.Far)).Open(at)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>T52: a file is reached only through its own claim.</summary>
    [Fact]
    public async Task A_file_of_one_claim_is_not_found_under_another()
    {
        using var world = await ClaimsWorld.Make();
        var (own, far) = (await world.Own(), await world.App.SignInAs(world.Far));
        var (mine, theirs) = (await world.Sent(own), await world.Sent(far, file: [.. ClaimsWorld.Pdf, 1]));
        var (myFile, theirFile) = ((await world.Claim(mine)).Evidence[0].Id, (await world.Claim(theirs)).Evidence[0].Id);

        (await own.Open($"{mine}/evidence/{myFile}")).Status.ShouldBe(HttpStatusCode.OK);
        (await own.Open($"{mine}/evidence/{theirFile}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await own.Open(mine)).PostTo($"{mine}/evidence/{theirFile}/removal")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await world.Hr()).Open($"{mine}/evidence/{theirFile}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_file_is_handed_over_to_be_kept_and_can_run_nothing()
    {
        using var world = await ClaimsWorld.Make();
        var at = await world.Sent();
        var file = (await world.Claim(at)).Evidence[0].Id;
        var answer = await (await world.School()).GetAsync($"{at}/evidence/{file}");

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Content-Security-Policy").ShouldBe(["sandbox; default-src 'none'; frame-ancestors 'none'"]);
        (await answer.Content.ReadAsByteArrayAsync()).ShouldBe(ClaimsWorld.Pdf);
    }

    /// <summary>T53: the server's rules hold without the buttons.</summary>
    [Fact]
    public async Task Nothing_is_done_to_somebody_elses_claim_nor_out_of_its_time()
    {
        using var world = await ClaimsWorld.Make();
        var at = await world.Sent();
        var (school, far) = (await world.School(), await world.App.SignInAs(world.Far));
        var token = await far.Open("/claims/new?item=outside");
        foreach (var act in new[] { "/draft", "/withdrawal", "/objection" })
        {
            (await token.PostTo(at + act, ("reason", "x"), ("objection", "x"))).Status.ShouldBe(HttpStatusCode.NotFound, act);
        }

        (await token.PostTo(at + "/decision", ("answer", "Approve"))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await (await school.Open(at)).PostTo(at + "/withdrawal")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var own = await world.Own();
        (await (await own.Open(at)).PostTo(at + "/objection", ("objection", "x"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await world.Claim(at)).State.ShouldBe(ClaimState.Waiting);
    }

    /// <summary>T54: who may decide is asked when it is decided, not when the page was opened.</summary>
    [Fact]
    public async Task Whoever_loses_the_person_between_looking_and_deciding_decides_no_more()
    {
        using var world = await ClaimsWorld.Make();
        var at = await world.Sent();
        var school = await world.School();
        var seen = await school.Open(at);
        await world.App.Db(async db =>
        {
            var post = await db.Placements.SingleAsync(p => p.TeacherId == world.Shen.Id);
            post.EndOn = new(2026, 11, 19);
            db.Placements.Add(new() { TeacherId = world.Shen.Id, SchoolId = world.Far.SchoolId!.Value, Kind = PlacementKind.Post, StartOn = new(2026, 11, 20), RecordedAt = new(2026, 11, 20, 0, 0, 0, DateTimeKind.Utc) });
            await db.SaveChangesAsync();
        });

        (await seen.Submit("#decision-form", ("answer", "Approve"))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await ClaimsWorld.Decide(await world.School(world.Far), at)).ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task An_auditor_reads_and_decides_nothing()
    {
        using var world = await ClaimsWorld.Make();
        var at = await world.Sent();
        var auditor = await world.App.SignIn("auditor");
        var page = (await auditor.Open(at)).ShouldBe(HttpStatusCode.OK);
        page.Has("#decision-form").ShouldBeFalse();
        (await auditor.Open("/claims/inbox")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await page.PostTo(at + "/decision", ("answer", "Approve"))).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
