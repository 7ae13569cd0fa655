using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Trainings;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.Objections.Reading;

/// <summary>Objections to hours of trainings, for whoever reads them a second time.</summary>
[Authorize(Access.SeeObjections)]
[Route("trainings/objections")]
public sealed class HourObjectionsController(TeacherDevDb db, ObjectionDesk desk, TrainingRules pays, DistrictClock clock, SignedInPerson me, IStringLocalizer<ObjectionsText> say) : Controller
{
    [HttpGet]
    public async Task<IActionResult> List(string? state, int page = 1, CancellationToken cancel = default)
    {
        var all = from o in db.HourObjectionsSeenBy(me, clock.Today)
                  join t in db.Teachers on o.TeacherId equals t.Id
                  join training in db.Trainings on o.TrainingId equals training.Id
                  join s in db.TrainingSessions on o.SessionId equals s.Id into sessions
                  from session in sessions.DefaultIfEmpty()
                  select new ObjectionRow { Objection = o, Title = training.Title, Number = t.Number, Name = t.Name, Session = session };
        var open = await all.CountAsync(r => r.Objection.State == ObjectionState.Open, cancel);
        var asked = Enum.TryParse<ObjectionState>(state, out var known) && Enum.IsDefined(known) && state == known.ToString() ? all.Where(r => r.Objection.State == known) : all;
        var paging = new Paging(page, await asked.CountAsync(cancel));
        var rows = await asked.OrderBy(r => r.Objection.State == ObjectionState.Open ? 0 : 1).ThenBy(r => r.Objection.DueOn).ThenBy(r => r.Objection.Id)
            .Skip(paging.Skip).Take(Paging.Size).AsNoTracking().ToListAsync(cancel);
        return View("HourObjectionsPage", new HourObjectionsPage(state, paging, rows, open, clock.Today));
    }

    [HttpGet("{objection:int}")]
    public async Task<IActionResult> Show(int objection, CancellationToken cancel) => await Page(objection, ReadingForm.Empty, cancel) is { } page ? View("HourObjectionPage", page) : NotFound();

    [Authorize(Access.DecideClaims)]
    [HttpPost("{objection:int}/decision")]
    public async Task<IActionResult> Read(int objection, bool change, CancellationToken cancel)
    {
        var form = ReadingForm.Read(Request.Form);
        if (await Page(objection, form, cancel) is null)
        {
            return NotFound();
        }

        var (reading, odd) = change ? form.Reading() : (null, null);
        if ((odd ?? await desk.Read(objection, reading, form.Answer, cancel)) is not { } refusal)
        {
            TempData.Say(say[change ? "Said.Changed" : "Said.Upheld"]);
            return Redirect($"{Request.PathBase}/trainings/objections/{objection}");
        }

        ModelState.Clear();
        ModelState.AddModelError(Field(refusal), say.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("HourObjectionPage", (await Page(objection, form, cancel))!);
    }

    private static string Field(Refusal refusal) => refusal.Code switch { "hours-answer-missing" => "answer", "hours-grade-odd" or "hours-grade-worse" => "grade", "hours-outcome-no-hours" or "hours-outcome-odd" or "hours-outcome-unread" => "hours", _ => "" };

    private async Task<HourObjectionPage?> Page(int id, ReadingForm form, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        if (await db.HourObjectionsSeenBy(me, clock.Today).AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, cancel) is not { } objection)
        {
            return null;
        }

        var training = await db.Trainings.AsNoTracking().SingleAsync(t => t.Id == objection.TrainingId, cancel);
        var hours = await db.HoursOf(training, objection.TeacherId, pays.LeadPercent, cancel);
        var by = await db.SignerFor(me, objection.TeacherId, clock.Today, cancel);
        var whyNot = objection.WhyNotRead(by, await db.FirstHandsOn(training.Id, objection.TeacherId, cancel), clock.Today);
        return new(objection, training, await db.Teachers.AsNoTracking().SingleAsync(t => t.Id == objection.TeacherId, cancel), hours, whyNot, form);
    }
}
