using System.Net;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Features.Claims;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Teachers;
using TeacherDev.Web.Tests.Kit;

namespace TeacherDev.Web.Tests.Features.Careers;

/// <summary>Shen at her school, somebody elsewhere, and the offices; the day is Friday, 2026-11-20.</summary>
internal sealed class CareersWorld : IDisposable
{
    private CareersWorld(Teacher shen, Teacher far, TestApp app) => (Shen, Far, App) = (shen, far, app);

    public TestApp App { get; }
    public Teacher Shen { get; }
    public Teacher Far { get; }

    public static async Task<CareersWorld> Make(params (string Setting, string Value)[] settings)
    {
        var app = new TestApp(settings);
        app.Clock.Is("2026-11-20");
        var shen = await app.Shen();
        var far = await app.Teacher("20110001", "远志明", "2011-09-01", "城西中学");
        await app.Refresh();
        return new(shen, far, app);
    }

    public Task<HttpClient> Own() => App.SignInAs(Shen);

    public async Task<HttpClient> As(string role, Teacher? of = null) => await App.SignIn(await App.Add([role], a => (a.SchoolId, a.DisplayName) = ((of ?? Shen).SchoolId, role)));

    public async Task<HttpClient> Hr(string name = "赵琳") => await App.SignIn(await App.Add(["district-hr"], a => a.DisplayName = name));

    public static (string, string?)[] Typed(string item = "subject-leader", string on = "2024-06-01", string? level = "County", string? number = null, string? from = null, string? until = null) =>
    [
        .. number is null ? Array.Empty<(string, string?)>() : [("Form.Number", number)], ("Form.Item", item), ("Form.Level", level ?? ""), ("Form.AwardedOn", on),
        ("Form.HeldFromOn", from ?? ""), ("Form.ValidUntilOn", until ?? ""), ("Form.Document", "区教发〔2024〕8号"),
    ];

    /// <summary>Entered by the district's office for Shen; the record's address.</summary>
    public async Task<string> Entered(HttpClient? hr = null, params (string, string?)[] typed)
    {
        hr ??= await Hr();
        var answer = await Send(await hr.Open("/careers/new?number=" + Shen.Number), typed.Length > 0 ? typed : Typed());
        return answer.ShouldBe(HttpStatusCode.Found).Location!;
    }

    /// <summary>Sends the form with files, as a browser would.</summary>
    public static Task<Page> Send(Page form, (string Field, string? Value)[] typed, params (string Name, byte[] Bytes)[] files) => form.Submit("#career", files, typed);

    /// <summary>What Shen proposed with a certificate; the record's address.</summary>
    public async Task<string> Proposed(HttpClient? own = null, params (string, string?)[] typed)
    {
        own ??= await Own();
        var answer = await Send(await own.Open("/careers/new"), typed.Length > 0 ? typed : Typed(), ("证书.pdf", ClaimsWorld.Pdf));
        return answer.ShouldBe(HttpStatusCode.Found).Location!;
    }

    public static async Task<Page> Decide(HttpClient office, string at, bool approve = true, string? reason = null) =>
        await (await office.Open(at)).Submit("#decision-form", ("approve", approve ? "true" : "false"), ("reason", reason));

    public Task<CareerRecord> Record(string at) => App.Db(db => db.CareerRecords.AsNoTracking().Include(r => r.Evidence).SingleAsync(r => r.Id == int.Parse(at.Substring(at.LastIndexOf('/') + 1))));

    public void Dispose() => App.Dispose();
}
