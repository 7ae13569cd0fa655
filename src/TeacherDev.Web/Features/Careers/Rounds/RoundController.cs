using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Careers;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Rounds;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Careers.Ethics;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Careers.Rounds;

/// <summary>One round: schools nominate, the district reviews and chooses, everybody sees the chosen, the result is given.</summary>
[Authorize(Access.SeeCareers)]
[Route("careers/rounds/{id:int}")]
public sealed class RoundController(TeacherDevDb db, RoundDesk desk, CareerCatalogue catalogue, EthicsLook look, DistrictClock clock, SignedInPerson me, IStringLocalizer<CareersText> say) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(int id, CancellationToken cancel) => await db.ReviewRounds.AnyAsync(r => r.Id == id, cancel) ? await Page(id, "", "", cancel) : NotFound();

    [Authorize(Access.NominateInRounds)]
    [HttpPost("nominations")]
    public async Task<IActionResult> Nominate(int id, string? number, string? reason, CancellationToken cancel)
    {
        if (!await db.ReviewRounds.AnyAsync(r => r.Id == id, cancel))
        {
            return NotFound();
        }

        var (typed, why) = (number?.Trim() ?? "", reason.Bounded(Nomination.ReasonLength));
        var person = await db.InReach(new(null, me.SchoolId, false), clock.Today).Where(t => t.Number == typed).Select(t => (int?)t.Id).SingleOrDefaultAsync(cancel);
        Refusal? refusal = person is null || me.SchoolId is null ? new("round-number", typed) : why.Length == 0 ? new("round-reason") : await desk.Nominate(id, person.Value, me.SchoolId.Value, why, cancel);
        return await Answer(id, refusal, "Said.Nominated", cancel, typed, why);
    }

    [Authorize(Access.DecideCareers)]
    [HttpPost("withdrawals")]
    public async Task<IActionResult> Withdraw(int id, int nomination, string? reason, CancellationToken cancel)
    {
        if (!await db.ReviewRounds.AnyAsync(r => r.Id == id, cancel))
        {
            return NotFound();
        }

        var why = reason.Bounded(Nomination.NoteLength);
        return await Answer(id, !await Seen(id).AnyAsync(n => n.Id == nomination, cancel) ? new("round-nobody") : why.Length == 0 ? new("round-reason") : await desk.Withdraw(id, nomination, why, cancel), "Said.Withdrawn", cancel);
    }

    [Authorize(Access.KeepCareers)]
    [HttpPost("review")]
    public async Task<IActionResult> Review(int id, List<int>? nomination, List<string?>? points, List<string?>? note, CancellationToken cancel)
    {
        if (!await db.ReviewRounds.AnyAsync(r => r.Id == id, cancel))
        {
            return NotFound();
        }

        var typed = (nomination ?? []).Select((one, i) => (Id: one, Points: points?.ElementAtOrDefault(i), Note: note?.ElementAtOrDefault(i))).DistinctBy(t => t.Id).ToDictionary(t => t.Id, t => (t.Points, t.Note));
        var given = new Dictionary<int, (int, string)>();
        foreach (var (one, (told, words)) in typed.Where(t => !string.IsNullOrWhiteSpace(t.Value.Points + t.Value.Note)))
        {
            if (TypedPoints.Tenths(told) is not { } tenths)
            {
                ModelState.AddModelError(RoundPage.Field(one), string.IsNullOrWhiteSpace(told) ? say["Refusal.round-note-alone"] : say["Refusal.round-points", TypedPoints.Most]);
                continue;
            }

            given[one] = (tenths, words.Bounded(Nomination.NoteLength));
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await Page(id, "", "", cancel, typed);
        }

        return await Answer(id, await desk.Review(id, given, cancel), "Said.Reviewed", cancel, typed: typed);
    }

    [Authorize(Access.KeepCareers)]
    [HttpPost("choice")]
    public async Task<IActionResult> Choose(int id, List<int>? nomination, CancellationToken cancel) =>
        await db.ReviewRounds.AnyAsync(r => r.Id == id, cancel) ? await Answer(id, await desk.Choose(id, [.. (nomination ?? []).Distinct()], cancel), "Said.Chosen", cancel) : NotFound();

    [HttpPost("objections")]
    public async Task<IActionResult> Object(int id, int nomination, string? reason, CancellationToken cancel)
    {
        if (!await db.ReviewRounds.AnyAsync(r => r.Id == id, cancel))
        {
            return NotFound();
        }

        var why = reason.Bounded(NominationObjection.ReasonLength);
        return await Answer(id, why.Length == 0 ? new("round-reason") : await desk.Object(id, nomination, why, cancel), "Said.Objected", cancel);
    }

    [Authorize(Access.KeepCareers)]
    [HttpPost("answers")]
    public async Task<IActionResult> AnswerObjection(int id, int objection, bool upheld, string? answer, CancellationToken cancel)
    {
        if (!await db.ReviewRounds.AnyAsync(r => r.Id == id, cancel))
        {
            return NotFound();
        }

        var words = answer.Bounded(NominationObjection.ReasonLength);
        var isThere = await db.Nominations.AnyAsync(n => n.RoundId == id && n.Objections.Any(o => o.Id == objection), cancel);
        return await Answer(id, !isThere ? new("round-nobody") : words.Length == 0 ? new("round-reason") : await desk.Answer(id, objection, upheld, words, cancel), "Said.Answered", cancel);
    }

    [Authorize(Access.KeepCareers)]
    [HttpPost("result")]
    public async Task<IActionResult> Close(int id, string? document, CancellationToken cancel)
    {
        if (!await db.ReviewRounds.AnyAsync(r => r.Id == id, cancel))
        {
            return NotFound();
        }

        var paper = document.Bounded(ReviewRound.DocumentLength);
        return await Answer(id, paper.Length == 0 ? new("round-document") : await desk.Close(id, paper, cancel), "Said.Given", cancel);
    }

    /// <summary>Whom of the nominated the reader may see: all, those of the school, or only themselves.</summary>
    private IQueryable<Nomination> Seen(int id)
    {
        var (own, school) = (me.TeacherId, me.Is(Roles.SchoolAdmin, Roles.Principal) ? me.SchoolId : null);
        var all = db.Nominations.AsNoTracking().Where(n => n.RoundId == id);
        return me.CareerReach().Everybody ? all : all.Where(n => n.TeacherId == own || n.SchoolId == school);
    }

    private async Task<IActionResult> Answer(int id, Refusal? refusal, string said, CancellationToken cancel, string number = "", string reason = "", IReadOnlyDictionary<int, (string?, string?)>? typed = null)
    {
        if (refusal is null)
        {
            TempData.Say(say[said]);
            return Redirect($"{Request.PathBase}/careers/rounds/{id}");
        }

        ModelState.AddModelError("", say.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Page(id, number, reason, cancel, typed);
    }

    private async Task<IActionResult> Page(int id, string number, string reason, CancellationToken cancel, IReadOnlyDictionary<int, (string?, string?)>? typed = null)
    {
        db.ChangeTracker.Clear();
        var round = await db.ReviewRounds.AsNoTracking().SingleAsync(r => r.Id == id, cancel);
        var seen = await (from n in Seen(id).Include(n => n.Objections)
                          join t in db.Teachers on n.TeacherId equals t.Id
                          join s in db.Schools on n.SchoolId equals s.Id
                          orderby n.Points descending, n.Id
                          select new NominatedRow(n, t.Number, t.Name, s.Name)).ToListAsync(cancel);
        var shown = round.State == RoundState.Open ? [] : await (from n in db.Nominations
                                                                where n.RoundId == id && n.IsChosen && n.WithdrawnAt == null
                                                                join t in db.Teachers on n.TeacherId equals t.Id
                                                                join s in db.Schools on n.SchoolId equals s.Id
                                                                orderby s.Code, n.Id
                                                                select new ShownRow(n.Id, t.Name, s.Name)).ToListAsync(cancel);
        return View("RoundPage", new RoundPage(
            round, seen, shown.ConvertAll(s => s with { Masked = Masking.Name(s.Masked) }), catalogue, catalogue.Rungs.FirstOrDefault(r => r.Item == round.Item)?.Code, me.KeepsCareers(),
            me.Is(Roles.SchoolAdmin, Roles.Principal) && me.SchoolId is not null && round.WhyNotNominate(clock.Today) is null, clock.Today, number, reason)
        {
            Barred = await Barred(round, seen, cancel),
            Typed = typed ?? new Dictionary<int, (string?, string?)>(),
        });
    }

    /// <summary>Whoever keeps ethics sees who of the standing came under a window; that is a look, and is kept as one.</summary>
    private async Task<IReadOnlyDictionary<int, DateOnly>> Barred(ReviewRound round, IReadOnlyCollection<NominatedRow> rows, CancellationToken cancel)
    {
        int[] standing = [.. rows.Where(r => r.Nomination.WithdrawnAt is null && r.Nomination.TeacherId != me.TeacherId).Select(r => r.Nomination.TeacherId)];
        if (!me.KeepsEthics() || round.State == RoundState.Closed || standing.Length == 0 || catalogue.Item(round.Item) is not { } item || CareerItem.BarredBy(item.Act) is not { } act)
        {
            return new Dictionary<int, DateOnly>();
        }

        await look.AtList(new { round = round.Id }, cancel);
        return (await db.BarredOn(standing, act, clock.Today, cancel)).ToDictionary(b => b.Key, b => b.Value.UntilOn);
    }
}
