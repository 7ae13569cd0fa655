using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Claims;

/// <summary>A class of our own platform that somebody claims as outside training: it pays once.</summary>
public sealed class DoublesTests
{
    private static readonly Signer Organiser = new(null, "区研训中心", null);

    [Fact]
    public async Task A_class_here_stands_beside_a_claim_before_it_has_paid_and_approving_needs_a_reason()
    {
        using var world = await ClaimsWorld.Make();
        var training = await Class(world, "作业设计研修班（本区）", new(2026, 10, 1, 0, 0, 0, DateTimeKind.Utc));
        var at = await world.Sent();
        var school = await world.School();
        var page = await school.Open(at);
        page.TextsOf("#likely thead a").ShouldBe(["本平台培训"]);
        page.One("#likely thead a").GetAttribute("href").ShouldBe($"/trainings/{training}");
        page.TextOf("#likely tbody tr:last-child").ShouldContain("已参加，尚未计入");
        (await school.Open($"/trainings/{training}")).Status.ShouldBe(HttpStatusCode.OK);
        (await ClaimsWorld.Decide(school, at)).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldContain("疑似重复");
    }

    [Fact]
    public async Task What_came_up_while_it_was_shown_goes_back_to_the_last_office_and_never_posts_silently()
    {
        using var world = await ClaimsWorld.Make();
        var at = await world.Sent();
        await world.Through(at);
        await Class(world, "作业设计研修班", new(2026, 11, 24, 0, 0, 0, DateTimeKind.Utc));
        world.App.Clock.Is("2026-11-30");
        (await world.Advance()).ShouldBe("0 posted, 0 handed over to deputies.");
        (await world.Advance()).ShouldBe("0 posted, 0 handed over to deputies.");
        (await world.Entries()).ShouldBeEmpty();
        (await world.App.Db(db => db.Audit.CountAsync(r => r.Action == "claim.held"))).ShouldBe(1);
        (await (await world.Own()).Open(at)).TextOf(".lead").ShouldContain("发现疑似同一次培训");

        var hr = await world.Hr();
        (await hr.Open("/claims/inbox?likely=true")).TextsOf("tbody th a").ShouldBe(["作业设计研修班"]);
        (await ClaimsWorld.Decide(hr, at)).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldContain("疑似重复");
        (await ClaimsWorld.Decide(hr, at, reason: "已核对，是另一次")).ShouldBe(HttpStatusCode.Found);
        world.App.Clock.Is("2026-12-08");
        (await world.Advance()).ShouldBe("1 posted, 0 handed over to deputies.");
        (await world.Entries()).Single().Tenths.ShouldBe(200);
    }

    [Fact]
    public async Task Refused_at_the_second_look_it_pays_nothing()
    {
        using var world = await ClaimsWorld.Make();
        var at = await world.Sent();
        await world.Through(at);
        await Class(world, "作业设计研修班", new(2026, 11, 24, 0, 0, 0, DateTimeKind.Utc));
        world.App.Clock.Is("2026-11-30");
        await world.Advance();
        (await ClaimsWorld.Decide(await world.Hr(), at, "Refuse", "就是本区的培训班，结班时计入")).ShouldBe(HttpStatusCode.Found);
        world.App.Clock.Is("2027-01-30");
        await world.Advance();
        (await world.Claim(at)).State.ShouldBe(ClaimState.Refused);
        (await world.Entries()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_the_offices_saw_as_a_class_is_not_news_once_the_class_has_paid()
    {
        using var world = await ClaimsWorld.Make();
        var training = await Class(world, "作业设计研修班", new(2026, 10, 1, 0, 0, 0, DateTimeKind.Utc));
        var at = await world.Sent();
        await world.Through(at, reason: "内容不同，已核对");
        await world.App.Db(async db =>
        {
            db.LedgerEntries.Add(new()
            {
                TeacherId = world.Shen.Id, StartedOn = new(2026, 11, 2), CompletedOn = new(2026, 11, 3), Tenths = 40, Level = TrainingLevel.County, Mode = TrainingMode.InPerson,
                Project = "作业设计研修班", Organiser = "区研训中心", Passed = true, SourceKind = Earnings.Class, SourceId = $"{training}", RecordedBy = "李组织", RecordedAt = new(2026, 11, 26, 0, 0, 0, DateTimeKind.Utc),
            });
            await db.SaveChangesAsync();
        });
        world.App.Clock.Is("2026-11-30");
        (await world.Advance()).ShouldBe("1 posted, 0 handed over to deputies.");
        var page = await (await world.Hr()).Open(at);
        page.TextsOf("#likely thead a").ShouldBe(["本平台培训"]);
        page.TextOf("#likely tbody tr:last-child").ShouldContain("已计学时");
    }

    [Fact]
    public async Task A_claim_that_was_credited_before_its_person_came_into_the_same_class_here_is_found()
    {
        using var world = await ClaimsWorld.Make();
        var at = await world.Sent();
        await world.Through(at);
        world.App.Clock.Is("2026-11-30");
        (await world.Advance()).ShouldBe("1 posted, 0 handed over to deputies.");
        var hr = await world.Hr();
        (await hr.Open("/claims?beside=true")).Has("tbody").ShouldBeFalse();
        var training = await Class(world, "作业设计研修班", new(2026, 11, 30, 0, 0, 0, DateTimeKind.Utc));
        (await hr.Open("/claims?beside=true")).Has("tbody").ShouldBeFalse("a seat is no hour");
        await world.App.Db(async db =>
        {
            db.LedgerEntries.Add(new()
            {
                TeacherId = world.Shen.Id, StartedOn = new(2026, 11, 2), CompletedOn = new(2026, 11, 3), Tenths = 40, Level = TrainingLevel.County, Mode = TrainingMode.InPerson,
                Project = "作业设计研修班", Organiser = "区研训中心", Passed = true, SourceKind = Earnings.Class, SourceId = $"{training}", RecordedBy = "李组织", RecordedAt = new(2026, 12, 1, 0, 0, 0, DateTimeKind.Utc),
            });
            await db.SaveChangesAsync();
        });
        (await hr.Open("/claims?beside=true")).TextsOf("tbody th a").ShouldBe(["作业设计研修班"]);
        (await hr.Open(at)).TextsOf("#likely thead a").ShouldBe(["本平台培训"]);
    }

    /// <summary>A class on 2 and 3 November that pays at its close, with a seat for Shen.</summary>
    private static Task<int> Class(ClaimsWorld world, string title, DateTime seatedAt) => world.App.Db(async db =>
    {
        DateOnly day = new(2026, 11, 2);
        var training = Training.Drafted(
            new(title, "", OrganiserKind.Centre, "区研训中心", TrainingLevel.County, TrainingMode.InPerson, "", "", null, new(day, day), null, false, day, 0, 0, 0, PaysOn.Completion, false),
            null, Guid.NewGuid().ToString("N"), Organiser, seatedAt);
        training.File(Organiser, seatedAt);
        training.Decide(true, "", Organiser, seatedAt);
        db.Add(training);
        await db.SaveChangesAsync();
        db.AddRange(TrainingSession.Planned(training.Id, new(day, new(9, 0), new(10, 30)), "", ""), TrainingSession.Planned(training.Id, new(day.AddDays(1), new(9, 0), new(10, 30)), "", ""));
        db.Add(SignUp.Of(training.Id, world.Shen.Id, 1, SignUpState.Seated, Organiser, seatedAt));
        await db.SaveChangesAsync();
        return training.Id;
    });
}
