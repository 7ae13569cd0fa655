using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Moves;
using TeacherDev.Domain.Rotations.Reserve;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Rotations.Moves;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Reserve.Shortages;

/// <summary>One shortage: who of the pool fits, why others do not; one press calls somebody.</summary>
[Authorize(Access.SeeRotations)]
[Route("rotations/shortages/{id:int}")]
public sealed class ShortageController(TeacherDevDb db, ReserveDesk desk, DistrictClock clock, SignedInPerson me, IStringLocalizer<ReserveText> say, IStringLocalizer<RotationsText> words) : Controller
{
    [HttpGet]
    public Task<IActionResult> Show(int id, CancellationToken cancel) => Page(id, null, cancel);

    [Authorize(Access.KeepMoves)]
    [HttpPost("calls")]
    public async Task<IActionResult> Call(int id, int member, PlacementKind kind, string? key, string? seen, string? document, CancellationToken cancel)
    {
        if (member == 0 && await Find(id, cancel) is not null)
        {
            return await Answer(id, new("shortage-kind"), "", "", "", cancel);
        }

        if (await Find(id, cancel) is not { } shortage || await db.ReserveMembers.AsNoTracking().SingleOrDefaultAsync(m => m.Id == member, cancel) is not { } called)
        {
            return NotFound();
        }

        var refusal = kind is not (PlacementKind.Loan or PlacementKind.Support) || key is not { Length: 32 } ? new("shortage-kind")
            : await desk.Call(id, called, kind, key, seen ?? "", document.Bounded(RecordedMove.DocumentLength), say["Call.Reason", shortage.Work, say.Why(shortage.Why)], cancel);
        return await Answer(id, refusal, "Said.Called", $"call-{member}", "", cancel);
    }

    [Authorize(Access.SchoolInRotationRounds)]
    [HttpPost("withdrawal")]
    public async Task<IActionResult> Withdraw(int id, string? reason, CancellationToken cancel)
    {
        var why = reason.Bounded(Shortage.ReasonLength);
        return await Find(id, cancel) is null ? NotFound() : await Answer(id, await desk.Withdraw(id, why, cancel), "Said.Withdrawn", "withdraw-reason", why, cancel);
    }

    /// <summary>Null where there is none in reach: a school sees its own.</summary>
    private async Task<Shortage?> Find(int id, CancellationToken cancel)
    {
        var reach = me.RotationListReach();
        var (all, school) = (reach.Everybody, reach.SchoolId);
        return await db.Shortages.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id && (all || s.SchoolId == school), cancel);
    }

    private async Task<IActionResult> Answer(int id, Refusal? refusal, string said, string field, string typed, CancellationToken cancel)
    {
        if (refusal is null)
        {
            TempData.Say(say[said]);
            return Redirect($"{Request.PathBase}/rotations/shortages/{id}");
        }

        ModelState.Clear();
        ModelState.AddModelError(field, refusal.Code.StartsWith("move-", StringComparison.Ordinal) ? words.Sentence(refusal) : say.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Page(id, typed, cancel);
    }

    private async Task<IActionResult> Page(int id, string? typed, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        if (await Find(id, cancel) is not { } shortage)
        {
            return NotFound();
        }

        var (host, isMet, sees) = (await db.Schools.AsNoTracking().SingleAsync(s => s.Id == shortage.SchoolId, cancel), await desk.IsMet(id, cancel), me.RotationListReach().Everybody);
        var calls = await (from call in db.ReserveCalls
                           join move in db.RecordedMoves on call.MoveId equals move.Id
                           join teacher in db.Teachers on move.TeacherId equals teacher.Id
                           where call.ShortageId == id
                           orderby call.Id descending
                           select new CallRow(teacher.Number, teacher.Name, call.By, call.At, move.UndoneAt != null)).ToListAsync(cancel);
        return View("ShortagePage", new ShortagePage(
            shortage, host.Name, isMet, calls, sees && shortage.State(isMet, clock.Today) == ShortageState.Open ? await Fits(shortage, host, cancel) : [], sees, me.KeepsMoves(), shortage.SchoolId == me.SchoolId, clock.Today) { Typed = typed });
    }

    private async Task<IReadOnlyList<FitRow>> Fits(Shortage shortage, School host, CancellationToken cancel)
    {
        var today = clock.Today;
        var pool = await db.ReserveMembers.AsNoTracking().Where(m => m.EndedAt == null && m.UntilOn >= today && db.Teachers.Any(t => t.Id == m.TeacherId && t.AnonymisedAt == null))
            .Select(m => new { Member = m, Calls = db.ReserveCalls.Count(c => c.MemberId == m.Id && db.RecordedMoves.Any(x => x.Id == c.MoveId && x.UndoneAt == null)) }).ToListAsync(cancel);
        var people = (await db.Records([.. pool.Select(p => p.Member.TeacherId).Distinct()], cancel)).ToDictionary(r => r.Teacher.Id);
        return [.. pool.Where(p => people.ContainsKey(p.Member.TeacherId)).Select(p =>
        {
            var person = people[p.Member.TeacherId];
            return new FitRow(
                p.Member, person.Teacher.Number, person.Teacher.Name, person.LegalSchool(today)?.Name ?? "", p.Calls, ReserveFit.Against(p.Member, shortage, host, person, today), MoveDesk.Seen(person.Placements), Guid.NewGuid().ToString("N"));
        }).OrderBy(r => r.Against.Count).ThenBy(r => r.Calls).ThenBy(r => r.Number, StringComparer.Ordinal)];
    }
}
