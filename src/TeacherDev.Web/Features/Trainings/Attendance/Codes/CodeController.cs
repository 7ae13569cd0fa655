using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Studios;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.Attendance.Codes;

/// <summary>The session's code for the wall, and beside it who is in.</summary>
[Authorize(Access.RunSessions)]
[Route("trainings/{id:int}/sessions/{session:int}/code")]
public sealed class CodeController(TeacherDevDb db, AttendanceReach reach, TrainingRules rules, DistrictClock clock, IStringLocalizer<AttendanceText> say) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(int id, int session, CancellationToken cancel) =>
        await reach.Session(id, session, cancel) is { } run ? View("CodePage", await Page(run, cancel)) : NotFound();

    /// <summary>What changes on it: the page asks for this again and again.</summary>
    [HttpGet("state")]
    public async Task<IActionResult> State(int id, int session, CancellationToken cancel) =>
        await reach.Session(id, session, cancel) is { } run ? PartialView("_CodeState", await Page(run, cancel)) : NotFound();

    private async Task<CodePage> Page(RunSession run, CancellationToken cancel)
    {
        var (session, now) = (run.Session, clock.UtcNow);
        var whyNot = WhyNot(run, clock.LocalOf(now));
        var marks = await (from mark in db.AttendanceMarks
                           join teacher in db.Teachers on mark.TeacherId equals teacher.Id
                           where mark.SessionId == session.Id && mark.Kind != AttendanceKind.Led && ((mark.Kind != AttendanceKind.Absent && mark.Kind != AttendanceKind.Excused) || mark.CheckedInAt != null)
                           orderby mark.Id descending
                           select new { teacher.Name, Mark = mark }).AsNoTracking().ToListAsync(cancel);
        var seats = run.Training.StudioId is { } studio ? await db.MembersOn(studio, session.On).CountAsync(cancel)
            : await db.SignUps.CountAsync(s => s.TrainingId == run.Training.Id && s.State == SignUpState.Seated, cancel);
        var site = $"{Request.Scheme}://{Request.Host}{Request.PathBase}/check-in";
        var step = SessionCode.StepAt(now);
        return new(run, whyNot is null ? QrPicture.Draw($"{site}/{SessionCode.Token(session.CodeKey, session.Id, step)}", say["Code.Picture"]) : null,
            whyNot is null ? SessionCode.Typed(session.CodeKey, session.Id, step) : null, whyNot, site,
            marks.ConvertAll(m => new InSession(m.Name, Noted(m.Mark), m.Mark.SaysOtherwise)), seats);
    }

    private string? Noted(AttendanceMark mark) =>
        mark is { SaysOtherwise: true, CheckedInAt: { } came } ? say["Came.Otherwise", clock.LocalOf(came).AsTime(), say.Kind(mark.Kind)]
        : mark.Kind == AttendanceKind.Present ? null
        : say.Marking(mark.Marking);

    private Refusal? WhyNot(RunSession run, DateTime local) =>
        run.Training.State != TrainingState.Approved ? new("training-not-running")
        : run.Session.CodeKey.Length == 0 ? new("code-none")
        : CheckingIn.WhyNot(run.Session, local, rules.OpensBefore, rules.ClosesAfter);
}
