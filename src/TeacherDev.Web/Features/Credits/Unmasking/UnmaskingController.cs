using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Credits.Unmasking;

/// <summary>Shows one ID number or phone once, to whoever has the right, and records who asked and why.</summary>
public sealed class UnmaskingController(TeacherDevDb db, DistrictClock clock, Actor actor, SignedInPerson me, IStringLocalizer<CreditsText> words) : Controller
{
    private const string Page = "UnmaskingPage";

    [Authorize(Access.OwnCredits)]
    [HttpPost("credits/unmasking")]
    public async Task<IActionResult> Own(UnmaskingForm form, CancellationToken cancel) =>
        await db.Teachers.AsNoTracking().SingleOrDefaultAsync(t => t.Id == me.TeacherId, cancel) is { } teacher
            ? await Show(teacher, form with { Reason = words["Unmask.OwnReason"] }, isOwn: true, cancel)
            : NotFound();

    [Authorize(Access.SeePrivate)]
    [HttpPost("teachers/{number}/unmasking")]
    public async Task<IActionResult> Other(string number, UnmaskingForm form, CancellationToken cancel) =>
        await db.InReach(me.PrivateReach, clock.Today).AsNoTracking().SingleOrDefaultAsync(t => t.Number == number, cancel) is { } teacher
            ? await Show(teacher, form, isOwn: false, cancel)
            : NotFound();

    private async Task<IActionResult> Show(Teacher teacher, UnmaskingForm form, bool isOwn, CancellationToken cancel)
    {
        if (form.Value is not (UnmaskingForm.IdNumber or UnmaskingForm.Phone))
        {
            return BadRequest();
        }

        var reason = form.Reason?.Trim() ?? "";
        if (reason.Length is < UnmaskingForm.ShortestReason or > UnmaskingForm.LongestReason)
        {
            ModelState.AddModelError(nameof(form.Reason), words["Unmask.Reason.Missing", UnmaskingForm.ShortestReason, UnmaskingForm.LongestReason]);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(Page, PageOf(teacher, form, isOwn, null));
        }

        db.Audited(actor, clock.UtcNow, UnmaskingReading.Unmasked, ("teacher", teacher.Id), new { form.Value }, reason);
        await db.SaveChangesAsync(cancel);
        Response.Headers.CacheControl = "no-store";
        return View(Page, PageOf(teacher, form, isOwn, form.Value == UnmaskingForm.Phone ? teacher.Phone : teacher.IdNumber));
    }

    private UnmaskingPage PageOf(Teacher teacher, UnmaskingForm form, bool isOwn, string? shown)
    {
        var root = Request.PathBase + (isOwn ? "/credits" : $"/teachers/{Uri.EscapeDataString(teacher.Number)}");
        return new(teacher, isOwn, isOwn ? root : root + "/credits", root + "/unmasking", form, shown);
    }
}
