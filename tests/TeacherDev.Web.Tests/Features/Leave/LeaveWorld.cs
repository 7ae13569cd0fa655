using System.Net;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Merges;
using TeacherDev.Web.Tests.Kit;

namespace TeacherDev.Web.Tests.Features.Leave;

/// <summary>Shen at her school, somebody elsewhere, and the people who ask and decide.</summary>
internal sealed class LeaveWorld : IDisposable
{
    private LeaveWorld(Teacher shen, Teacher far, TestApp app) => (Shen, Far, App) = (shen, far, app);

    public TestApp App { get; }
    public Teacher Shen { get; }
    public Teacher Far { get; }

    public static async Task<LeaveWorld> Make()
    {
        var app = new TestApp();
        var shen = await app.Shen();
        return new(shen, await app.Teacher("20110001", "远志明", "2011-09-01", "城西中学"), app);
    }

    public Task<HttpClient> Hr() => App.SignIn("district-hr");

    public async Task<HttpClient> School() => await App.SignIn(await App.Add(["school-admin"], a => a.SchoolId = Shen.SchoolId));

    /// <summary>A yearly duty of 36.5 hours that takes leave off.</summary>
    public Task AddPolicyWithLeave() => App.Db(async db =>
    {
        const string document = """
            {
              "format": 1, "code": "leave-year", "version": "1", "pack": "tests", "order": 9, "effectiveFrom": "2020-01-01",
              "name": { "zh-Hans": "按请假折算的年度要求", "en": "Yearly, less leave" },
              "window": { "kind": "year" }, "target": { "amount": 36.5, "lessLeave": true, "roundUpTo": 0.1 }
            }
            """;
        var policy = PolicyReading.Read(document).Policy!;
        db.PolicyVersions.Add(new()
        {
            Code = policy.Code, Version = policy.Version, Pack = policy.Pack, EffectiveFrom = policy.EffectiveFrom, Document = document, RecordedBy = "test",
            RecordedAt = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc),
        });
        await db.SaveChangesAsync();
    });

    /// <summary>The record elsewhere turns out to be Shen's too, and is merged into hers.</summary>
    public async Task Merged()
    {
        (await App.Merge(await Hr(), Shen.Number, Far.Number)).ShouldBe(HttpStatusCode.Found);
    }

    /// <summary>Opens the form, types into it and sends it; the preview where <paramref name="to"/> says so.</summary>
    public static async Task<Page> Send(HttpClient browser, string start, string? end, string? number = "20100007", string duty = "", string to = "/leave")
    {
        var form = await browser.Open("/leave/new");
        form.One("#leave").SetAttribute("action", to);
        return await form.Submit("#leave", Typed(start, end, number, duty));
    }

    public static (string, string?)[] Typed(string start, string? end, string? number, string duty = "") =>
    [
        .. number is null ? Array.Empty<(string, string?)>() : [("Form.Number", number)], ("Form.Kind", "产假"), ("Form.Duty", duty), ("Form.StartOn", start), ("Form.EndOn", end ?? ""),
        ("Form.Reason", "生育"), ("Form.Document", "准生证 0123"),
    ];

    public Task<string> Status(string policy, int year) => App.Db(db => Task.FromResult(
        db.Standings.Where(s => s.TeacherId == Shen.Id && s.Policy == policy && s.StartOn.Year == year).Select(s => $"{s.Target} {s.Status}").Single()));

    public void Dispose() => App.Dispose();
}
