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
using Xunit;

namespace TeacherDev.Browser.Tests.Journeys;

/// <summary>Zhang registers this morning's session on her phone with three presses, and a member sees the hours.</summary>
[Collection(OnClockedSite.Name)]
public sealed class RegisteringJourneyTests(ClockedSite site)
{
    private const string Title = "旅程：小学语文工作室";

    [Fact]
    public async Task A_session_is_registered_with_three_presses_and_its_hours_stand()
    {
        site.Is("11:40");
        var people = await Plan();
        await using var leader = await site.Visit("zhang", width: 360);
        await leader.Open("/trainings");
        await leader.Picture("registering-trainings");
        var presses = 0;

        await Press("a[href='/trainings/registration']");
        (await leader.Page.Locator(".tally").InnerTextAsync()).ShouldContain("12人中到场12人");
        await leader.ShouldBeFitForEverybody();
        await leader.Picture("registering-form");
        await Press("#Form_Topic");
        await leader.Page.Keyboard.TypeAsync("单元作业怎样分层");
        await Press("#registering .sticky .btn-primary");

        await leader.Page.Locator(".notice", new() { HasTextString = "登记完成：12人各计入2学时" }).WaitForAsync();
        presses.ShouldBe(3);
        (await leader.Page.Locator(".notice").InnerTextAsync()).ShouldContain("您本人的学时要等");
        await leader.ShouldFitTheWindow();
        await leader.Picture("registering-done");
        leader.ShouldHaveNoComplaint();

        await using var member = await site.Visit(User(people[0]), width: 360);
        await member.Open("/credits/ledger");
        (await member.Page.Locator("main").InnerTextAsync()).ShouldContain(Title);
        await member.Picture("registering-member");
        member.ShouldHaveNoComplaint();

        async Task Press(string what)
        {
            presses++;
            await leader.Page.ClickAsync(what);
        }
    }

    [Fact]
    public async Task The_count_follows_each_press_and_what_is_rare_is_one_press_away()
    {
        site.Is("11:40");
        var people = await Plan();
        await using var leader = await site.Visit("zhang", width: 360);
        await leader.Open("/trainings/registration");

        await Choose(people[0], "Absent");
        await Choose(people[1], "Excused");
        (await leader.Page.Locator(".tally").InnerTextAsync()).ShouldContain("12人中到场10人");
        (await leader.Page.Locator($"#row-{people[2].Id} .rare").First.IsVisibleAsync()).ShouldBeFalse();
        await leader.Page.ClickAsync("#rare");
        await Choose(people[2], "Late");
        await leader.Page.FillAsync($"#row-{people[2].Id} input[name^=minutes]", "20");
        await leader.Page.FillAsync("#Form_End", "10:45");
        await leader.Page.PressAsync("#Form_End", "Tab");
        (await leader.Page.Locator(".tally").InnerTextAsync()).ShouldSatisfyAllConditions(t => t.ShouldContain("12人中到场10人"), t => t.ShouldContain("全程1学时"));
        await leader.ShouldBeFitForEverybody();
        await leader.Picture("registering-rare");
        leader.ShouldHaveNoComplaint();

        Task Choose(Teacher person, string kind) => leader.Page.ClickAsync($"#row-{person.Id} label:has(input[value={kind}])");
    }

    private static string User(Teacher person) => "r" + person.Number.ToLowerInvariant();

    /// <summary>A series that Zhang leads, with yesterday's session confirmed, and twelve people of whom the first has an account.</summary>
    private async Task<List<Teacher>> Plan()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TeacherDevDb>();
        if (await db.Trainings.AnyAsync(t => t.Title == Title))
        {
            // The other journey has registered today's already: the series goes on in another, led by her alike.
            await db.Trainings.Where(t => t.Title == Title).ExecuteUpdateAsync(t => t.SetProperty(x => x.State, TrainingState.Closed));
        }

        Signer centre = new(null, "区研训中心", null);
        var lead = await db.Users.Where(u => u.UserName == "zhang").Select(u => u.TeacherId!.Value).SingleAsync();
        TrainingTerms terms = new(Title, "", OrganiserKind.Studio, "张慧兰名师工作室", TrainingLevel.County, TrainingMode.InPerson, "", "", null,
            new DateRange(site.Today.AddDays(-20), site.Today.AddDays(-10)), null, false, site.Today.AddDays(-9), 0, 0, 0, PaysOn.EachSession, false);
        var training = Training.Drafted(terms, null, Guid.NewGuid().ToString("N"), centre, site.UtcNow);
        training.File(centre, site.UtcNow);
        training.Decide(true, "", centre, site.UtcNow);
        db.Add(training);
        await db.SaveChangesAsync();
        var last = TrainingSession.Planned(training.Id, new(site.Today.AddDays(-1), new(10, 0), new(11, 30)), "观课议课", "实验小学录播室");
        last.Confirm(site.UtcNow);
        var people = await db.Teachers.Where(t => t.Id != lead && t.Status != Teacher.Left && !db.Users.Any(u => u.TeacherId == t.Id)).OrderByDescending(t => t.Number).Take(12).ToListAsync();
        db.AddRange(last, TrainingTrainer.Of(training.Id, lead));
        db.AddRange(people.Select(p => SignUp.Of(training.Id, p.Id, 1, SignUpState.Seated, centre, site.UtcNow.AddDays(-9))));
        await db.SaveChangesAsync();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = new Account { UserName = User(people[0]), DisplayName = people[0].Name, TeacherId = people[0].Id };
        (await accounts.CreateAsync(account, DemoSite.DemoPassword)).ShouldBe(IdentityResult.Success);
        (await accounts.AddToRolesAsync(account, ["teacher"])).ShouldBe(IdentityResult.Success);
        return people;
    }
}
