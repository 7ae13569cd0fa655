using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Studios;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Plans;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.Plans;

/// <summary>The plans of a studio: read by its people, written by who leads it, a year's decided by the district.</summary>
[Route("studios/{id:int}/plans")]
public sealed class PlansController(TeacherDevDb db, PlanDesk desk, DistrictClock clock, SignedInPerson me, IStringLocalizer<StudiosText> say) : Controller
{
    [Authorize(Access.SeeStudios)]
    [HttpGet]
    public async Task<IActionResult> List(int id, CancellationToken cancel) =>
        await db.SeenBy(me.Studios(), clock.Today).AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancel) is { } studio ? await Page(studio, null, cancel) : NotFound();

    /// <param name="key">As <see cref="PlanRow.Key"/>.</param>
    [Authorize(Access.LeadStudios)]
    [HttpPost("{key}")]
    public async Task<IActionResult> Write(int id, string key, string? text, string? hours, bool file, CancellationToken cancel)
    {
        if (await db.LedBy(me.Studios()).AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancel) is not { } studio || PlanRow.Read(key) is not var (span, year, term))
        {
            return NotFound();
        }

        int? tenths = Hours.TryParse(hours?.Trim() ?? "", out var typed) ? typed.Tenths : null;
        if (await desk.Write(id, span, year, term, text?.Trim() ?? "", tenths, file, cancel) is not { } refusal)
        {
            TempData.Say(say[!file ? "Said.PlanKept" : span == PlanSpan.Year ? "Said.PlanFiled" : "Said.PlanStands"]);
            return Redirect($"{Request.PathBase}/studios/{id}/plans#plan-{key}");
        }

        return await Refused(studio, refusal.Code == "plan-hours" ? $"hours-{key}" : $"text-{key}", refusal, (key, text ?? "", hours ?? "", ""), cancel);
    }

    [Authorize(Access.DecideStudios)]
    [HttpPost("{plan:int}/decision")]
    public async Task<IActionResult> Decide(int id, int plan, bool approve, string? reason, CancellationToken cancel)
    {
        if (await db.StudioPlans.AsNoTracking().SingleOrDefaultAsync(p => p.Id == plan && p.StudioId == id, cancel) is not { } found)
        {
            return NotFound();
        }

        var why = Typed.Reason(reason);
        if ((!approve && why.Length == 0 ? Typed.Missing : await desk.Decide(id, plan, approve, why, cancel)) is not { } refusal)
        {
            TempData.Say(say[approve ? "Said.PlanApproved" : "Said.PlanReturned"]);
            return Redirect($"{Request.PathBase}/studios/{id}/plans");
        }

        return await Refused(await db.Studios.AsNoTracking().SingleAsync(s => s.Id == id, cancel), $"decision-{plan}", refusal, (new PlanRow(found, true).Key, found.Text, "", why), cancel);
    }

    [Authorize(Access.DecideStudios)]
    [HttpPost("{plan:int}/hours")]
    public async Task<IActionResult> Allow(int id, int plan, string? hours, string? reason, CancellationToken cancel)
    {
        if (await db.StudioPlans.AsNoTracking().SingleOrDefaultAsync(p => p.Id == plan && p.StudioId == id, cancel) is not { } found)
        {
            return NotFound();
        }

        var why = Typed.Reason(reason);
        int? tenths = Hours.TryParse(hours?.Trim() ?? "", out var typed) ? typed.Tenths : null;
        if ((why.Length == 0 ? Typed.Missing : await desk.Allow(id, plan, tenths, why, cancel)) is not { } refusal)
        {
            TempData.Say(say["Said.PlanHours"]);
            return Redirect($"{Request.PathBase}/studios/{id}/plans");
        }

        return await Refused(await db.Studios.AsNoTracking().SingleAsync(s => s.Id == id, cancel), refusal == Typed.Missing ? $"allow-why-{plan}" : $"allow-{plan}", refusal, (new PlanRow(found, true).Key, found.Text, hours ?? "", why), cancel);
    }

    private Task<IActionResult> Refused(Studio studio, string field, Refusal refusal, (string, string, string, string) typed, CancellationToken cancel)
    {
        ModelState.AddModelError(field, say.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page(studio, typed, cancel);
    }

    private async Task<IActionResult> Page(Studio studio, (string Key, string Text, string Hours, string Reason)? typed, CancellationToken cancel)
    {
        var left = me.Watches(studio) || me.TeacherId is not { } self ? null : await db.LeftOn(studio.Id, self, clock.Today, cancel);
        var plans = await db.StudioPlans.AsNoTracking().Where(p => p.StudioId == studio.Id).ToListAsync(cancel);
        return View("PlansPage", new PlansPage(
            studio, PlansPage.RowsOf(studio, plans, left ?? studio.Days.End), me.Leads(studio) && studio.State == StudioState.Admitted, me.DecidesStudios(), clock.Today, typed));
    }
}
