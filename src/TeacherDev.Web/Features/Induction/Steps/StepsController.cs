using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Induction.FirstYear;
using TeacherDev.Domain.Refusals;
using TeacherDev.Web.Features.Induction.FirstYear;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Induction.Steps;

/// <summary>Steps of a first year, recorded by the office that held them.</summary>
[Authorize(Access.KeepInductionSteps)]
public sealed class StepsController(
    FirstYearReader reader, InductionWords say, TeacherDevDb db, StepDesk desk, DistrictClock clock, SignedInPerson me, IStringLocalizer<InductionText> words) : FirstYearPages(reader, say)
{
    private const string Prefix = "Step";

    [HttpPost("inductions/{id:int}/steps")]
    public async Task<IActionResult> Record(int id, [Bind(Prefix = Prefix)] StepForm form, CancellationToken cancel)
    {
        if (!await db.Knows(me.StepsKept(), id, clock.Today, cancel))
        {
            return NotFound();
        }

        var start = form.StartOn;
        var (field, refusal) = id == me.TeacherId ? ("", new Refusal("induction-for-oneself")) : Reasons.Key(form.Key) is not { } key ? ("", new("induction-form-old"))
            : string.IsNullOrEmpty(form.Code) ? ($"{Prefix}.Code", new("step-missing"))
            : start is null ? ($"{Prefix}.StartOn", new("step-day-missing"))
            : !ModelState.IsValid ? ($"{Prefix}.EndOn", new("step-day-missing"))
            : ($"{Prefix}.StartOn", await desk.Record(id, new(form.Code, start.Value, form.EndOn ?? start.Value, Reasons.Read(form.Note, InductionStep.NoteLength)), key, cancel));
        return refusal is null ? Done(id, null, words["Said.StepRecorded"], "#steps")
            : await Refused(id, null, field, refusal, cancel, page => page with { Step = form with { Key = page.Step.Key } });
    }

    [HttpPost("inductions/steps/{id:int}/withdrawal")]
    public async Task<IActionResult> Withdraw(int id, string? reason, CancellationToken cancel)
    {
        if (await db.InductionSteps.Where(s => s.Id == id).Select(s => (int?)s.TeacherId).SingleOrDefaultAsync(cancel) is not { } teacher
            || !await db.Knows(me.StepsKept(), teacher, clock.Today, cancel))
        {
            return NotFound();
        }

        var why = Reasons.Read(reason);
        var refusal = teacher == me.TeacherId ? new("induction-for-oneself") : why.Length == 0 ? Reasons.Missing : await desk.Withdraw(id, why, cancel);
        return refusal is null ? Done(teacher, null, words["Said.StepWithdrawn"], "#steps") : await Refused(teacher, null, $"step-{id}", refusal, cancel);
    }
}
