using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Account.Keeping.Issuing.Running;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Account.Keeping.Issuing;

/// <summary>Accounts for everybody on the roster, or at one school: looked at first, then made.</summary>
[Authorize(Access.KeepAccounts)]
[Route("accounts/issues")]
public sealed class IssuesController(TeacherDevDb db, DistrictClock clock, IssueShelf shelf, IssueQueue queue, IStringLocalizer<KeepingText> say) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(IssueQuestion question, int page = 1, CancellationToken stop = default)
    {
        await shelf.ForgetOld(stop);
        return await Preview(question with { Key = null }, page, stop);
    }

    [HttpPost]
    public async Task<IActionResult> Begin(IssueQuestion question, CancellationToken stop)
    {
        if (SlipSeal.Key(question.Key) is not { } key) return await Refused(question, "Issue.NoKey", stop);
        var school = await School(question, stop);
        if (!string.IsNullOrEmpty(question.School) && school is null) return await Refused(question, "School.Unknown", stop);
        var people = await Candidate.Of(db, school).AsNoTracking().ToListAsync(stop);
        var isKnown = await db.AccountIssues.AnyAsync(i => i.KeyHash == SlipSeal.HashOf(key), stop);
        if (!isKnown && !people.Any(c => c.IsGiven(question.Anew))) return await Refused(question, "Issue.Nobody", stop);

        var issue = await shelf.Begin(key, school, question.Anew, stop);
        Response.Cookies.Append(IssueController.CookieOf(issue.Id), question.Key!, new()
        {
            HttpOnly = true, Secure = Request.IsHttps, SameSite = SameSiteMode.Strict, IsEssential = true, Path = $"{Request.PathBase}/accounts/issues/{issue.Id}",
        });
        queue.Add(issue.Id, key);
        return Redirect($"/accounts/issues/{issue.Id}");
    }

    private async Task<IActionResult> Refused(IssueQuestion question, string why, CancellationToken stop)
    {
        ModelState.AddModelError(nameof(question.School), say[why]);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Preview(question with { Key = null }, 1, stop);
    }

    private async Task<ViewResult> Preview(IssueQuestion question, int page, CancellationToken stop)
    {
        ModelState.Remove(nameof(question.Key));
        Response.Headers.CacheControl = "no-store";
        return View("IssuePreview", await IssuePreview.Read(db, clock, question, await School(question, stop), page, stop));
    }

    private Task<int?> School(IssueQuestion question, CancellationToken stop) =>
        db.Schools.Where(s => s.Code == question.School).Select(s => (int?)s.Id).SingleOrDefaultAsync(stop);
}
