using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Web.Features.Rotations.Rounds.Acts;
using TeacherDev.Web.Features.Rotations.Rounds.Effects;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Rounds.Board;

/// <summary>The office shows the moves, answers objections, decides, undoes and calls off.</summary>
[Authorize(Access.KeepRotationRounds)]
[Route("rotations/rounds/{id:int}")]
public sealed class DecideController(TeacherDevDb db, BoardReader reader, DecideDesk desk, EffectDesk effects, IStringLocalizer<RoundsText> say) : BoardAnswers(reader, say)
{
    [HttpPost("publication")]
    public async Task<IActionResult> Publish(int id, CancellationToken cancel) =>
        await IsThere(id, cancel) ? await Answer(id, await desk.Publish(id, cancel), "Said.Published", "publish", "", cancel) : NotFound();

    [HttpPost("answers")]
    public async Task<IActionResult> AnswerObjection(int id, int objection, bool upheld, string? answer, CancellationToken cancel)
    {
        var isThere = await db.RotationPeople.AnyAsync(p => p.RoundId == id && p.Objections.Any(o => o.Id == objection), cancel);
        var words = answer.Bounded(RotationObjection.TextLength);
        return await Answer(id, !isThere ? new("rotation-nobody") : words.Length == 0 ? new("rotation-answer") : await desk.Answer(id, objection, upheld, words, cancel), upheld ? "Said.Upheld" : "Said.Dismissed", $"answer-o{objection}", words, cancel);
    }

    [HttpPost("decision")]
    public async Task<IActionResult> Decide(int id, string? document, CancellationToken cancel)
    {
        var paper = document.Bounded(RotationRound.DocumentLength);
        return !await IsThere(id, cancel) ? NotFound()
            : await Answer(id, paper.Length == 0 ? new("rotation-document") : await desk.Decide(id, paper, cancel), "Said.Decided", "document", paper, cancel);
    }

    [HttpPost("undoing")]
    public async Task<IActionResult> Undo(int id, string? reason, CancellationToken cancel)
    {
        var why = reason.Bounded(RotationRound.ReasonLength);
        return !await IsThere(id, cancel) ? NotFound()
            : await Answer(id, why.Length == 0 ? new("rotation-reason") : await effects.Undo(id, why, cancel), "Said.Undone", "undo-reason", why, cancel);
    }

    [HttpPost("calling-off")]
    public async Task<IActionResult> CallOff(int id, string? reason, CancellationToken cancel)
    {
        var why = reason.Bounded(RotationRound.ReasonLength);
        return !await IsThere(id, cancel) ? NotFound()
            : await Answer(id, why.Length == 0 ? new("rotation-reason") : await desk.CallOff(id, why, cancel), "Said.CalledOff", "off-reason", why, cancel);
    }

    private Task<bool> IsThere(int id, CancellationToken cancel) => db.RotationRounds.AnyAsync(r => r.Id == id, cancel);
}
