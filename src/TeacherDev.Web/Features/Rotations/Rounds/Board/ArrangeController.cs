using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Web.Features.Rotations.Rounds.Acts;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Rounds.Board;

/// <summary>The office proposes, settles somebody for a need, takes somebody out or in.</summary>
[Authorize(Access.KeepRotationRounds)]
[Route("rotations/rounds/{id:int}")]
public sealed class ArrangeController(TeacherDevDb db, BoardReader reader, ArrangeDesk desk, IStringLocalizer<RoundsText> say) : BoardAnswers(reader, say)
{
    [HttpPost("proposal")]
    public async Task<IActionResult> Propose(int id, CancellationToken cancel) =>
        await db.RotationRounds.AnyAsync(r => r.Id == id, cancel) ? await Answer(id, await desk.Propose(id, cancel), "Said.Proposed", "propose", "", cancel) : NotFound();

    /// <param name="need">Empty takes back what was settled.</param>
    [HttpPost("settlements")]
    public async Task<IActionResult> Settle(int id, int place, int? need, int seen, CancellationToken cancel)
    {
        var isThere = await IsIn(id, place, cancel) && (need is null || await db.RotationNeeds.AnyAsync(n => n.Id == need && n.RoundId == id && n.Count > 0, cancel));
        var (refusal, gaveWay) = isThere ? await desk.Settle(id, place, need, seen, cancel) : (new("rotation-nobody"), []);
        var said = need is null ? "Said.Unsettled" : gaveWay.Count == 0 ? "Said.Settled" : "Said.Settled.GaveWay";
        return await Answer(id, refusal, said, $"need-p{place}", need is { } chosen ? $"{chosen}" : "", cancel, string.Join(", ", gaveWay));
    }

    /// <param name="back">Takes in whom the office took out.</param>
    [HttpPost("removals")]
    public async Task<IActionResult> TakeOut(int id, int place, string? reason, int seen, bool back, CancellationToken cancel)
    {
        var (field, why) = ($"out-p{place}", reason.Bounded(RotationPerson.ReasonLength));
        return !await IsIn(id, place, cancel) ? await Answer(id, new("rotation-nobody"), "", field, why, cancel) : back ? await Answer(id, await desk.TakeIn(id, place, seen, cancel), "Said.TakenIn", field, "", cancel)
            : await Answer(id, why.Length == 0 ? new("rotation-reason") : await desk.TakeOut(id, place, why, seen, cancel), "Said.TakenOut", field, why, cancel);
    }

    private Task<bool> IsIn(int id, int person, CancellationToken cancel) => db.RotationPeople.AnyAsync(p => p.Id == person && p.RoundId == id, cancel);
}
