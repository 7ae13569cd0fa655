using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Web.Features.Rotations.Hiring.Effects;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Hiring.Board;

/// <summary>The district says where somebody stands next, puts them back with a reason, ends the in-school step for those whom no school answered, undoes the effect, calls the round off.</summary>
[Authorize(Access.KeepRotationRounds)]
[Route("rotations/hirings/{id:int}")]
public sealed class HiringStepsController(TeacherDevDb db, HiringReader reader, HiringDesk desk, HiringEffectDesk effects, IStringLocalizer<HiringText> say) : Controller
{
    private const string Prefix = "Form";

    [HttpPost("people/{place:int}/state")]
    public async Task<IActionResult> Stand(int id, int place, [Bind(Prefix = Prefix)] StandForm form, CancellationToken cancel)
    {
        if (!await IsThere(id, place, cancel))
        {
            return NotFound();
        }

        var (document, word) = (form.Document.Bounded(HiringPerson.DocumentLength), form.Word.Bounded(HiringPerson.WordLength));
        var odd = form.To is not { } state || !Enum.IsDefined(state) ? new Refusal("hiring-to")
            : (form.On is { } on && !Plausible.Days.Contains(on)) || (form.Until is { } until && !Plausible.Days.Contains(until)) ? new Refusal("hiring-day") : null;
        var refusal = odd ?? await desk.Stand(id, HiringSide.District, [place], new(form.To!.Value, form.Post, form.On, form.Until, document, word, form.Seen ?? -1), cancel);
        return refusal is null ? Said(id, place, "Said.Stood") : await Refused(id, place, refusal, $"{Prefix}.{FieldOf(refusal)}", p => p with { Form = form }, cancel);
    }

    [HttpPost("people/{place:int}/correction")]
    public async Task<IActionResult> Correct(int id, int place, int entry, int seen, string? word, CancellationToken cancel)
    {
        if (!await IsThere(id, place, cancel))
        {
            return NotFound();
        }

        var why = word.Bounded(HiringPerson.WordLength);
        var refusal = await desk.Correct(id, place, entry, seen, why, cancel);
        return refusal is null ? Said(id, place, "Said.Corrected") : await Refused(id, place, refusal, "correction-word", p => p with { CorrectionWord = why }, cancel);
    }

    [HttpPost("people/{place:int}/level")]
    public async Task<IActionResult> Level(int id, int place, string? word, CancellationToken cancel)
    {
        if (!await IsThere(id, place, cancel))
        {
            return NotFound();
        }

        var why = word.Bounded(HiringPerson.WordLength);
        var refusal = await desk.SetLevelAside(id, place, why, cancel);
        return refusal is null ? Said(id, place, "Said.Level") : await Refused(id, place, refusal, "level-word", p => p with { LevelWord = why }, cancel);
    }

    [HttpPost("crossings")]
    public async Task<IActionResult> Cross(int id, string? word, CancellationToken cancel)
    {
        if (!await db.HiringRounds.AnyAsync(r => r.Id == id, cancel))
        {
            return NotFound();
        }

        var why = word.Bounded(HiringPerson.WordLength);
        var late = await db.HiringPeople.Where(p => p.RoundId == id && p.State == HiringState.Competing).Select(p => p.Id).ToListAsync(cancel);
        if (await desk.Stand(id, HiringSide.District, late, new(HiringState.Crossing, null, null, null, "", why, null), cancel) is not { } refusal)
        {
            TempData.Say(say["Said.Crossed", late.Count]);
            return Redirect($"{Request.PathBase}/rotations/hirings/{id}");
        }

        return await Board(id, refusal, "cross-word", why, cancel);
    }

    [HttpPost("undoing")]
    public Task<IActionResult> Undo(int id, string? reason, CancellationToken cancel) => End(id, reason, effects.Undo, "Said.Undone", "undo-reason", cancel);

    [HttpPost("calling-off")]
    public Task<IActionResult> CallOff(int id, string? reason, CancellationToken cancel) => End(id, reason, effects.CallOff, "Said.CalledOff", "off-reason", cancel);

    private async Task<IActionResult> End(int id, string? reason, Func<int, string, CancellationToken, Task<Refusal?>> end, string said, string field, CancellationToken cancel)
    {
        if (!await db.HiringRounds.AnyAsync(r => r.Id == id, cancel))
        {
            return NotFound();
        }

        var why = reason.Bounded(HiringRound.ReasonLength);
        if ((why.Length == 0 ? new("hiring-word") : await end(id, why, cancel)) is not { } refusal)
        {
            TempData.Say(say[said]);
            return Redirect($"{Request.PathBase}/rotations/hirings/{id}");
        }

        return await Board(id, refusal, field, why, cancel);
    }

    private async Task<IActionResult> Board(int id, Refusal refusal, string field, string typed, CancellationToken cancel)
    {
        ModelState.Clear();
        ModelState.AddModelError(field, say.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("HiringBoardPage", (await reader.Read(id, new(), cancel))! with { Wrong = (field, typed, say.Sentence(refusal)) });
    }

    private static string FieldOf(Refusal refusal) => refusal.Code switch
    {
        "hiring-post" or "hiring-post-elsewhere" or "hiring-post-own" or "hiring-posts-full" or "hiring-above" => nameof(StandForm.Post),
        "hiring-document" => nameof(StandForm.Document),
        "hiring-word" or "hiring-late-word" => nameof(StandForm.Word),
        "hiring-wait-days" or "hiring-wait-long" => nameof(StandForm.Until),
        "hiring-found-early" or "hiring-while-waiting" or "hiring-day" => nameof(StandForm.On),
        _ => nameof(StandForm.To),
    };

    private Task<bool> IsThere(int id, int place, CancellationToken cancel) => db.HiringPeople.AnyAsync(p => p.Id == place && p.RoundId == id, cancel);

    private RedirectResult Said(int id, int place, string said)
    {
        TempData.Say(say[said]);
        return Redirect($"{Request.PathBase}/rotations/hirings/{id}/people/{place}");
    }

    private async Task<IActionResult> Refused(int id, int place, Refusal refusal, string field, Func<PlacePage, PlacePage> typed, CancellationToken cancel)
    {
        ModelState.Clear();
        ModelState.AddModelError(field, say.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("PlacePage", typed((await reader.Person(id, place, cancel))!));
    }
}
