using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Merges;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Privacy.Exporting;

/// <summary>Everything about a person as one file: for the person, and with a reason for whoever answers a request.</summary>
public sealed class ExportController(
    TeacherDevDb db, PersonExport export, DistrictClock clock, Actor actor, SignedInPerson me, IStringLocalizer<PrivacyText> say) : Controller
{
    private const string Page = "ExportPage";

    [Authorize(Access.OwnCredits)]
    [HttpGet("credits/everything")]
    public async Task<IActionResult> Own(CancellationToken cancel) => await Mine(cancel) is { } teacher ? View(Page, PageOf(teacher, true, new())) : NotFound();

    [Authorize(Access.OwnCredits)]
    [HttpPost("credits/everything")]
    public async Task<IActionResult> TakeOwn(CancellationToken cancel) =>
        await Mine(cancel) is { } teacher ? await Taken(teacher, true, say["Export.OwnReason"], cancel) : NotFound();

    [Authorize(Access.KeepPersonalData)]
    [HttpGet("teachers/{number}/everything")]
    public async Task<IActionResult> Other(string number, CancellationToken cancel) =>
        await InReach(number, cancel) is { } teacher ? View(Page, PageOf(teacher, false, new())) : NotFound();

    [Authorize(Access.KeepPersonalData)]
    [HttpPost("teachers/{number}/everything")]
    public async Task<IActionResult> TakeOther(string number, ExportForm form, CancellationToken cancel)
    {
        if (await InReach(number, cancel) is not { } teacher)
        {
            return NotFound();
        }

        if (Reasons.WhyNot(form.Reason) is { } refusal)
        {
            ModelState.AddModelError(nameof(form.Reason), say["Refusal." + refusal.Code, refusal.Arguments]);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(Page, PageOf(teacher, false, form));
        }

        return await Taken(teacher, false, form.Reason!.Trim(), cancel);
    }

    private async Task<IActionResult> Taken(Teacher teacher, bool isOwn, string why, CancellationToken cancel)
    {
        db.Audited(actor, clock.UtcNow, UnmaskingReading.Exported, ("teacher", teacher.Id), new { Value = "everything" }, why);
        await db.SaveChangesAsync(cancel);
        Response.Headers.CacheControl = "no-store";
        return File(await export.Zip(teacher, isOwn, cancel), PersonExport.MediaType, $"{teacher.Number}-{clock.Today.AsDay()}.zip");
    }

    private Task<Teacher?> Mine(CancellationToken cancel) => db.Teachers.AsNoTracking().SingleOrDefaultAsync(t => t.Id == me.TeacherId, cancel);

    private Task<Teacher?> InReach(string number, CancellationToken cancel) =>
        db.InReach(me.Reach, clock.Today).AsNoTracking().SingleOrDefaultAsync(t => t.Number == number, cancel);

    private ExportPage PageOf(Teacher teacher, bool isOwn, ExportForm form)
    {
        var root = Request.PathBase + (isOwn ? "/credits" : $"/teachers/{Uri.EscapeDataString(teacher.Number)}");
        return new(teacher, isOwn, isOwn ? root : root + "/credits", root + "/everything", form);
    }
}
