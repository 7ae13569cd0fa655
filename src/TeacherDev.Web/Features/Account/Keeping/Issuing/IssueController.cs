using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Accounts;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Account.Keeping.Issuing.Running;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Account.Keeping.Issuing;

/// <summary>One round: how far it is, and once, in the browser that began it, what to hand out.</summary>
[Authorize(Access.KeepAccounts)]
[Route("accounts/issues/{id:int}")]
public sealed class IssueController(
    TeacherDevDb db, DistrictClock clock, Actor actor, IssueShelf shelf, IssueQueue queue, SlipSheet sheet, IStringLocalizer<KeepingText> say) : Controller
{
    public static string CookieOf(int issueId) => $"td.issue{issueId}";

    [HttpGet]
    public async Task<IActionResult> Show(int id, CancellationToken stop)
    {
        await shelf.ForgetOld(stop);
        return await shelf.Find(id, stop) is { } issue ? Page(issue) : NotFound();
    }

    /// <summary>Goes on with a round that was cut off.</summary>
    [HttpPost("continuation")]
    public async Task<IActionResult> Continue(int id, CancellationToken stop)
    {
        if (await shelf.Find(id, stop) is not { } issue) return NotFound();
        if (Key(issue) is not { } key) return Refused(issue, "Issue.OtherBrowser");
        queue.Add(id, key);
        return Redirect($"/accounts/issues/{id}");
    }

    [HttpPost("sheet.xlsx")]
    public async Task<IActionResult> Sheet(int id, CancellationToken stop)
    {
        if (await shelf.Find(id, stop) is not { } issue) return NotFound();
        if (WhyNotRead(issue) is { } why) return Refused(issue, why);
        var lines = await shelf.Lines(issue, Key(issue)!, stop);
        if (!await shelf.Take(issue, lines.Count, stop)) return Refused((await shelf.Find(id, stop))!, "Issue.Gone");
        var made = new MemoryStream();
        sheet.Write(made, lines);
        made.Position = 0;
        Response.Cookies.Delete(CookieOf(id), new() { Path = $"{Request.PathBase}/accounts/issues/{id}", Secure = Request.IsHttps });
        Response.Headers.CacheControl = "no-store";
        return File(made, TextWorkbook.MediaType, $"{say["Sheet.File"]}-{clock.Today.AsDay()}.xlsx");
    }

    /// <summary>To be printed and cut, a page a school; the sheet can still be taken afterwards.</summary>
    [HttpPost("slips")]
    public async Task<IActionResult> Slips(int id, CancellationToken stop)
    {
        if (await shelf.Find(id, stop) is not { } issue) return NotFound();
        if (WhyNotRead(issue) is { } why) return Refused(issue, why);
        var lines = await shelf.Lines(issue, Key(issue)!, stop);
        db.Audited(actor, clock.UtcNow, "account-slips.shown", ("account-issue", id), new { people = lines.Count });
        await db.SaveChangesAsync(stop);
        Response.Headers.CacheControl = "no-store";
        return View("SlipsPage", new SlipsPage(lines));
    }

    private string? WhyNotRead(AccountIssue issue) =>
        issue.TakenAt is not null ? "Issue.Gone" : !issue.IsReady(clock.UtcNow) ? "Issue.NotReady" : Key(issue) is null ? "Issue.OtherBrowser" : null;

    private byte[]? Key(AccountIssue issue) =>
        SlipSeal.Key(Request.Cookies[CookieOf(issue.Id)]) is { } key && SlipSeal.HashOf(key) == issue.KeyHash ? key : null;

    private ViewResult Refused(AccountIssue issue, string why)
    {
        ModelState.AddModelError("", say[why]);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page(issue);
    }

    private ViewResult Page(AccountIssue issue) => View("IssuePage", new IssuePage(issue, Key(issue) is not null, clock));
}
