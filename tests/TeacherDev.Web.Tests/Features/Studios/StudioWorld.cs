using System.Net;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;

namespace TeacherDev.Web.Tests.Features.Studios;

/// <summary>A studio that the district entered and admitted, with its leader; its term runs from 2026-09-01, which is today.</summary>
internal sealed class StudioWorld : IDisposable
{
    private StudioWorld(TestApp app, Teacher leader) => (App, Leader) = (app, leader);

    /// <summary>A reflection as long as the table asks for: 337 characters.</summary>
    public static string Piece { get; } = string.Concat(Enumerable.Repeat("作业分层以后，每个孩子都有题可做。", 22)) + "下次先听他们说。";

    /// <summary>Comments on a lesson as long as the table asks for: 56 characters.</summary>
    public static string Comment { get; } = string.Concat(Enumerable.Repeat("目标清楚，活动有层次，评价及时。", 4)) + "板书也好。";

    public TestApp App { get; }
    public Teacher Leader { get; }
    public int Id { get; private set; }

    /// <summary>The studio's year, once its plan is approved.</summary>
    public int Training { get; private set; }

    public static Task<StudioWorld> Make(params (string Field, string? Value)[] more) => Make(new TestApp(), more);

    /// <summary>In a district with a document of its own.</summary>
    public static async Task<StudioWorld> Under(string document)
    {
        var file = Path.Combine(Path.GetTempPath(), $"studios-{Guid.NewGuid():N}.json");
        await File.WriteAllTextAsync(file, document);
        try
        {
            return await Make(new TestApp(("Studios:Document", file)));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<StudioWorld> Make(TestApp app, params (string Field, string? Value)[] more)
    {
        app.Clock.Is("2026-09-01");
        await app.AddPolicies();
        StudioWorld world = new(app, await app.Titled(await app.Teacher("L001", "王静", "2000-09-01", "实验小学")));
        world.Id = await world.Entered(world.Leader, "王静名师工作室", more);
        return world;
    }

    /// <summary>Somebody with a title: who may lead.</summary>
    public async Task<Teacher> Titled(string number, string name, string since, string school, string? until = null) => await App.Titled(await App.Teacher(number, name, since, school, until));

    public Task<HttpClient> Hr() => App.SignIn("district-hr");

    /// <summary>Signs somebody in anew: who leads what is read then.</summary>
    public async Task<HttpClient> As(Teacher teacher)
    {
        var account = await App.Db(db => db.Users.SingleOrDefaultAsync(u => u.TeacherId == teacher.Id));
        return account is null ? await App.SignInAs(teacher) : await App.SignIn(account);
    }

    public async Task<HttpClient> School(Teacher of, string role = "school-admin") => await App.SignIn(await App.Add([role], a => a.SchoolId = of.SchoolId));

    /// <summary>Entered and admitted by the district, by its pages.</summary>
    public async Task<int> Entered(Teacher leader, string name, params (string Field, string? Value)[] more)
    {
        var hr = await Hr();
        (string, string?)[] usual =
        [
            ("Form.Number", leader.Number), ("Form.Name", name), ("Form.School", await App.Db(db => db.Schools.Where(s => s.Id == leader.SchoolId).Select(s => s.Code).SingleAsync())),
            ("Form.StartOn", "2026-09-01"), ("Form.EndOn", "2029-08-31"), ("Form.Seats", "8"), ("Form.RuralFirst", null), ("Form.Subject", "语文"), ("Form.Stage", "小学"),
        ];
        var made = (await (await hr.Open("/studios/new")).Submit("#studio", [.. usual.ExceptBy(more.Select(m => m.Field), u => u.Item1), .. more])).ShouldBe(HttpStatusCode.Found);
        (await (await hr.Open(made.Location!)).Submit("#decision-form", ("admit", "true"))).ShouldBe(HttpStatusCode.Found);
        return int.Parse(made.Location!.Split('/')[^1]);
    }

    /// <summary>The leader files the plan of the school year, the district approves it.</summary>
    public async Task Planned(string hours = "60")
    {
        (await (await (await As(Leader)).Open($"/studios/{Id}/plans")).Submit("#write-2026", ("text", "每两周一次主题研修"), ("hours", hours), ("file", "true"))).ShouldBe(HttpStatusCode.Found);
        (await (await (await Hr()).Open($"/studios/{Id}/plans")).Submit("#decide-2026", ("approve", "true"))).ShouldBe(HttpStatusCode.Found);
        Training = await App.Db(db => db.Trainings.Where(t => t.StudioId == Id).Select(t => t.Id).SingleAsync());
    }

    /// <summary>A teacher whom the district enters as a member.</summary>
    public async Task<Teacher> Member(string number, string name, string from = "2026-09-01", string school = "实验小学")
    {
        var teacher = await Titled(number, name, "2015-09-01", school);
        (await (await (await Hr()).Open($"/studios/{Id}/members")).Submit("#enter-form", ("number", number), ("startOn", from))).ShouldBe(HttpStatusCode.Found);
        return teacher;
    }

    /// <summary>The leader registers a session of 90 minutes that was held that day; everybody was there but for what is said.</summary>
    /// <returns>The session's number.</returns>
    public async Task<int> Registered(HttpClient leader, string day, params (string Field, string? Value)[] marks)
    {
        App.Clock.Is(day, "18:00");
        (await (await leader.Open($"/trainings/{Training}/registration")).Submit("#registering",
            [("Form.On", day), ("Form.Start", "14:00"), ("Form.End", "15:30"), ("Form.Topic", $"研修{day}"), ("Form.Place", "录播教室"), .. marks])).ShouldBe(HttpStatusCode.Found);
        return await App.Db(db => db.TrainingSessions.OrderByDescending(s => s.Id).Select(s => s.Id).FirstAsync());
    }

    /// <summary>What stands in somebody's ledger of the studio's sessions: "20" a session in tenths, in order of day.</summary>
    public Task<string> Ledger(Teacher teacher) => App.Db(async db => string.Join(' ', await db.LedgerEntries
        .Where(e => e.TeacherId == teacher.Id && Earnings.OfSession.Contains(e.SourceKind) && e.SourceKind != EntrySource.Reversal && !db.LedgerEntries.Any(r => r.ReversesId == e.Id))
        .OrderBy(e => e.CompletedOn).Select(e => e.Tenths).ToListAsync()));

    public void Dispose() => App.Dispose();
}
