using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Moves;
using TeacherDev.Web.Features.Rotations.Moves;
using TeacherDev.Web.Features.Rotations.Moves.Duties;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Hiring.Effects;

/// <summary>What a hiring round does to each placement, before anything is written; one press does it.</summary>
[Authorize(Access.KeepRotationRounds)]
[Route("rotations/hirings/{id:int}")]
public sealed class HiringEffectController(TeacherDevDb db, HiringEffectDesk desk, TiesReader ties, DutiesReader duties, DistrictClock clock, IStringLocalizer<HiringText> say) : Controller
{
    [HttpGet("effect")]
    public Task<IActionResult> Preview(int id, CancellationToken cancel) => Page(id, cancel);

    [HttpPost("effect")]
    public async Task<IActionResult> Effect(int id, CancellationToken cancel)
    {
        if (!await IsThere(id, cancel))
        {
            return NotFound();
        }

        if (await desk.Effect(id, cancel) is { } refusal)
        {
            ModelState.AddModelError("", say.Sentence(refusal));
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await Page(id, cancel);
        }

        TempData.Say(say["Said.Effected"]);
        return Redirect($"{Request.PathBase}/rotations/hirings/{id}");
    }

    private Task<bool> IsThere(int id, CancellationToken cancel) => db.HiringRounds.AnyAsync(r => r.Id == id, cancel);

    private async Task<IActionResult> Page(int id, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        if (await db.HiringRounds.AsNoTracking().Include(r => r.Posts).SingleOrDefaultAsync(r => r.Id == id, cancel) is not { IsOver: false } round)
        {
            return NotFound();
        }

        var lines = await desk.Lines(round, await desk.Moving(id, null).AsNoTracking().ToListAsync(cancel), cancel);
        var whyNot = round.WhyNotEffect(await desk.Unsettled(id, cancel), lines.Count(l => l.On <= clock.Today), clock.Today);
        // Moving them is what settles where they stand in this very round.
        var hang = (await ties.Of([.. lines.Select(l => (l.Number, l.Name, l.Move))], cancel))
            .Select(p => p with { Ties = [.. p.Ties.Where(t => t.Kind != TieKind.Hiring || t.Id != id)] }).Where(p => p.Ties.Count > 0);
        return View("HiringEffectPage", new HiringEffectPage(
            round, lines, [.. hang], await duties.Of([.. lines.Select(l => (l.Number, l.Name, l.Move, l.Change is null ? null : l.Then))], cancel), await db.Schools.AsNoTracking().ToDictionaryAsync(s => s.Id, cancel), whyNot, clock.Today));
    }
}
