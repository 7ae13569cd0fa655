using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Trainings;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.Claims.Rules;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.Objections;

/// <summary>What a training decided about one's own hours, and what one says against it.</summary>
[Authorize(Access.OwnCredits)]
[Route("trainings/{id:int}/objections")]
public sealed class OwnHoursController(TeacherDevDb db, ObjectionDesk desk, ClaimRules rules, TrainingRules pays, DistrictClock clock, SignedInPerson me, IStringLocalizer<ObjectionsText> say) : Controller
{
    /// <param name="session">Which is chosen in the form.</param>
    [HttpGet]
    public async Task<IActionResult> Show(int id, int? session, CancellationToken cancel) =>
        await Page(id, session, "", cancel) is { } page ? View("OwnHoursPage", page) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Object(int id, int? session, string? reason, CancellationToken cancel)
    {
        if (await Page(id, session, Reasons.Read(reason), cancel) is not { } page)
        {
            return NotFound();
        }

        var refusal = me.TeacherId is not { } own ? new Refusal("hours-not-there") : await desk.File(id, session ?? Confirmation.WholeClass, own, page.Typed, cancel);
        if (refusal is null)
        {
            TempData.Say(say["Said.Objected"]);
            return Redirect($"{Request.PathBase}/trainings/{id}/objections");
        }

        ModelState.Clear();
        ModelState.AddModelError(refusal.Code == "hours-reason-missing" ? "reason" : "", say.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("OwnHoursPage", (await Page(id, session, page.Typed, cancel))!);
    }

    private async Task<OwnHoursPage?> Page(int id, int? session, string typed, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        if (await db.SeenBy(me.Seen(), me.TeacherId).AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, cancel) is not { } training)
        {
            return null;
        }

        var hours = await db.HoursOf(training, me.TeacherId ?? 0, pays.LeadPercent, cancel);
        var all = hours.Held.Sessions.Select(s => s.Id).Where(s => hours.DecidedAt(s, clock.DayOf) is not null);
        if (training.PaysOn == PaysOn.Completion && hours.DecidedAt(Confirmation.WholeClass, clock.DayOf) is not null)
        {
            all = all.Prepend(Confirmation.WholeClass);
        }

        return new(training, hours, [.. all.Where(_ => hours.Belongs).Select(s => new ObjectableHours(s, hours.Session(s), hours.MarkAt(s), hours.Tenths(s), hours.Until(s, rules, clock.DayOf),
            hours.WhyNotObject(s, rules, clock.DayOf, clock.Today)))], session, typed);
    }
}
