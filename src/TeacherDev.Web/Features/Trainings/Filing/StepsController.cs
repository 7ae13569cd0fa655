using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Trainings;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Features.Trainings.Catalogue;
using TeacherDev.Web.Features.Trainings.OneTraining;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.Filing;

/// <summary>Filing a training, deciding on it, cancelling it or all that are too thin.</summary>
[Authorize(Access.KeepTrainings)]
[Route("trainings")]
public sealed class StepsController(TeacherDevDb db, FilingDesk desk, TrainingReader reader, DistrictClock clock, SignedInPerson me, IStringLocalizer<TrainingsText> say) : Controller
{
    [HttpPost("{id:int}/filing")]
    public async Task<IActionResult> File(int id, CancellationToken cancel) =>
        await Kept(id, cancel) is null ? NotFound() : await Answer(id, "filing", await desk.File(id, cancel), "Said.Filed", "", cancel);

    [HttpPost("{id:int}/cancellation")]
    public async Task<IActionResult> Cancel(int id, string? reason, CancellationToken cancel)
    {
        if (await Kept(id, cancel) is null)
        {
            return NotFound();
        }

        var why = Reasons.Read(reason);
        return await Answer(id, "cancellation", why.Length == 0 ? Reasons.Missing : await desk.Cancel(id, why, cancel), "Said.Cancelled", why, cancel);
    }

    [HttpPost("thin")]
    public async Task<IActionResult> CancelThin(string? reason, int[] ids, CancellationToken cancel)
    {
        var why = Reasons.Read(reason);
        var thin = await db.KeptBy(me.Kept()).ThinOn(db, clock.Today).OrderBy(t => t.Id).Select(t => new { t.Id, t.Title }).ToListAsync(cancel);
        if (why.Length == 0 || !thin.Select(t => t.Id).ToHashSet().SetEquals(ids))
        {
            // Others than were read on the page: whoever sends it has not seen these.
            TempData.Say(say[why.Length == 0 ? $"Refusal.{Reasons.Missing.Code}" : "Thin.Differ", thin.Count], kind: "stop");
            TempData["Reason"] = why;
            return Redirect($"{Request.PathBase}/trainings?thin=true");
        }

        List<string> stayed = [];
        foreach (var training in thin)
        {
            if (await desk.Cancel(training.Id, why, cancel) is { } refusal)
            {
                stayed.Add(say["Thin.Stayed", training.Title, say.Sentence(refusal)]);
            }
        }

        if (stayed.Count > 0)
        {
            TempData.Say(say["Said.ThinStayed", thin.Count - stayed.Count, string.Join(say["Join.Parts"], stayed)], kind: "warn");
            return Redirect($"{Request.PathBase}/trainings");
        }

        TempData.Say(say["Said.ThinCancelled", thin.Count]);
        return Redirect($"{Request.PathBase}/trainings");
    }

    private Task<Training?> Kept(int id, CancellationToken cancel) => db.KeptBy(me.Kept()).AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, cancel);

    private async Task<IActionResult> Answer(int id, string field, Refusal? refusal, string said, string typed, CancellationToken cancel)
    {
        if (refusal is null)
        {
            TempData.Say(say[said]);
            return Redirect($"{Request.PathBase}/trainings/{id}");
        }

        return await this.Refused(reader, id, field, say.Sentence(refusal), typed, cancel);
    }
}

/// <summary>Approving what was filed, or sending it back with a sentence.</summary>
[Authorize(Access.ApproveTrainings)]
[Route("trainings/{id:int}/decision")]
public sealed class DecisionController(TeacherDevDb db, FilingDesk desk, TrainingReader reader, SignedInPerson me, IStringLocalizer<TrainingsText> say) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Decide(int id, bool approve, int seen, string? reason, CancellationToken cancel)
    {
        if (await db.SeenBy(me.Seen(), me.TeacherId).AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, cancel) is not { } training || !me.Decides(training))
        {
            return NotFound();
        }

        var why = Reasons.Read(reason);
        var refusal = !me.Approves(training) ? new("training-decided-elsewhere") : !approve && why.Length == 0 ? Reasons.Missing : await desk.Decide(id, approve, seen, why, cancel);
        if (refusal is null)
        {
            TempData.Say(say[approve ? "Said.Approved" : "Said.Returned"]);
            return Redirect($"{Request.PathBase}/trainings/{id}");
        }

        return await this.Refused(reader, id, "decision", say.Sentence(refusal), why, cancel);
    }
}
