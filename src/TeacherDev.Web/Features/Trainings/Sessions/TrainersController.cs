using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Teachers;
using TeacherDev.Data.Trainings;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Features.Trainings.OneTraining;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.Sessions;

/// <summary>Who leads a training: named and removed by whoever keeps it. Which sessions each of them led, the register says.</summary>
[Authorize(Access.KeepTrainings)]
[Route("trainings/{id:int}/trainers")]
public sealed class TrainersController(TeacherDevDb db, TrainingDesk desk, TrainingLetters letters, TrainingReader reader, DistrictClock clock, SignedInPerson me, IStringLocalizer<TrainingsText> say) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Add(int id, string? number, CancellationToken cancel)
    {
        if (!await db.KeptBy(me.Kept()).AnyAsync(t => t.Id == id, cancel))
        {
            return NotFound();
        }

        var typed = number?.Trim() ?? "";
        var teacher = await Known(typed).Select(t => (int?)t.Id).SingleOrDefaultAsync(cancel);
        var refusal = teacher is null ? new Refusal("number-unknown", typed) : await desk.Step(id, async training =>
        {
            if (training.State == TrainingState.Cancelled)
            {
                return new("training-over");
            }

            if (OfOwnStudio(training))
            {
                return new("lead-of-studio");
            }

            if (await db.SignUps.AnyAsync(s => s.TrainingId == id && s.TeacherId == teacher && SignUp.Holding.Contains(s.State), cancel))
            {
                return new("lead-takes-part");
            }

            if (!await db.TrainingTrainers.AnyAsync(l => l.TrainingId == id && l.TeacherId == teacher, cancel))
            {
                // Of two who name one person for two trainings at the same time the second sees the first.
                await db.Teachers.Where(t => t.Id == teacher).ExecuteUpdateAsync(t => t.SetProperty(x => x.Version, x => x.Version + 1), cancel);
                var sessions = await db.TrainingSessions.Where(s => s.TrainingId == id).ToListAsync(cancel);
                if (SigningUp.Clash(sessions, await db.TakenTimes(teacher.Value, id, [.. sessions.Select(s => s.On)], cancel)) is { } clash)
                {
                    return new("lead-clash", clash.Title, clash.Time.ToString());
                }

                db.Add(TrainingTrainer.Of(id, teacher.Value));
                desk.Audited(training, "training.lead-named", new { training.Title, Number = typed });
                await letters.Tell([teacher.Value], "Letter.LeadNamed", training, "", cancel);
            }

            return null;
        }, cancel);
        if (refusal is null)
        {
            TempData.Say(say["Said.LeadNamed"]);
            return Redirect($"{Request.PathBase}/trainings/{id}#leads");
        }

        return await this.Refused(reader, id, "number", say.Sentence(refusal), "", cancel);
    }

    [HttpPost("{number}/removal")]
    public async Task<IActionResult> Remove(int id, string number, string? reason, CancellationToken cancel)
    {
        if (!await db.KeptBy(me.Kept()).AnyAsync(t => t.Id == id, cancel)
            || await db.TrainingTrainers.Where(l => l.TrainingId == id && db.Teachers.Any(t => t.Id == l.TeacherId && t.Number == number)).Select(l => (int?)l.Id).SingleOrDefaultAsync(cancel) is not { } lead)
        {
            return NotFound();
        }

        var why = Reasons.Read(reason);
        if (why.Length == 0)
        {
            return await this.Refused(reader, id, $"lead-{number}", say.Sentence(Reasons.Missing), "", cancel);
        }

        var refusal = await desk.Step(id, async training =>
        {
            if (OfOwnStudio(training))
            {
                return new("lead-of-studio");
            }

            var who = await db.TrainingTrainers.Where(l => l.Id == lead).Select(l => l.TeacherId).ToListAsync(cancel);
            await db.TrainingTrainers.Where(l => l.Id == lead).ExecuteDeleteAsync(cancel);
            desk.Audited(training, "training.lead-removed", new { training.Title, Number = number }, why);
            await letters.Tell(who, "Letter.LeadRemoved", training, why, cancel);
            return null;
        }, cancel);
        if (refusal is not null)
        {
            return await this.Refused(reader, id, $"lead-{number}", say.Sentence(refusal), why, cancel);
        }

        TempData.Say(say["Said.LeadRemoved"]);
        return Redirect($"{Request.PathBase}/trainings/{id}#leads");
    }

    /// <summary>Who leads a studio's sessions is named with the studio; whoever leads it does not choose who speaks for them.</summary>
    private bool OfOwnStudio(Training training) => training.StudioId is { } studio && me.Studios.Contains(studio) && !me.Is(Roles.DistrictHr, Roles.TrainingCentre);

    /// <summary>A guest may come from any school: whoever knows the whole number finds them, but for an organiser from outside.</summary>
    private IQueryable<Teacher> Known(string number) =>
        (me.Is(Roles.StudioLeader, Roles.SchoolAdmin) ? db.Teachers : db.InReach(me.Reach, clock.Today)).Where(t => t.Number == number);
}
