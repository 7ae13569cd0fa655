using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Claims;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Teachers;
using TeacherDev.Web.Tests.Kit;

namespace TeacherDev.Web.Tests.Features.Claims;

/// <summary>Shen at her school, somebody elsewhere, and the offices; the day is Friday, 2026-11-20.</summary>
internal sealed class ClaimsWorld : IDisposable
{
    public static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n");

    private ClaimsWorld(Teacher shen, Teacher far, TestApp app) => (Shen, Far, App) = (shen, far, app);

    public TestApp App { get; }
    public Teacher Shen { get; }
    public Teacher Far { get; }

    public static async Task<ClaimsWorld> Make(params (string Setting, string Value)[] settings)
    {
        var app = new TestApp(settings);
        app.Clock.Is("2026-11-20");
        var shen = await app.Shen();
        var far = await app.Teacher("20110001", "远志明", "2011-09-01", "城西中学");
        await app.Refresh();
        return new(shen, far, app);
    }

    public Task<HttpClient> Own() => App.SignInAs(Shen);

    public async Task<HttpClient> School(Teacher? of = null) => await App.SignIn(await App.Add(["school-admin"], a => (a.SchoolId, a.DisplayName) = ((of ?? Shen).SchoolId, "孙老师")));

    public async Task<HttpClient> Centre() => await App.SignIn(await App.Add(["training-centre"], a => a.DisplayName = "研训员"));

    public async Task<HttpClient> Hr(string name = "赵琳") => await App.SignIn(await App.Add(["district-hr"], a => a.DisplayName = name));

    public static (string, string?)[] Typed(string title = "作业设计研修班", string start = "2026-11-02", string end = "2026-11-04", string hours = "20") =>
    [
        ("Form.Title", title), ("Form.Organiser", "省教育学院"), ("Form.StartOn", start), ("Form.CompletedOn", end), ("Form.Level", "Province"), ("Form.Mode", "InPerson"), ("Form.Hours", hours),
    ];

    /// <summary>Sends the form with files, as a browser would.</summary>
    public static async Task<Page> Send(HttpClient browser, Page form, string act, IEnumerable<(string Field, string? Value)> typed, params (string Name, byte[] Bytes)[] files)
    {
        using var content = new MultipartFormDataContent();
        var fields = form.Document.QuerySelectorAll("#claim input, #claim select, #claim textarea").Where(f => f.GetAttribute("type") != "file" && f.GetAttribute("name") is not null)
            .GroupBy(f => f.GetAttribute("name")!).ToDictionary(g => g.Key, g => g.First() switch
            {
                AngleSharp.Html.Dom.IHtmlSelectElement select => select.Value,
                AngleSharp.Html.Dom.IHtmlTextAreaElement area => area.Value,
                var input => input.GetAttribute("value"),
            });
        foreach (var (field, value) in typed)
        {
            fields[field] = value;
        }

        foreach (var (field, value) in fields.Append(new("act", act)))
        {
            content.Add(new StringContent(value ?? ""), field);
        }

        foreach (var (name, bytes) in files)
        {
            var file = new ByteArrayContent(bytes);
            file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            content.Add(file, "Form.Files", name);
        }

        return await browser.Ask(new(HttpMethod.Post, new Uri(form.Answer.RequestMessage!.RequestUri!, form.One("#claim").GetAttribute("action"))) { Content = content });
    }

    /// <summary>A claim that Shen has handed in; its address.</summary>
    public async Task<string> Sent(HttpClient? own = null, string item = "outside", IEnumerable<(string, string?)>? typed = null, byte[]? file = null)
    {
        own ??= await Own();
        var answer = await Send(own, await own.Open("/claims/new?item=" + item), "send", typed ?? Typed(), ("证书.pdf", file ?? Pdf));
        return answer.ShouldBe(HttpStatusCode.Found).Location!;
    }

    public static async Task<Page> Decide(HttpClient office, string at, string answer = "Approve", string? reason = null, string? hours = null) =>
        await (await office.Open(at)).Submit("#decision-form", [("answer", answer), ("reason", reason), .. hours is null ? [] : new (string, string?)[] { ("hours", hours) }]);

    /// <summary>Approved by school, centre and district.</summary>
    public async Task Through(string at, string? hours = null, string? reason = null)
    {
        foreach (var office in new[] { await School(), await Centre(), await Hr() })
        {
            (await Decide(office, at, reason: reason, hours: hours)).ShouldBe(HttpStatusCode.Found);
        }
    }

    /// <summary>Approved, shown to the end, and posted; the day is then 2026-11-30.</summary>
    public async Task Posted(string at, string? hours = null, string? reason = null)
    {
        await Through(at, hours, reason);
        App.Clock.Is("2026-11-30");
        await Advance();
    }

    public async Task<string> Advance()
    {
        var ran = await App.Command("claims advance");
        ran.Code.ShouldBe(0, ran.Error);
        return ran.Out.Trim();
    }

    public Task<Claim> Claim(string at) => App.Db(db => db.WholeClaim(int.Parse(at.Split('/')[^1]), default))!;

    /// <summary>Entries that the claims caused, reversals included, in the order of being recorded.</summary>
    public Task<List<LedgerEntry>> Entries() => App.Db(db => db.LedgerEntries.AsNoTracking()
        .Where(e => e.SourceKind == EntrySource.Claim || (e.SourceKind == EntrySource.Reversal && e.SourceId.StartsWith("claim:")) || (e.SourceKind == EntrySource.Merge && e.SourceId.StartsWith("claim:")))
        .OrderBy(e => e.Id).ToListAsync());

    public void Dispose() => App.Dispose();
}
