using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Induction;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Web.Features.Induction.FirstYear;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Induction.Pairs;

/// <summary>One pair: what was agreed, who signed, how it ended.</summary>
[Authorize(Access.SeeInductions)]
[Route("inductions/pairs/{id:int}")]
public sealed class PairsController(TeacherDevDb db, PairDesk desk, InductionWords words, DistrictClock clock, SignedInPerson me, IStringLocalizer<InductionText> say) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(int id, CancellationToken cancel) => await Find(id, me.FirstYears(), cancel) is { } row ? await Page(row, cancel) : NotFound();

    [Authorize(Access.ActInInductions)]
    [HttpPost("signature")]
    public async Task<IActionResult> Sign(int id, CancellationToken cancel) =>
        await Find(id, me.FirstYearsActedOn(), cancel) is null ? NotFound() : await Answer(id, "", await desk.Sign(id, cancel), "Said.PairSigned", cancel);

    [Authorize(Access.ActInInductions)]
    [HttpPost("refusal")]
    public async Task<IActionResult> Decline(int id, string? reason, CancellationToken cancel)
    {
        if (await Find(id, me.FirstYearsActedOn(), cancel) is not { } row)
        {
            return NotFound();
        }

        var why = Reasons.Read(reason);
        return await Answer(id, "refusal", why.Length == 0 ? Reasons.Missing : await desk.Decline(id, await Manages(row, cancel), why, cancel), "Said.PairDeclined", cancel);
    }

    [Authorize(Access.ActInInductions)]
    [HttpPost("end")]
    public async Task<IActionResult> End(int id, string? reason, CancellationToken cancel)
    {
        if (await Find(id, me.FirstYearsActedOn(), cancel) is not { } row)
        {
            return NotFound();
        }

        var why = Reasons.Read(reason);
        return await Answer(id, "ending", why.Length == 0 ? Reasons.Missing : await desk.End(id, await Manages(row, cancel), why, cancel), "Said.PairEnded", cancel);
    }

    private async Task<PairRow?> Find(int id, TeacherReach reach, CancellationToken cancel) => await (
        from pair in db.PairsOf(reach, clock.Today)
        where pair.Id == id
        join apprentice in db.Teachers on pair.TeacherId equals apprentice.Id
        join mentor in db.Teachers.IgnoreQueryFilters() on pair.MentorId equals mentor.Id
        select new PairRow(pair, apprentice.Name, mentor.Name)).AsNoTracking().SingleOrDefaultAsync(cancel);

    private Task<bool> Manages(PairRow row, CancellationToken cancel) => db.Reaches(me.PairsKept(), row.Pair.TeacherId, me, clock.Today, cancel);

    private async Task<IActionResult> Answer(int id, string field, Refusal? refusal, string said, CancellationToken cancel)
    {
        if (refusal is null)
        {
            TempData.Say(say[said]);
            return Redirect($"{Request.PathBase}/inductions/pairs/{id}");
        }

        ModelState.AddModelError(field, words.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Page((await Find(id, me.FirstYears(), cancel))!, cancel);
    }

    private async Task<IActionResult> Page(PairRow row, CancellationToken cancel)
    {
        var (pair, by, manages) = (row.Pair, me.InductionSigner(), await Manages(row, cancel));
        var observations = await db.Observations.AsNoTracking().Where(o => o.PairId == pair.Id).OrderByDescending(o => o.On).ThenByDescending(o => o.Id).ToListAsync(cancel);
        int[] both = [pair.TeacherId, pair.MentorId];
        var subjects = await db.Teachers.IgnoreQueryFilters().Where(t => both.Contains(t.Id)).Select(t => t.Subject).Distinct().CountAsync(cancel);
        var sees = await db.FirstYearsOf(me.FirstYears(), clock.Today).AnyAsync(t => t.Id == pair.TeacherId, cancel);
        return View("PairPage", new PairPage(
            row, observations, subjects > 1, sees, pair.WhyNotSign(by) is null, pair.WhyNotDecline(by, manages) is null, pair.WhyNotEnd(by, manages) is null,
            pair.IsWith(me.TeacherId) && pair.WasAgreed));
    }
}
