using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Merges;
using TeacherDev.Domain.Privacy;
using TeacherDev.Domain.Refusals;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Privacy.Holds;

/// <summary>What must be kept beyond its time, why and until when.</summary>
[Authorize(Access.SeePersonalData)]
[Route("privacy/holds")]
public sealed class HoldsController(TeacherDevDb db, DistrictClock clock, Actor actor, IStringLocalizer<PrivacyText> say) : Controller
{
    private const int LongestDocument = 200;

    [HttpGet]
    public Task<IActionResult> List(int page = 1, CancellationToken cancel = default) => Page(new(), null, page, cancel);

    [Authorize(Access.KeepPersonalData)]
    [HttpPost]
    public async Task<IActionResult> Place(HoldForm form, CancellationToken cancel)
    {
        int? person = null;
        if (form.Number?.Trim() is { Length: > 0 } number && (person = await db.Numbered(number, null, cancel)) is null)
        {
            ModelState.AddModelError(nameof(form.Number), say["Number.Unknown", number]);
        }

        if (Reasons.WhyNot(form.Reason) is { } why)
        {
            Refuse(nameof(form.Reason), why);
        }

        if (form.Document?.Trim() is not { Length: > 0 and <= LongestDocument })
        {
            ModelState.AddModelError(nameof(form.Document), say["Document.Missing"]);
        }

        var hold = new LegalHold
        {
            TeacherId = person, Kind = form.Kind, Reason = form.Reason?.Trim() ?? "", Document = form.Document?.Trim() ?? "", UntilOn = form.UntilOn,
            PlacedBy = actor.Name, PlacedAt = clock.UtcNow,
        };
        if (hold.WhyNotPlace(clock.Today) is { } refusal)
        {
            Refuse(nameof(form.UntilOn), refusal);
        }

        if (!ModelState.IsValid)
        {
            return await Page(form, null, 1, cancel);
        }

        db.LegalHolds.Add(hold);
        Told(hold, "hold.placed", hold.Reason);
        await db.SaveChangesAsync(cancel);
        TempData.Say(say["Said.Held"], kind: "info");
        return Redirect("/privacy/holds");
    }

    [Authorize(Access.KeepPersonalData)]
    [HttpPost("{id:int}/lifting")]
    public async Task<IActionResult> Lift(int id, string? lifting, CancellationToken cancel)
    {
        if (await db.LegalHolds.SingleOrDefaultAsync(h => h.Id == id, cancel) is not { } hold)
        {
            return NotFound();
        }

        if ((hold.WhyNotLift() ?? Reasons.WhyNot(lifting)) is { } refusal)
        {
            Refuse("", refusal);
            return await Page(new(), (id, lifting), 1, cancel);
        }

        (hold.LiftedBy, hold.LiftedAt, hold.LiftReason) = (actor.Name, clock.UtcNow, lifting!.Trim());
        Told(hold, "hold.lifted", hold.LiftReason);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            Refuse("", new("hold-lifted-already"));
            return await Page(new(), (id, lifting), 1, cancel);
        }

        TempData.Say(say["Said.Lifted"], kind: "info");
        return Redirect("/privacy/holds");
    }

    private void Told(LegalHold hold, string action, string why) => db.Audited(
        actor, clock.UtcNow, action, hold.TeacherId is { } id ? ("teacher", id) : null, new { Kind = $"{hold.Kind}", hold.Document, Until = hold.UntilOn }, why);

    private async Task<IActionResult> Page(HoldForm form, (int, string?)? lifting, int page, CancellationToken cancel)
    {
        Response.StatusCode = ModelState.IsValid ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        return View("HoldsPage", await HoldsPage.Read(db, say, form, lifting, page, cancel));
    }

    private void Refuse(string field, Refusal refusal) => ModelState.AddModelError(field, say["Refusal." + refusal.Code, refusal.Arguments]);
}
