using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Moves;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Rotations.Moves.Making;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Moves.OnePerson;

/// <summary>Where somebody is and was, and by which moves; the district gives a stay another last day, and undoes.</summary>
[Authorize(Access.SeeRotation)]
[Route("teachers/{number}")]
public sealed class PersonMovesController(TeacherDevDb db, MoveReader reader, MoveDesk desk, DistrictClock clock, SignedInPerson me, IStringLocalizer<RotationsText> say, IStringLocalizer<MovesText> words) : Controller
{
    [HttpGet("moves")]
    public async Task<IActionResult> Show(string number, CancellationToken cancel) => await Find(number, cancel) is { } person ? await Page(person, LastDayForm.Empty, cancel) : NotFound();

    [Authorize(Access.KeepMoves)]
    [HttpPost("moves/{id:int}/undoing")]
    public async Task<IActionResult> Undo(string number, int id, string? reason, CancellationToken cancel)
    {
        if (await Find(number, cancel) is not { } person || !await db.RecordedMoves.AnyAsync(m => m.Id == id && m.TeacherId == person.Id, cancel))
        {
            return NotFound();
        }

        var (field, why) = ($"undo-{id}", reason.Bounded(RecordedMove.ReasonLength));
        return why.Length == 0
            ? await Refused(person, field, words["Reason.Missing"], new(null, "", why), cancel)
            : await Answer(person, field, (await desk.Undo(person.Id, id, why, cancel)).Refusal, "Said.Undone", new(null, "", why), cancel);
    }

    [Authorize(Access.KeepMoves)]
    [HttpPost("stays/{stay:int}/last-day")]
    public async Task<IActionResult> LastDay(string number, int stay, DateOnly? lastOn, string? document, string? reason, CancellationToken cancel)
    {
        if (await Find(number, cancel) is not { } person || !await db.Placements.AnyAsync(p => p.Id == stay && p.TeacherId == person.Id && p.Kind != PlacementKind.Post, cancel))
        {
            return NotFound();
        }

        LastDayForm form = new(lastOn, document.Bounded(RecordedMove.DocumentLength), reason.Bounded(RecordedMove.ReasonLength));
        if (lastOn is not { } day || !Plausible.Days.Contains(day))
        {
            return await Refused(person, $"last-{stay}", words["LastOn.Missing"], form, cancel);
        }

        return form.Reason.Length == 0
            ? await Refused(person, $"why-{stay}", words["Reason.Missing"], form, cancel)
            : await Answer(person, $"last-{stay}", (await desk.LastDay(person.Id, stay, day, form.Document, form.Reason, cancel)).Refusal, "Said.LastDay", form, cancel);
    }

    private Task<Teacher?> Find(string number, CancellationToken cancel) => db.MovesSeenBy(me, clock.Today).AsNoTracking().SingleOrDefaultAsync(t => t.Number == number, cancel);

    private async Task<IActionResult> Answer(Teacher person, string field, Refusal? refusal, string said, LastDayForm form, CancellationToken cancel)
    {
        if (refusal is not null)
        {
            return await Refused(person, field, say.Sentence(refusal), form, cancel);
        }

        TempData.Say(words[said, person.Name]);
        return Redirect($"{Request.PathBase}/teachers/{Uri.EscapeDataString(person.Number)}/moves");
    }

    private async Task<IActionResult> Refused(Teacher person, string field, string sentence, LastDayForm form, CancellationToken cancel)
    {
        ModelState.AddModelError(field, sentence);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Page(person, form, cancel);
    }

    private async Task<IActionResult> Page(Teacher person, LastDayForm form, CancellationToken cancel)
    {
        var all = await db.Placements.AsNoTracking().Where(p => p.TeacherId == person.Id).ToListAsync(cancel);
        var moves = await db.RecordedMoves.AsNoTracking().Where(m => m.TeacherId == person.Id).OrderByDescending(m => m.Id).ToListAsync(cancel);
        int[] named = [.. all.Select(p => p.SchoolId).Concat(moves.SelectMany(m => new[] { m.FromId, m.ToId })).Distinct()];
        var schools = await db.Schools.AsNoTracking().Where(s => named.Contains(s.Id)).ToDictionaryAsync(s => s.Id, cancel);
        var standing = all.FindAll(p => p.WithdrawnAt is null);
        var (first, last) = MoveLanes.Span(standing, clock.Today);
        var open = me.KeepsMoves() ? moves.Find(m => m.UndoneAt is null && m.Act == MoveAct.Moved && (m.Until is null || m.Until >= clock.Today))?.Decided : null;
        // What hangs on them at the school left hangs on them at the one into which it went.
        open = open is null ? null : open with { FromId = await db.StandsFor(schools[open.FromId], clock.Today, cancel) };
        return View("PersonMovesPage", new PersonMovesPage(
            person, all, schools, new("lanes", words["Lanes.Title"], [.. standing.Select(p => new Lane(reader.NameOf(p, schools[p.SchoolId]), p.Kind == PlacementKind.Post, p.StartOn, p.EndOn, false))], first, last, clock.Today),
            moves, open, open is null ? [] : await reader.Ties(open, cancel), me.KeepsMoves() && me.TeacherId != person.Id, clock.Today, form));
    }
}
