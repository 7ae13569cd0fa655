using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TeacherDev.Browser.Tests.Kit;
using TeacherDev.Data;
using TeacherDev.Data.Accounts;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Features.Trainings.Attendance.Codes;
using Xunit;

namespace TeacherDev.Browser.Tests.Journeys;

/// <summary>Shen leads a session of thirty people: the code on the wall, one late, one marked wrong and corrected after confirmation, hours in the ledgers.</summary>
[Collection(OnClockedSite.Name)]
public sealed class AttendanceJourneyTests(ClockedSite site)
{
    private const int People = 30;
    private static readonly string CodeKey = new('E', 64);

    [Fact]
    public async Task A_session_is_run_with_its_code_confirmed_corrected_and_paid()
    {
        site.Is("13:55");
        await using var leader = await site.Visit("shen");
        var (training, session, people) = await Plan();
        var at = $"/trainings/{training}/sessions/{session}";

        await leader.Open(at + "/code");
        for (var person = 0; person < People - 2; person++)
        {
            // Every other one scans: the picture holds this address.
            await CheckIn(people[person], person % 2 == 0 ? await Digits(leader) : null, session);
        }

        await leader.Page.Locator(".wall-in .big", new() { HasTextString = $"{People - 2}" }).WaitForAsync(new() { Timeout = 15_000 });
        await leader.Picture("attendance-wall");
        site.Is("14:25");
        await leader.Open(at + "/code");
        await CheckIn(people[^2], await Digits(leader), session);

        // The last one came late too and is marked absent, wrongly.
        await leader.Open(at + "/attendance");
        await Mark(leader, people[^1], "Absent");
        await leader.Page.ClickAsync("#register .btn-primary");
        await leader.Page.Locator(".notice", new() { HasTextString = "已保存1人" }).WaitForAsync();
        await leader.Picture("attendance-register");

        site.Is("16:01");
        await leader.Open(at + "/attendance");
        await leader.Page.ClickAsync("#confirm button");
        await leader.Page.Locator(".notice", new() { HasTextString = "考勤已确认" }).WaitForAsync();
        (await Hours(people, session)).ShouldBe([.. Enumerable.Repeat(26, People - 2), 21]);

        await Mark(leader, people[^1], "Present");
        await leader.Page.FillAsync("#why", "当时在签到，点错了人");
        await leader.Page.ClickAsync("#register .btn-primary");
        await leader.Page.Locator(".notice", new() { HasTextString = "已保存1人" }).WaitForAsync();
        (await Hours(people, session)).ShouldBe([.. Enumerable.Repeat(26, People - 2), 21, 26]);
        leader.ShouldHaveNoComplaint();
        await leader.Page.SetViewportSizeAsync(360, 800);
        foreach (var page in new[] { "attendance", "code", "sheet" })
        {
            await leader.Open($"{at}/{page}");
            await leader.ShouldFitTheWindow();
            await leader.Picture($"attendance-phone-{page}");
        }

        await using var late = await site.Visit(User(people[^2]));
        await late.Open("/credits/ledger");
        (await late.Page.Locator("main").InnerTextAsync()).ShouldContain("旅程：作业设计专题");
    }

    /// <summary>By keyboard, as whoever marks many does.</summary>
    private static async Task Mark(Visit leader, Teacher person, string kind)
    {
        await leader.Page.Locator($"#row-{person.Id} input[value={kind}]").FocusAsync();
        await leader.Page.Keyboard.PressAsync("Space");
    }

    private static async Task<string> Digits(Visit leader)
    {
        // The code turns while thirty people type: each reads it anew.
        return (await leader.Page.Locator(".wall-digits").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
    }

    private async Task CheckIn(Teacher person, string? digits, int session)
    {
        await using var visit = await site.Visit(User(person), width: 360);
        if (digits is null)
        {
            await visit.Open("/check-in/" + SessionCode.Token(CodeKey, session, SessionCode.StepAt(site.UtcNow)));
            await visit.Page.ClickAsync("#check-in button");
        }
        else
        {
            await visit.Open("/check-in");
            await visit.Page.FillAsync("#code", digits);
            await visit.Page.ClickAsync("#digits button");
        }

        await visit.Page.Comes(url => url.Contains("/check-in/done/", StringComparison.Ordinal));
        visit.ShouldHaveNoComplaint();
    }

    private static string User(Teacher person) => "j" + person.Number.ToLowerInvariant();

    private Task<List<int>> Hours(IReadOnlyList<Teacher> people, int session) => Db(async db =>
    {
        var source = session.ToString(CultureInfo.InvariantCulture);
        var paid = await db.LedgerEntries.AsNoTracking().Where(e => e.SourceKind == "session" && e.SourceId == source && !db.LedgerEntries.Any(r => r.ReversesId == e.Id)).ToListAsync();
        return people.Select(p => paid.SingleOrDefault(e => e.TeacherId == p.Id)).OfType<LedgerEntry>().Select(e => e.Tenths).ToList();
    });

    private Task<(int Training, int Session, List<Teacher> People)> Plan() => Db(async db =>
    {
        Signer centre = new(null, "区研训中心", null);
        var lead = await db.Users.Where(u => u.UserName == "shen").Select(u => u.TeacherId!.Value).SingleAsync();
        TrainingTerms terms = new("旅程：作业设计专题", "", OrganiserKind.Centre, "区研训中心", TrainingLevel.County, TrainingMode.InPerson, "", "", null,
            new DateRange(site.Today.AddDays(-20), site.Today.AddDays(-10)), null, false, site.Today.AddDays(-9), 0, 0, 0, PaysOn.EachSession, false);
        var training = Training.Drafted(terms, null, new('j', 32), centre, site.UtcNow);
        training.File(centre, site.UtcNow);
        training.Decide(true, "", centre, site.UtcNow);
        db.Add(training);
        await db.SaveChangesAsync();
        var session = db.Add(TrainingSession.Planned(training.Id, new(site.Today, new(14, 0), new(16, 0)), "磨课", "三楼会议室", CodeKey)).Entity;
        // Nobody of another journey: they may be elsewhere at this time.
        var people = await db.Teachers.Where(t => t.Id != lead && t.Status != Teacher.Left && !db.Users.Any(u => u.TeacherId == t.Id)).OrderBy(t => t.Number).Take(People).ToListAsync();
        db.Add(TrainingTrainer.Of(training.Id, lead));
        db.AddRange(people.Select(p => SignUp.Of(training.Id, p.Id, 1, SignUpState.Seated, centre, site.UtcNow)));
        await db.SaveChangesAsync();
        await using var scope = site.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        foreach (var person in people)
        {
            var account = new Account { UserName = User(person), DisplayName = person.Name, TeacherId = person.Id };
            (await accounts.CreateAsync(account, DemoSite.DemoPassword)).ShouldBe(IdentityResult.Success);
            (await accounts.AddToRolesAsync(account, ["teacher"])).ShouldBe(IdentityResult.Success);
        }

        return (training.Id, session.Id, people);
    });

    private async Task<T> Db<T>(Func<TeacherDevDb, Task<T>> ask)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TeacherDevDb>());
    }
}
