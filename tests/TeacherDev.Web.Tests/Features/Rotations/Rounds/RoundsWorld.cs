using System.Net;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Teachers;
using TeacherDev.Web.Tests.Kit;

namespace TeacherDev.Web.Tests.Features.Rotations.Rounds;

/// <summary>
/// 2027-03-01. In zone 东: 实验小学 (town) and 城东小学 (village); in zone 西: 山里小学 (village); 民办小学 is private. Everybody teaches 语文 (Chinese).
/// At 实验小学 since 2010: 甲, 乙, 丙 (a backbone teacher); since 2020: 丁, 戊. At 城东小学 since 2020: 己. At 山里小学 since 2020: 庚.
/// </summary>
internal sealed class RoundsWorld : IDisposable
{
    private readonly Dictionary<string, HttpClient> browsers = [];

    public required TestApp App { get; init; }

    public IReadOnlyDictionary<string, Teacher> People { get; private set; } = new Dictionary<string, Teacher>();

    public string At { get; private set; } = "";

    public static async Task<RoundsWorld> Make(bool open = true, params (string Setting, string Value)[] settings)
    {
        RoundsWorld world = new() { App = new(settings) };
        var app = world.App;
        app.Clock.Is("2027-03-01");
        await Roster.AddPolicies(app);
        Dictionary<string, Teacher> people = [];
        foreach (var (number, name, since, school) in new[]
        {
            ("T1", "甲", "2010-09-01", "实验小学"), ("T2", "乙", "2011-09-01", "实验小学"), ("T3", "丙", "2012-09-01", "实验小学"), ("T4", "丁", "2020-09-01", "实验小学"), ("T5", "戊", "2020-09-01", "实验小学"),
            ("T6", "己", "2020-09-01", "城东小学"), ("T7", "庚", "2020-09-01", "山里小学"), ("T8", "辛", "2010-09-01", "民办小学"),
        })
        {
            people[name] = await app.Teacher(number, name, since, school);
        }

        await app.Db(async db =>
        {
            foreach (var school in db.Schools)
            {
                (school.Stage, school.Ownership) = ("小学", school.Name == "民办小学" ? "民办" : "公办");
                (school.Setting, school.Union) = school.Name switch { "实验小学" => ("城区", "东"), "城东小学" => ("乡村", "东"), "山里小学" => ("乡村", "西"), _ => ("城区", "东") };
            }

            foreach (var teacher in people.Values)
            {
                db.TeacherFacts.AddRange(Fact(teacher, FactKind.StaffCategory, "专任教师"), Fact(teacher, FactKind.Subject, "语文"));
            }

            db.TeacherFacts.Add(Fact(people["丙"], FactKind.Honour, "学科带头人"));
            await db.SaveChangesAsync();
        });
        await app.Refresh();
        world.People = people;
        foreach (var (name, teacher) in people)
        {
            world.browsers[name] = await app.SignInAs(teacher);
        }

        if (open)
        {
            world.At = (await (await (await world.Hr()).Open("/rotations/rounds")).Submit("#open")).ShouldBe(HttpStatusCode.Found).Location!;
        }

        return world;
    }

    public async Task<HttpClient> Hr(string name = "赵琳") => await App.SignIn(await App.Add(["district-hr"], a => a.DisplayName = name));

    /// <summary>The same browser each time: whoever was told something has an account from before.</summary>
    public Task<HttpClient> As(string name) => Task.FromResult(browsers[name]);

    public async Task<HttpClient> SchoolOf(string name, string role = "school-admin") => await App.SignIn(await App.Add([role], a => (a.SchoolId, a.DisplayName) = (People[name].SchoolId, role)));

    public string SchoolAt => At + "/school";

    public string OwnAt => At.Replace("/rotations/", "/rotation/", StringComparison.Ordinal);

    public Task<int> School(string name) => App.Db(db => db.Schools.Where(s => s.Name == name).Select(s => s.Id).SingleAsync());

    public Task<RotationPerson> Person(string name)
    {
        var id = People[name].Id;
        return App.Db(db => db.RotationPeople.AsNoTracking().Include(p => p.Wishes).Include(p => p.Objections).SingleAsync(p => p.TeacherId == id));
    }

    public async Task Need(string of, int count, string work = "语文") =>
        (await (await (await SchoolOf(of)).Open(SchoolAt)).Submit("#need", ("Form.Work", work), ("Form.Count", $"{count}"))).ShouldBe(HttpStatusCode.Found);

    public async Task<Page> Wish(string who, params string[] schools)
    {
        var page = await (await As(who)).Open(OwnAt);
        List<(string, string?)> typed = [];
        for (var i = 0; i < schools.Length; i++)
        {
            typed.Add(($"Wish.Wishes[{i}]", $"{await School(schools[i])}"));
        }

        return await page.Submit("#wish", [.. typed]);
    }

    /// <summary>Needs at both villages, wishes of two, and the day after collecting.</summary>
    public async Task Collected()
    {
        await Need("己", 1);
        await Need("庚", 1);
        (await Wish("甲", "城东小学")).ShouldBe(HttpStatusCode.Found);
        (await Wish("乙", "城东小学")).ShouldBe(HttpStatusCode.Found);
        App.Clock.Is("2027-04-01");
    }

    public async Task Proposed(HttpClient hr)
    {
        await Collected();
        (await (await hr.Open(At)).Submit("#propose")).ShouldBe(HttpStatusCode.Found);
    }

    public async Task Published(HttpClient hr)
    {
        await Proposed(hr);
        App.Clock.Is("2027-04-12");
        (await (await hr.Open(At)).Submit("#publish")).ShouldBe(HttpStatusCode.Found);
    }

    public async Task Decided(HttpClient hr)
    {
        await Published(hr);
        App.Clock.Is("2027-05-10");
        (await (await hr.Open(At)).Submit("#decide", ("document", "区教发〔2027〕9号"))).ShouldBe(HttpStatusCode.Found);
    }

    /// <summary>A certified illness from 2027-01-01 on, approved now.</summary>
    public Task Ill(string name) => App.Db(db =>
    {
        db.Exemptions.Add(new() { TeacherId = People[name].Id, Kind = "重病", Reason = "住院", Document = "诊断证明", StartOn = new(2027, 1, 1), RecordedAt = App.Clock.GetUtcNow().UtcDateTime });
        return db.SaveChangesAsync();
    });

    /// <summary>The legal post ends; another begins on the day after, where a school is named.</summary>
    public async Task Ends(string name, string lastOn, string? then = null)
    {
        var (id, on, to, at) = (People[name].Id, DateOnly.ParseExact(lastOn, "yyyy-MM-dd"), then is null ? (int?)null : await School(then), App.Clock.GetUtcNow().UtcDateTime);
        await App.Db(async db =>
        {
            var post = await db.Placements.SingleAsync(p => p.TeacherId == id && p.WithdrawnAt == null);
            post.WithdrawnAt = at;
            db.Placements.Add(new() { TeacherId = id, SchoolId = post.SchoolId, StartOn = post.StartOn, EndOn = on, RecordedAt = at });
            if (to is { } school)
            {
                db.Placements.Add(new() { TeacherId = id, SchoolId = school, StartOn = on.AddDays(1), MovesPersonnel = true, RecordedAt = at });
            }

            await db.SaveChangesAsync();
        });
    }

    /// <summary>All placements that hold, in words.</summary>
    public Task<List<string>> Placements() => App.Db(async db => (await db.Placements.Where(p => p.WithdrawnAt == null).Join(db.Teachers, p => p.TeacherId, t => t.Id, (p, t) => new { p, t.Number })
        .Join(db.Schools, x => x.p.SchoolId, s => s.Id, (x, s) => new { x.p, x.Number, s.Name }).OrderBy(x => x.Number).ThenBy(x => x.p.StartOn).ToListAsync())
        .ConvertAll(x => $"{x.Number} {x.Name} {x.p.Kind} {x.p.StartOn:yyyy-MM-dd}..{x.p.EndOn:yyyy-MM-dd}"));

    public void Dispose() => App.Dispose();

    private static TeacherFact Fact(Teacher teacher, FactKind kind, string value) => new() { TeacherId = teacher.Id, Kind = kind, Value = value, FromOn = new(2010, 9, 1) };
}
