using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Induction;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Induction.Observations;
using TeacherDev.Domain.Induction.Pairs;
using TeacherDev.Domain.Refusals;
using TeacherDev.Web.Features.Induction.FirstYear;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Induction.Observations;

/// <summary>One record of a lesson: read, confirmed or sent back by whoever was watched, taken back with a reason.</summary>
[Authorize(Access.SeeInductions)]
[Route("inductions/observations/{id:int}")]
public sealed class ObservationsController(TeacherDevDb db, ObservationDesk desk, InductionWords words, DistrictClock clock, SignedInPerson me, IStringLocalizer<InductionText> say) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(int id, CancellationToken cancel) => await Find(id, me.FirstYears(), cancel) is { } found ? await Page(found, cancel) : NotFound();

    [Authorize(Access.ActInInductions)]
    [HttpPost("confirmation")]
    public async Task<IActionResult> Confirm(int id, CancellationToken cancel) =>
        await Find(id, me.FirstYearsActedOn(), cancel) is null ? NotFound() : await Answer(id, "", await desk.Confirm(id, cancel), "Said.ObservationConfirmed", cancel);

    [Authorize(Access.ActInInductions)]
    [HttpPost("return")]
    public async Task<IActionResult> Return(int id, string? reason, CancellationToken cancel)
    {
        if (await Find(id, me.FirstYearsActedOn(), cancel) is null)
        {
            return NotFound();
        }

        var why = Reasons.Read(reason);
        return await Answer(id, "return", why.Length == 0 ? Reasons.Missing : await desk.Return(id, why, cancel), "Said.ObservationReturned", cancel);
    }

    [Authorize(Access.ActInInductions)]
    [HttpPost("revocation")]
    public async Task<IActionResult> Revoke(int id, string? reason, CancellationToken cancel)
    {
        if (await Find(id, me.FirstYearsActedOn(), cancel) is not { } found)
        {
            return NotFound();
        }

        var why = Reasons.Read(reason);
        return await Answer(id, "revocation", why.Length == 0 ? Reasons.Missing : await desk.Revoke(id, await Manages(found.Row.Pair, cancel), why, cancel), "Said.ObservationRevoked", cancel);
    }

    private async Task<(Observation Observation, PairRow Row)?> Find(int id, TeacherReach reach, CancellationToken cancel)
    {
        var found = await (
            from observation in db.Observations.Include(o => o.Points)
            where observation.Id == id
            join pair in db.PairsOf(reach, clock.Today) on observation.PairId equals pair.Id
            join apprentice in db.Teachers on pair.TeacherId equals apprentice.Id
            join mentor in db.Teachers.IgnoreQueryFilters() on pair.MentorId equals mentor.Id
            select new { Observation = observation, Row = new PairRow(pair, apprentice.Name, mentor.Name) }).AsNoTracking().SingleOrDefaultAsync(cancel);
        return found is null ? null : (found.Observation, found.Row);
    }

    private Task<bool> Manages(MentorPair pair, CancellationToken cancel) => db.Reaches(me.PairsKept(), pair.TeacherId, me, clock.Today, cancel);

    private async Task<IActionResult> Answer(int id, string field, Refusal? refusal, string said, CancellationToken cancel)
    {
        if (refusal is null)
        {
            TempData.Say(say[said]);
            return Redirect($"{Request.PathBase}/inductions/observations/{id}");
        }

        ModelState.AddModelError(field, words.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Page((await Find(id, me.FirstYears(), cancel))!.Value, cancel);
    }

    private async Task<IActionResult> Page((Observation Observation, PairRow Row) found, CancellationToken cancel)
    {
        var (by, pair) = (me.InductionSigner(), found.Row.Pair);
        return View("ObservationPage", new ObservationPage(
            found.Observation, found.Row, found.Observation.WhyNotAnswer(pair, by) is null, found.Observation.WhyNotMend(pair, by) is null,
            found.Observation.WhyNotRevoke(pair, by, await Manages(pair, cancel)) is null));
    }
}
