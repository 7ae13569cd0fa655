using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Induction.Results;
using TeacherDev.Domain.Refusals;
using TeacherDev.Web.Features.Induction.FirstYear;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Induction.Results;

/// <summary>The school proposes what becomes of a first year, district HR decides it and takes it back.</summary>
[Authorize(Access.ActInInductions)]
public sealed class ResultsController(
    FirstYearReader reader, InductionWords say, TeacherDevDb db, ResultDesk desk, DistrictClock clock, SignedInPerson me, IStringLocalizer<InductionText> words) : FirstYearPages(reader, say)
{
    private readonly FirstYearReader years = reader;

    [Authorize(Access.ProposeResults)]
    [HttpPost("inductions/{id:int}/proposal")]
    public async Task<IActionResult> Propose(int id, [Bind(Prefix = "Result")] ResultForm form, CancellationToken cancel) =>
        await db.Knows(me.SchoolWord(), id, clock.Today, cancel) ? await Take(id, form, terms => desk.Propose(id, terms, cancel), "Said.ResultProposed", cancel) : NotFound();

    [Authorize(Access.DecideResults)]
    [HttpPost("inductions/{id:int}/result")]
    public async Task<IActionResult> Decide(int id, [Bind(Prefix = "Result")] ResultForm form, CancellationToken cancel) =>
        await Find(id, toAct: true, cancel) is null ? NotFound() : await Take(id, form, terms => desk.Decide(id, terms, Reasons.Read(form.Exception), cancel), "Said.ResultDecided", cancel);

    [Authorize(Access.DecideResults)]
    [HttpPost("inductions/results/{id:int}/revocation")]
    public async Task<IActionResult> Revoke(int id, string? reason, CancellationToken cancel)
    {
        if (await db.InductionResults.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancel) is not { } result || await Find(result.TeacherId, toAct: true, cancel) is null)
        {
            return NotFound();
        }

        var why = Reasons.Read(reason);
        var refusal = why.Length == 0 ? Reasons.Missing : await desk.Revoke(id, why, cancel);
        return refusal is null ? Done(result.TeacherId, result.WindowOn, words["Said.ResultRevoked"], "#result") : await Refused(result.TeacherId, result.WindowOn, $"result-{id}", refusal, cancel);
    }

    private async Task<IActionResult> Take(int id, ResultForm form, Func<ResultTerms, Task<IReadOnlyList<Refusal>>> take, string said, CancellationToken cancel)
    {
        if (await years.Read(id, form.From, cancel) is not { Duty: { } duty })
        {
            return await Refused(id, null, "", new("result-no-attempt"), cancel);
        }

        IReadOnlyList<Refusal> refusals = form.Outcome is not { } outcome ? [new("result-outcome-missing")]
            : await take(new(duty.Window, outcome, outcome == Outcome.Passed ? null : form.NextOn, Reasons.Read(form.Reason)));
        if (refusals.Count == 0)
        {
            return Done(id, duty.Window.Start, words[said], "#result");
        }

        foreach (var more in refusals.Skip(1))
        {
            ModelState.AddModelError("Result.Outcome", Words.Sentence(more));
        }

        return await Refused(id, duty.Window.Start, Field(refusals[0]), refusals[0], cancel, page => page with { Result = form });
    }

    private static string Field(Refusal refusal) => refusal.Code switch
    {
        "result-reason-missing" => "Result.Reason",
        "result-next-missing" or "result-next-early" or "result-next-far" or "result-next-not-in-post" or "result-until-missing" or "result-until-early" or "result-until-far" => "Result.NextOn",
        _ => "Result.Outcome",
    };
}
