using System.Net;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Induction.Observations;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Merges;
using TeacherDev.Web.Tests.Kit;

namespace TeacherDev.Web.Tests.Features.Induction;

/// <summary>Lu began on 2026-09-01 and is guided by He; Gu has a first year at another school. Today is 2026-11-21.</summary>
internal sealed class InductionWorld : IDisposable
{
    private int lessons;

    private InductionWorld(TestApp app, Teacher lu, Teacher he, Teacher zhang, Teacher gu) => (App, Lu, He, Zhang, Gu) = (app, lu, he, zhang, gu);

    public TestApp App { get; }
    public Teacher Lu { get; }
    public Teacher He { get; }
    public Teacher Zhang { get; }
    public Teacher Gu { get; }

    public static async Task<InductionWorld> Make(string since = "2026-09-01")
    {
        var app = new TestApp();
        await app.AddPolicies();
        var made = new InductionWorld(app, await app.Teacher("L1", "陆一鸣", since, "实验小学"), await app.Teacher("H1", "何师傅", "2001-09-01", "实验小学"),
            await app.Teacher("Z1", "张老师", "2003-09-01", "实验小学"), await app.Teacher("G1", "顾远方", since, "城西中学"));
        await app.RefreshAll();
        return made;
    }

    public Task<HttpClient> Own() => App.SignInAs(Lu);

    public Task<HttpClient> Mentor() => App.SignInAs(He);

    public Task<HttpClient> Hr() => App.SignIn("district-hr");

    public async Task<HttpClient> School(string role = "school-admin") => await App.SignIn(await App.Add([role], a => (a.SchoolId, a.DisplayName) = (Lu.SchoolId, "学校孙丽")));

    public async Task<HttpClient> OtherSchool() => await App.SignIn(await App.Add(["school-admin"], a => a.SchoolId = Gu.SchoolId));

    public string Year => $"/inductions/{Lu.Id}";

    /// <summary>The apprentice proposes, as the form has it.</summary>
    public async Task<Page> Propose(HttpClient browser, string? mentor = null, string? name = null, string reason = "", string start = "2026-11-21") =>
        await (await browser.Open("/inductions/pairs/new")).Submit("#pair", ("Form.Mentor", mentor ?? He.Number), ("Form.MentorName", name ?? He.Name), ("Form.Subject", "语文"), ("Form.StartOn", start),
            ("Form.Plan", "每月互听一课"), ("Form.Reason", reason));

    /// <summary>A pair of Lu and He that both have signed.</summary>
    public async Task<string> Paired()
    {
        var at = (await Propose(await Own(), start: App.Clock.Today.ToString("yyyy-MM-dd"))).ShouldBe(HttpStatusCode.Found).Location!;
        (await (await (await Mentor()).Open(at)).Submit("#signature-form")).ShouldBe(HttpStatusCode.Found);
        return at;
    }

    /// <summary>Somebody of the pair writes down a lesson.</summary>
    public async Task<Page> Watch(HttpClient browser, string pair, string on = "2026-11-21", string? topic = null) =>
        await (await browser.Open($"{pair}/observations/new")).Submit("#observation", Typed(on, topic ?? $"第{++lessons}课"));

    public static (string, string?)[] Typed(string on, string topic) =>
        [("Form.On", on), ("Form.Topic", topic), ("Form.ClassName", "三（2）班"), .. Enumerable.Range(0, 5).Select(i => ($"Form.Points[{i}].Mark", (string?)"4")), ("Form.Comments", "环节紧凑")];

    public static async Task<Page> Confirm(HttpClient browser, string observation) => await (await browser.Open(observation)).Submit("#confirmation-form");

    /// <summary>What observations left in the ledgers, reversals too.</summary>
    public async Task<List<string>> Ledger() =>
        [.. (await App.Db(db => (from e in db.LedgerEntries
                                 where e.SourceKind == ObservationHours.Source || (e.SourceKind == EntrySource.Reversal && e.SourceId.StartsWith("observation:"))
                                 join t in db.Teachers on e.TeacherId equals t.Id
                                 orderby e.Id
                                 select new { t.Name, Entry = e }).ToListAsync())).Select(e => $"{e.Name} {e.Entry.SourceKind} {e.Entry.Tenths} {e.Entry.Mode}")];

    public async Task<List<string>> Windows(Teacher who) =>
        [.. (await App.Db(db => db.Standings.Where(s => s.TeacherId == who.Id && s.Policy == "zj-induction").OrderBy(s => s.StartOn).ToListAsync())).Select(s => $"{s.StartOn:yyyy-MM-dd} {s.Counted} {s.Status}")];

    /// <summary>Everything that a pass needs, and the day on which it is decided.</summary>
    public async Task Ready()
    {
        await App.Entry(Lu, "2026-12-10", "通识培训", 100);
        await App.Entry(Lu, "2027-03-10", "跟岗", 80, TrainingMode.Practice);
        var pair = await Paired();
        var (own, mentor, school) = (await Own(), await Mentor(), await School());
        foreach (var month in new[] { "2026-12", "2027-01", "2027-03", "2027-04", "2027-05", "2027-06" })
        {
            App.Clock.Is($"{month}-15");
            await Confirm(own, (await Watch(mentor, pair, $"{month}-15")).Location!);
            await Confirm(mentor, (await Watch(own, pair, $"{month}-14")).Location!);
        }

        App.Clock.Is("2027-08-20");
        await App.RefreshAll();
        await (await school.Open(Year)).Submit("#step-form", ("Step.Code", "entry-course"), ("Step.StartOn", "2026-08-25"));
        foreach (var (side, browser) in new[] { ("mentor", mentor), ("school", school) })
        {
            foreach (var term in new[] { "2026-09-01", "2027-02-01" })
            {
                (await (await browser.Open(Year)).Submit($"#opinion-{side}-{term}", ("Opinion.Grade", "good"), ("Opinion.Text", "认真"))).ShouldBe(HttpStatusCode.Found);
            }
        }
    }

    public static async Task<Page> Decide(HttpClient hr, string year, string outcome, string? next = null, string reason = "", string? exception = null) =>
        await (await hr.Open(year)).Submit("#result-form", ("Result.Outcome", outcome), ("Result.NextOn", next ?? ""), ("Result.Reason", reason), ("Result.Exception", exception ?? ""));

    public void Dispose() => App.Dispose();
}
