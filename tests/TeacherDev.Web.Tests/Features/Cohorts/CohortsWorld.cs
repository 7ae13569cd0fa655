using System.Net;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Teachers;
using TeacherDev.Web.Tests.Kit;

namespace TeacherDev.Web.Tests.Features.Cohorts;

/// <summary>Shen at her school, somebody elsewhere, the offices, and a cohort without members; the day is Friday, 2026-11-20.</summary>
internal sealed class CohortsWorld : IDisposable
{
    private string catalogue = "";

    private CohortsWorld(Teacher shen, Teacher far, TestApp app) => (Shen, Far, App) = (shen, far, app);

    public TestApp App { get; }
    public Teacher Shen { get; }
    public Teacher Far { get; }

    /// <summary>The address of the cohort.</summary>
    public string At { get; private set; } = "";

    public static async Task<CohortsWorld> Make(string kind = "reserve-cadres", int places = 10, string from = "2026-03-01", string until = "2027-02-28")
    {
        var file = Path.Combine(Path.GetTempPath(), $"teacherdev-careers-{Guid.NewGuid():N}.json");
        await File.WriteAllTextAsync(file, Settled(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "careers", "zhejiang.json"))));
        var app = new TestApp(("Careers:Catalogue", file));
        app.Clock.Is("2026-11-20");
        var shen = await app.Shen();
        var far = await app.Teacher("20110001", "远志明", "2011-09-01", "城西中学");
        await app.Db(async db =>
        {
            foreach (var one in await db.Teachers.ToListAsync())
            {
                one.BornOn = new(1988, 5, 1);
            }

            var document = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "policies", "cohorts", "principal-240.json"));
            var policy = PolicyReading.Read(document).Policy!;
            db.PolicyVersions.Add(new() { Code = policy.Code, Version = policy.Version, Pack = policy.Pack, EffectiveFrom = policy.EffectiveFrom, Document = document, RecordedBy = "test", RecordedAt = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc) });
            await db.SaveChangesAsync();
        });
        await app.Refresh();
        CohortsWorld world = new(shen, far, app) { catalogue = file };
        world.At = await world.Opened(await world.Hr(), kind, places, from, until);
        return world;
    }

    public async Task<string> Opened(HttpClient hr, string kind, int places = 10, string from = "2026-03-01", string until = "2027-02-28", string name = "第三期培训班") =>
        (await (await hr.Open("/cohorts/new?kind=" + kind)).Submit("#cohort", ("Form.Name", name), ("Form.StartOn", from), ("Form.EndOn", until), ("Form.Places", $"{places}"), ("Form.InCharge", "研训中心")))
            .ShouldBe(HttpStatusCode.Found).Location!;

    public Task<HttpClient> Own(Teacher? who = null) => App.SignInAs(who ?? Shen);

    public async Task<HttpClient> As(string role, Teacher? of = null) => await App.SignIn(await App.Add([role], a => (a.SchoolId, a.DisplayName) = ((of ?? Shen).SchoolId, role)));

    public async Task<HttpClient> Hr(string name = "赵琳") => await App.SignIn(await App.Add(["district-hr"], a => a.DisplayName = name));

    public async Task<Page> Join(HttpClient hr, string numbers, string from = "2026-03-01", string? reason = null, string? at = null) =>
        await (await hr.Open(at ?? At)).Submit("#join", ("Join.Numbers", numbers), ("Join.FromOn", from), ("Join.Reason", reason));

    /// <summary>The address of somebody's place, the latest.</summary>
    public Task<string> PlaceOf(Teacher who) => App.Db(db => db.CohortMembers.Where(m => m.TeacherId == who.Id).OrderByDescending(m => m.Id).Select(m => $"/cohorts/{m.CohortId}/members/{m.Id}").FirstAsync());

    public async Task<List<string>> DutiesOf(Teacher who) =>
        [.. (await App.Db(db => db.Standings.Where(s => s.TeacherId == who.Id && s.IsCurrent).Select(s => s.Policy).Distinct().ToListAsync())).Order(StringComparer.Ordinal)];

    public static Task<Page> Report(Page page, string from, string until, string host = "城东中学教导处") =>
        page.Submit("#stay", ("Form.StartOn", from), ("Form.EndOn", until), ("Form.Host", host), ("Form.Report", "了解教务流程"));

    /// <summary>What the shipped catalogue leaves to the district, as one may settle it.</summary>
    private static string Settled(string shipped) => shipped
        .Replace("\"forum\": 10, \"years\": 1,", "\"forum\": 8,", StringComparison.Ordinal)
        .Replace("\"secondment\": 120, ", "", StringComparison.Ordinal)
        .Replace("\"code\": \"researchers\",", "\"code\": \"researchers\", \"shadowing\": 5, \"secondment\": 30,", StringComparison.Ordinal)
        .Replace("\"code\": \"foundation\",", "\"code\": \"foundation\", \"secondment\": 30,", StringComparison.Ordinal)
        .Replace("\"code\": \"reserve-cadres\",", """
            "code": "reserve-cadres", "shadowing": 20, "places": 30, "years": 1,
            "for": { "all": [{ "fact": "years-of-service", "atLeast": 3 }, { "fact": "age", "atLeast": 25, "below": 45 }] },
            "who": { "zh-Hans": "教龄满3年、年龄25至44周岁的教师", "en": "teachers with 3 years of service, 25 to 44 years old" },
            """, StringComparison.Ordinal);

    public void Dispose()
    {
        App.Dispose();
        File.Delete(catalogue);
    }
}
