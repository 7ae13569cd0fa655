using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Rotations.Rounds;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Web.Features.Rotations.Moves;
using TeacherDev.Web.Features.Rotations.Moves.Duties;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Rounds.Effects;

/// <summary>What a decided round does to each placement, before anything is written; one press does it.</summary>
[Authorize(Access.KeepRotationRounds)]
[Route("rotations/rounds/{id:int}/effect")]
public sealed class EffectController(TeacherDevDb db, EffectDesk desk, TiesReader ties, DutiesReader duties, DistrictClock clock, SignedInPerson me, IStringLocalizer<RoundsText> say) : Controller
{
    [HttpGet]
    public Task<IActionResult> Preview(int id, CancellationToken cancel) => Page(id, cancel);

    [HttpPost]
    public async Task<IActionResult> Effect(int id, CancellationToken cancel)
    {
        if (!await db.RotationRounds.AnyAsync(r => r.Id == id, cancel))
        {
            return NotFound();
        }

        if (await desk.Effect(id, cancel) is { } refusal)
        {
            return await Refused(id, refusal, cancel);
        }

        TempData.Say(say["Said.Effected"]);
        return Redirect($"{Request.PathBase}/rotations/rounds/{id}");
    }

    /// <summary>One whom the round cannot move stays out of it.</summary>
    [HttpPost("removals")]
    public async Task<IActionResult> LeaveOut(int id, int place, string? reason, CancellationToken cancel)
    {
        if (!await db.RotationRounds.AnyAsync(r => r.Id == id, cancel))
        {
            return NotFound();
        }

        var why = reason.Bounded(RotationPerson.ReasonLength);
        if ((!await db.RotationPeople.AnyAsync(p => p.Id == place && p.RoundId == id, cancel) ? new("rotation-nobody") : why.Length == 0 ? new("rotation-reason") : await desk.LeaveOut(id, place, why, cancel)) is { } refusal)
        {
            return await Refused(id, refusal, cancel);
        }

        TempData.Say(say["Said.LeftOut"]);
        return Redirect($"{Request.PathBase}/rotations/rounds/{id}/effect");
    }

    private Task<IActionResult> Refused(int id, Refusal refusal, CancellationToken cancel)
    {
        ModelState.AddModelError("", say.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page(id, cancel);
    }

    private async Task<IActionResult> Page(int id, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        if (await db.WholeRounds().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancel) is not { } round || round.State(clock.Today) is not (RotationState.Public or RotationState.Decided))
        {
            return NotFound();
        }

        var lines = await desk.Lines(round, cancel);
        return View("EffectPage", new EffectPage(
            round, lines, await ties.Of([.. lines.Where(l => l.Change is not null).Select(l => (l.Number, l.Name, l.Move))], cancel),
            await duties.Of([.. lines.Select(l => (l.Number, l.Name, l.Move, l.Change is null ? null : l.Then))], cancel), await db.Schools.AsNoTracking().ToDictionaryAsync(s => s.Id, cancel),
            round.WhyNotEffect(clock.Today) ?? round.WhyNotBy(me.TeacherId) ?? (lines.Count == 0 ? new("rotation-nobody-moves") : null), clock.Today));
    }
}
