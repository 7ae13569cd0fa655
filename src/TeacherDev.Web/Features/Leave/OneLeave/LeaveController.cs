using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Leave;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Leave.OneLeave;

/// <summary>One request: read by whoever may see its person, decided by the deciding office, taken back with a reason.</summary>
[Authorize(Access.SeeLeave)]
[Route("leave/{id:int}")]
public sealed class LeaveController(
    TeacherDevDb db, PolicyShelf shelf, LeaveDesk desk, LeavePreview preview, DistrictClock clock, SignedInPerson me,
    IStringLocalizer<LeaveText> say, IStringLocalizer<SharedText> words) : Controller
{
    private const int LongestReason = 500;

    [HttpGet]
    public async Task<IActionResult> Show(int id, CancellationToken cancel) =>
        await Find(id, cancel) is { } leave ? await Page(leave, "", cancel) : NotFound();

    [Authorize(Access.DecideLeave)]
    [HttpPost("decision")]
    public async Task<IActionResult> Decide(int id, bool approve, string? reason, CancellationToken cancel)
    {
        if (await Find(id, cancel) is not { } leave)
        {
            return NotFound();
        }

        var why = reason.Bounded(LongestReason);
        return !approve && why.Length == 0
            ? await Refused(leave, "decision", say["Decision.Missing"], why, cancel)
            : await Answer(leave, await desk.Decide(id, approve, why.Length == 0 ? null : why, cancel), approve ? "Said.Approved" : "Said.Declined", why, cancel);
    }

    [Authorize(Access.AskLeave)]
    [HttpPost("withdrawal")]
    public async Task<IActionResult> Withdraw(int id, string? reason, CancellationToken cancel)
    {
        if (await Find(id, db.SpokenForBy(me, clock.Today), cancel) is not { } leave)
        {
            return NotFound();
        }

        var why = reason.Bounded(LongestReason);
        return why.Length == 0
            ? await Refused(leave, "withdrawal", say["Withdrawal.Missing"], why, cancel)
            : await Answer(leave, await desk.Withdraw(id, why, cancel), "Said.Withdrawn", why, cancel);
    }

    [Authorize(Access.DecideLeave)]
    [HttpPost("end")]
    public async Task<IActionResult> End(int id, DateOnly? lastOn, string? reason, CancellationToken cancel)
    {
        if (await Find(id, cancel) is not { } leave)
        {
            return NotFound();
        }

        var why = reason.Bounded(LongestReason);
        if (why.Length == 0)
        {
            ModelState.AddModelError("ending", say["End.Missing"]);
        }

        if (lastOn is not { } last)
        {
            return ModelState.ContainsKey("lastOn") && !string.IsNullOrWhiteSpace(ModelState["lastOn"]!.AttemptedValue)
                ? await Refused(leave, "", null, why, cancel)
                : await Refused(leave, "lastOn", say["EndOn.Missing"], why, cancel);
        }

        return why.Length == 0 ? await Refused(leave, "", null, why, cancel)
            : await Answer(leave, await desk.End(id, last, why, cancel), "Said.Ended", why, cancel, "lastOn");
    }

    private Task<LeaveRequest?> Find(int id, CancellationToken cancel) => Find(id, db.SeenBy(me, clock.Today), cancel);

    private Task<LeaveRequest?> Find(int id, IQueryable<Teacher> among, CancellationToken cancel) =>
        db.LeaveRequests.AsNoTracking().SingleOrDefaultAsync(l => l.Id == id && among.Any(t => t.Id == l.TeacherId), cancel);

    private async Task<IActionResult> Answer(LeaveRequest leave, Refusal? refusal, string said, string why, CancellationToken cancel, string field = "")
    {
        if (refusal is not null)
        {
            return await Refused(await Find(leave.Id, cancel) ?? leave, field, say.Sentence(refusal, words), why, cancel);
        }

        TempData.Say(say[said]);
        return Redirect($"{Request.PathBase}/leave/{leave.Id}");
    }

    private Task<IActionResult> Refused(LeaveRequest leave, string field, string? sentence, string why, CancellationToken cancel)
    {
        if (sentence is not null)
        {
            ModelState.AddModelError(field, sentence);
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page(leave, why, cancel);
    }

    private async Task<IActionResult> Page(LeaveRequest leave, string why, CancellationToken cancel)
    {
        var person = (await db.Person(leave.TeacherId, null, cancel))!;
        var changes = leave.State switch
        {
            LeaveState.Pending => await preview.With(person, leave.Terms, cancel),
            LeaveState.Approved => await preview.Without(person, leave, cancel),
            _ => null,
        };
        return View("LeavePage", new LeavePage(leave, person.Record.Teacher, leave.TeacherId == me.TeacherId, changes, me.MayDecideLeave() && leave.State == LeaveState.Pending,
            leave.WhyNotDecide(me.Signer()), leave.WhyNotWithdraw(me.Signer(), me.MayDecideLeave()) is null,
            leave.WhyNotEnd(me.Signer(), me.MayDecideLeave(), leave.StartOn) is null, await db.EndingsOf(leave, cancel), await shelf.Book(db, null, cancel), clock.Today, why));
    }
}
