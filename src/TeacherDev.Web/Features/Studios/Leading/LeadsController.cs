using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Features.Studios.Cockpit;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.Leading;

/// <summary>The district hands a studio over, suspends it, lets it go on, ends it.</summary>
[Authorize(Access.DecideStudios)]
[Route("studios/{id:int}")]
public sealed class LeadsController(TeacherDevDb db, LeadDesk desk, PlaceDesk places, StudioView page, DistrictClock clock, SignedInPerson me, IStringLocalizer<StudiosText> say) : Controller
{
    /// <param name="place">The number of the lead whose place is handed over; null where one leads alone.</param>
    /// <param name="beside">They lead beside those who lead, in nobody's place.</param>
    [HttpPost("leads")]
    public async Task<IActionResult> HandOver(int id, string? number, DateOnly? on, int? place, bool deputy, bool beside, string? reason, CancellationToken cancel)
    {
        var why = Typed.Reason(reason);
        if (!await db.Studios.AnyAsync(s => s.Id == id, cancel))
        {
            return NotFound();
        }

        var typed = number?.Trim() ?? "";
        if (await db.InReach(me.Reach, clock.Today).Where(t => t.Number == typed).Select(t => (int?)t.Id).SingleOrDefaultAsync(cancel) is not { } teacher)
        {
            return await page.Refused(this, id, "successor", say[typed.Length == 0 ? "Number.Missing" : "Number.Unknown", typed], why, cancel);
        }

        if (on is not { } day)
        {
            return await page.Refused(this, id, "on", say["StartOn.Missing"], why, cancel);
        }

        return await Answer(id, "hand-over", why,
            () => deputy ? places.AddDeputy(id, teacher, day, why, cancel) : beside ? places.AddLeader(id, teacher, day, why, cancel) : places.HandOver(id, place, teacher, day, why, cancel),
            deputy ? "Said.DeputyNamed" : beside ? "Said.LeaderNamed" : "Said.HandedOver", cancel);
    }

    [HttpPost("leads/{lead:int}/removal")]
    public async Task<IActionResult> Remove(int id, int lead, string? reason, CancellationToken cancel) =>
        !await db.StudioLeads.AnyAsync(l => l.Id == lead && l.StudioId == id, cancel) ? NotFound() : await Answer(id, "hand-over", Typed.Reason(reason), () => places.Remove(id, lead, Typed.Reason(reason), cancel), "Said.LeadEnded", cancel);

    [HttpPost("suspension")]
    public Task<IActionResult> Suspend(int id, string? reason, CancellationToken cancel) =>
        Answer(id, "suspension", Typed.Reason(reason), () => desk.Suspend(id, suspend: true, Typed.Reason(reason), cancel), "Said.Suspended", cancel);

    [HttpPost("resumption")]
    public Task<IActionResult> Resume(int id, string? reason, CancellationToken cancel) =>
        Answer(id, "suspension", Typed.Reason(reason), () => desk.Suspend(id, suspend: false, Typed.Reason(reason), cancel), "Said.Resumed", cancel);

    [HttpPost("end")]
    public async Task<IActionResult> End(int id, DateOnly? lastOn, string? confirmed, string? reason, CancellationToken cancel)
    {
        var why = Typed.Reason(reason);
        return !await db.Studios.AnyAsync(s => s.Id == id, cancel) ? NotFound()
            : lastOn is not { } last ? await page.Refused(this, id, "lastOn", say["StartOn.Missing"], why, cancel)
            : confirmed?.Trim() != say["End.Word"] ? await page.Refused(this, id, "confirmed", say["End.Type", say["End.Word"].Value], why, cancel)
            : await Answer(id, "ending", why, () => desk.End(id, last, why, cancel), "Said.Ended", cancel);
    }

    [HttpPost("revocation")]
    public async Task<IActionResult> Revoke(int id, DateOnly? againOn, string? typed, string? reason, CancellationToken cancel)
    {
        var why = Typed.Reason(reason);
        return !await db.Studios.AnyAsync(s => s.Id == id, cancel) ? NotFound()
            : !ModelState.IsValid ? await page.Refused(this, id, "againOn", say["AgainOn.Odd"], why, cancel)
            : typed?.Trim() != say["Revoke.Word"] ? await page.Refused(this, id, "typed", say["End.Type", say["Revoke.Word"].Value], why, cancel)
            : await Answer(id, "revocation", why, () => desk.Revoke(id, againOn, why, cancel), "Said.Revoked", cancel);
    }

    private async Task<IActionResult> Answer(int id, string field, string why, Func<Task<Refusal?>> step, string said, CancellationToken cancel)
    {
        if (!await db.Studios.AnyAsync(s => s.Id == id, cancel))
        {
            return NotFound();
        }

        if ((why.Length == 0 ? Typed.Missing : await step()) is { } refusal)
        {
            return await page.Refused(this, id, refusal.Code.StartsWith("lead-day", StringComparison.Ordinal) ? "on" : refusal.Code == "studio-again" ? "againOn" : refusal.Code == "lead-whose" ? "place" : refusal.Code is "lead-already" or "lead-elsewhere" or "lead-left" or "lead-asked" or "member-elsewhere" ? "successor" : field, say.Sentence(refusal), why, cancel);
        }

        TempData.Say(say[said]);
        return Redirect($"{Request.PathBase}/studios/{id}");
    }
}
