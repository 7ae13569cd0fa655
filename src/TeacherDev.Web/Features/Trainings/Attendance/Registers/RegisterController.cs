using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.Attendance.Registers;

/// <summary>Who was at a session, marked by hand, several people at once; and its confirmation.</summary>
[Authorize(Access.RunSessions)]
[Route("trainings/{id:int}/sessions/{session:int}/attendance")]
public sealed class RegisterController(
    TeacherDevDb db, AttendanceReach reach, AttendanceDesk desk, DistrictClock clock, SignedInPerson me, IStringLocalizer<AttendanceText> say) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(int id, int session, RegisterFilter filter, CancellationToken cancel) =>
        await reach.Session(id, session, cancel) is { } run ? await Page(run, filter, RegisterForm.Empty, [], cancel) : NotFound();

    [HttpPost]
    [RequestFormLimits(ValueCountLimit = RegisterForm.MostFields)]
    public async Task<IActionResult> Save(int id, int session, [FromQuery] RegisterFilter filter, CancellationToken cancel)
    {
        if (await reach.Session(id, session, cancel) is not { } run)
        {
            return NotFound();
        }

        var form = RegisterForm.Read(Request.Form);
        var (changes, odd) = form.Changes(form.RestIsPresent ? (await db.Register(run.Session, clock, cancel)).Rest(run.Session, clock) : new Dictionary<int, Marking>());
        var (marked, refusal) = odd is null ? await desk.Mark(id, session, changes, MarkedBy.Hand, form.Why, cancel) : (null, odd);
        if (marked is null)
        {
            return await Refused(run, filter, form, refusal!, [], StatusCodes.Status422UnprocessableEntity, cancel);
        }

        if (marked.Overtaken.Count > 0)
        {
            return await Refused(run, filter, form, new("marks-overtaken", marked.Overtaken.Count, marked.Changed), marked.Overtaken, StatusCodes.Status409Conflict, cancel);
        }

        TempData.Say(marked.Changed == 0 ? say["Said.Nothing"] : say["Said.Marked", marked.Changed]);
        return Redirect($"{Request.PathBase}{Request.Path}{Request.QueryString}");
    }

    [HttpPost("confirmation")]
    public async Task<IActionResult> Confirm(int id, int session, string? seen, CancellationToken cancel)
    {
        if (await reach.Session(id, session, cancel) is not { } run)
        {
            return NotFound();
        }

        if (await desk.Confirm(id, session, seen, cancel) is { } refusal)
        {
            return await Refused(run, new(), RegisterForm.Empty, refusal, [], StatusCodes.Status422UnprocessableEntity, cancel);
        }

        var (_, waiting, _) = await db.Words(id, session, RegisterReading.WithHours(await db.Register(run.Session, clock, cancel), run.Training.PaysOn), me.AccountId, cancel);
        TempData.Say(waiting.Count > 0 ? say["Said.ConfirmedButOwn"] : say["Said.Confirmed"]);
        return Redirect($"{Request.PathBase}{run.SessionAddress}/attendance");
    }

    private async Task<IActionResult> Refused(RunSession run, RegisterFilter filter, RegisterForm form, Refusal refusal, IReadOnlyList<int> overtaken, int status, CancellationToken cancel)
    {
        ModelState.AddModelError(refusal.Code == "mark-why-missing" ? "why" : "", say.Sentence(refusal));
        Response.StatusCode = status;
        return await Page((await reach.Session(run.Training.Id, run.Session.Id, cancel))!, filter, form, overtaken, cancel);
    }

    private async Task<IActionResult> Page(RunSession run, RegisterFilter filter, RegisterForm form, IReadOnlyList<int> overtaken, CancellationToken cancel)
    {
        var rows = await db.Register(run.Session, clock, cancel);
        var (words, waiting, gave) = await db.Words(run.Training.Id, run.Session.Id, RegisterReading.WithHours(rows, run.Training.PaysOn), me.AccountId, cancel);
        var local = clock.LocalOf(clock.UtcNow);
        return View("RegisterPage", new RegisterPage(run, filter, rows, words, waiting, gave, run.Session.WhyNotMark(local), run.Session.WhyNotConfirm(local), form, overtaken)
        {
            Rest = rows.Rest(run.Session, clock),
        });
    }
}
