using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Induction;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Induction.Observations;
using TeacherDev.Domain.Induction.Rules;
using TeacherDev.Domain.Refusals;
using TeacherDev.Web.Features.Induction.FirstYear;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Induction.Observations;

/// <summary>Writing down a lesson that one watched, and writing it anew after it came back. Only the two of the pair write.</summary>
[Authorize(Access.OwnInductions)]
public sealed class WriteObservationController(
    TeacherDevDb db, ObservationDesk desk, InductionRules rules, InductionWords words, DistrictClock clock, SignedInPerson me, IStringLocalizer<InductionText> say) : Controller
{
    private const string Prefix = "Form";

    [HttpGet("inductions/pairs/{id:int}/observations/new")]
    public async Task<IActionResult> Form(int id, CancellationToken cancel) =>
        await Find(id, cancel) is { } row ? Page(row, ObservationForm.Empty(rules, row.Pair, clock.Today), null) : NotFound();

    [HttpPost("inductions/pairs/{id:int}/observations")]
    public async Task<IActionResult> Write(int id, [Bind(Prefix = Prefix)] ObservationForm form, CancellationToken cancel)
    {
        if (await Find(id, cancel) is not { } row)
        {
            return NotFound();
        }

        if (!ModelState.IsValid || form.Terms(rules, row.Pair.MentorId == me.TeacherId) is not { } terms || Reasons.Key(form.Key) is not { } key)
        {
            return Refused(row, form, null, form.On is null ? new("observation-day-missing") : null);
        }

        var (observation, refusal) = await desk.Write(id, terms, key, cancel);
        return refusal is not null ? Refused(row, form, null, refusal) : Done(observation!.Id, "Said.ObservationWritten");
    }

    [HttpGet("inductions/observations/{id:int}/terms")]
    public async Task<IActionResult> Mending(int id, CancellationToken cancel) =>
        await Mended(id, cancel) is not var (row, observation) ? NotFound()
        : observation.State == ObservationState.Returned ? Page(row, ObservationForm.Of(observation), observation)
        : Redirect($"{Request.PathBase}/inductions/observations/{id}");

    [HttpPost("inductions/observations/{id:int}/terms")]
    public async Task<IActionResult> Mend(int id, [Bind(Prefix = Prefix)] ObservationForm form, CancellationToken cancel)
    {
        if (await Mended(id, cancel) is not var (row, observation))
        {
            return NotFound();
        }

        if (!ModelState.IsValid || form.Terms(rules, observation.ByMentor) is not { } terms)
        {
            return Refused(row, form, observation, form.On is null ? new("observation-day-missing") : null);
        }

        return await desk.Mend(id, terms, cancel) is { } refusal ? Refused(row, form, observation, refusal) : Done(id, "Said.ObservationMended");
    }

    /// <summary>A pair of one's own that was agreed.</summary>
    private async Task<PairRow?> Find(int id, CancellationToken cancel) => await (
        from pair in db.PairsOf(new(me.TeacherId, null, false), clock.Today)
        where pair.Id == id
        join apprentice in db.Teachers on pair.TeacherId equals apprentice.Id
        join mentor in db.Teachers.IgnoreQueryFilters() on pair.MentorId equals mentor.Id
        select new PairRow(pair, apprentice.Name, mentor.Name)).AsNoTracking().SingleOrDefaultAsync(cancel);

    /// <summary>A record of one's own.</summary>
    private async Task<(PairRow, Observation)?> Mended(int id, CancellationToken cancel) =>
        await db.Observations.AsNoTracking().Include(o => o.Points).SingleOrDefaultAsync(o => o.Id == id, cancel) is { } observation
            && await Find(observation.PairId, cancel) is { } row && observation.Watcher(row.Pair) == me.TeacherId ? (row, observation) : null;

    private IActionResult Done(int id, string said)
    {
        TempData.Say(say[said]);
        return Redirect($"{Request.PathBase}/inductions/observations/{id}");
    }

    private ViewResult Refused(PairRow row, ObservationForm form, Observation? mends, Refusal? refusal)
    {
        if (refusal is not null)
        {
            var field = refusal.Code switch { "observation-topic-missing" => "Topic", "observation-mark-odd" => $"Points[{OddPoint(form)}].Mark", _ => "On" };
            ModelState.AddModelError($"{Prefix}.{field}", words.Sentence(refusal));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        ModelState.Remove($"{Prefix}.{nameof(form.Key)}");
        var points = rules.Observations.Points.Select((_, i) => form.Points?.ElementAtOrDefault(i) ?? new()).ToList();
        return Page(row, form with { Key = Reasons.Key(form.Key) ?? Reasons.NewKey(), Points = points }, mends);
    }

    private int OddPoint(ObservationForm form) =>
        Enumerable.Range(0, rules.Observations.Points.Count).FirstOrDefault(i => form.Points?.ElementAtOrDefault(i)?.Mark is not { } mark || mark < 1 || mark > rules.Observations.BestMark);

    private ViewResult Page(PairRow row, ObservationForm form, Observation? mends) =>
        View("ObservationFormPage", new ObservationFormPage(form, row, mends?.ByMentor ?? row.Pair.MentorId == me.TeacherId, mends?.Id, mends?.Answer, clock.Today));
}
