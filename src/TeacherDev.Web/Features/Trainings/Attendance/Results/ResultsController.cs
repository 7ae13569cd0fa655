using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Trainings;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Features.Trainings.Attendance.Registers;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.Attendance.Results;

/// <summary>What a class comes to for each, their grades, and its close.</summary>
[Authorize(Access.RunSessions)]
[Route("trainings/{id:int}")]
public sealed class ResultsController(TeacherDevDb db, AttendanceReach reach, AttendanceDesk desk, ResultDesk results, SignedInPerson me, IStringLocalizer<AttendanceText> say) : Controller
{
    [HttpGet("results")]
    public async Task<IActionResult> Show(int id, CancellationToken cancel) =>
        await reach.Training(id, cancel) is { } run ? await Page(run, ResultsForm.Empty, [], cancel) : NotFound();

    [HttpPost("results")]
    [RequestFormLimits(ValueCountLimit = ResultsForm.MostFields)]
    public async Task<IActionResult> Save(int id, CancellationToken cancel)
    {
        if (await reach.Training(id, cancel) is null)
        {
            return NotFound();
        }

        var form = ResultsForm.Read(Request.Form);
        var (changes, odd) = form.Changes();
        var (marked, refusal) = odd is null ? await results.Grade(id, changes, form.Why, cancel) : (null, odd);
        if (marked is null || marked.Overtaken.Count > 0)
        {
            return await Refused(id, form, refusal ?? new("grades-overtaken", marked!.Overtaken.Count, marked.Changed), marked?.Overtaken ?? [], cancel);
        }

        TempData.Say(marked.Changed == 0 ? say["Said.Nothing"] : say["Said.Graded", marked.Changed]);
        return Redirect($"{Request.PathBase}/trainings/{id}/results");
    }

    [HttpPost("closing")]
    public async Task<IActionResult> Close(int id, CancellationToken cancel)
    {
        if (await reach.Training(id, cancel) is null)
        {
            return NotFound();
        }

        if (await desk.Close(id, cancel) is { } refusal)
        {
            return await Refused(id, ResultsForm.Empty, refusal, [], cancel);
        }

        TempData.Say(say["Said.Closed"]);
        return Redirect($"{Request.PathBase}/trainings/{id}/results");
    }

    private async Task<IActionResult> Refused(int id, ResultsForm form, Refusal refusal, IReadOnlyList<int> overtaken, CancellationToken cancel)
    {
        ModelState.AddModelError(refusal.Code == "mark-why-missing" ? "why" : "", say.Sentence(refusal));
        Response.StatusCode = overtaken.Count > 0 ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return await Page((await reach.Training(id, cancel))!, form, overtaken, cancel);
    }

    private async Task<IActionResult> Page(RunTraining run, ResultsForm form, IReadOnlyList<int> overtaken, CancellationToken cancel)
    {
        var held = await db.Held(run.Training, cancel);
        var states = await db.SignUps.Where(s => s.TrainingId == run.Training.Id).Select(s => new { s.TeacherId, s.State }).ToDictionaryAsync(s => s.TeacherId, s => s.State, cancel);
        int[] ids = [.. states.Where(s => s.Value == SignUpState.Seated).Select(s => s.Key).Union(held.Marks.Where(m => m.Kind != AttendanceKind.Led).Select(m => m.TeacherId))];
        var people = await db.Teachers.Where(t => ids.Contains(t.Id)).OrderBy(t => t.NameKeys).ThenBy(t => t.Id).Select(t => new { t.Id, t.Number, t.Name }).ToListAsync(cancel);
        var rows = people.ConvertAll(p => new ResultRow(p.Id, p.Number, p.Name, states.TryGetValue(p.Id, out var state) ? state : null,
            Outcome.Of(run.Training, held.Sessions, held.Of(p.Id), held.Grades.TryGetValue(p.Id, out var grade) ? grade : null)));
        int[] there = [.. rows.Where(r => r.Outcome.Tenths > 0).Select(r => r.TeacherId)];
        var (words, waiting, gave) = await db.Words(run.Training.Id, Confirmation.WholeClass, run.Training.PaysOn == PaysOn.Completion ? there : [], me.AccountId, cancel);
        return View("ResultsPage", new ResultsPage(run, rows, words, waiting, gave, run.Training.State == TrainingState.Closed ? null : run.Training.WhyNotClose([.. held.Sessions]), form, overtaken, me.TeacherId));
    }
}
