using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Reserve;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Reserve.Own;

/// <summary>A teacher offers themselves to the pool, and takes it back.</summary>
[Authorize(Access.OwnCredits)]
[Route("rotation/reserve")]
public sealed class OwnReserveController(TeacherDevDb db, ReserveDesk desk, DistrictClock clock, SignedInPerson me, IStringLocalizer<ReserveText> say) : Controller
{
    private const string Prefix = "Form";

    [HttpGet("")]
    public Task<IActionResult> Show(CancellationToken cancel) => Page(new(), null, cancel);

    [HttpPost("")]
    public async Task<IActionResult> Offer([Bind(Prefix = Prefix)] ReserveForm form, CancellationToken cancel)
    {
        if (me.TeacherId is not { } own)
        {
            return NotFound();
        }

        if (await desk.Enter(own, form, true, cancel) is not { } refusal)
        {
            return Said("Said.Offered");
        }

        ModelState.Clear();
        ModelState.AddModelError($"{Prefix}.{(ReserveForm.FieldOf(refusal.Code) is nameof(form.Number) ? nameof(form.UntilOn) : ReserveForm.FieldOf(refusal.Code))}", say.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Page(form, null, cancel);
    }

    [HttpPost("{id:int}/ending")]
    public async Task<IActionResult> End(int id, string? reason, CancellationToken cancel)
    {
        var own = me.TeacherId;
        if (await db.ReserveMembers.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id && m.TeacherId == own, cancel) is not { } member)
        {
            return NotFound();
        }

        if (await desk.End(member, reason.Bounded(ReserveMember.ReasonLength), cancel) is not { } refusal)
        {
            return Said("Said.Ended");
        }

        ModelState.AddModelError($"end-{id}", say.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Page(new(), (id, say.Sentence(refusal)), cancel);
    }

    private RedirectResult Said(string said)
    {
        TempData.Say(say[said]);
        return Redirect($"{Request.PathBase}/rotation/reserve");
    }

    private async Task<IActionResult> Page(ReserveForm form, (int, string)? wrong, CancellationToken cancel)
    {
        if (me.TeacherId is not { } own)
        {
            return NotFound();
        }

        db.ChangeTracker.Clear();
        ModelState.Remove($"{Prefix}.{nameof(form.Key)}");
        var rows = await db.ReserveMembers.AsNoTracking().Where(m => m.TeacherId == own).OrderByDescending(m => m.Id)
            .Select(m => new { Member = m, Calls = db.ReserveCalls.Count(c => c.MemberId == m.Id && db.RecordedMoves.Any(x => x.Id == c.MoveId && x.UndoneAt == null)) }).ToListAsync(cancel);
        var choice = await desk.Choice(form with { Key = form.Key is { Length: 32 } ? form.Key : Guid.NewGuid().ToString("N") }, cancel);
        return View("OwnReservePage", new OwnReservePage([.. rows.Select(r => (r.Member, r.Calls))], choice, clock.Today) { Wrong = wrong });
    }
}
