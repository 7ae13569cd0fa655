using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Trainings;
using TeacherDev.Domain.Refusals;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Features.Trainings.OneTraining;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.SignUps;

/// <summary>One's own place in a training: asked for, taken up, given back.</summary>
[Authorize(Access.OwnCredits)]
[Route("trainings/{id:int}/sign-up")]
public sealed class SignUpController(TeacherDevDb db, SignUpDesk desk, TrainingReader reader, SignedInPerson me, IStringLocalizer<TrainingsText> say) : Controller
{
    [HttpPost]
    public async Task<IActionResult> SignUp(int id, CancellationToken cancel)
    {
        if (await Own(id, cancel) is not { } own)
        {
            return NotFound();
        }

        var (became, refusal) = await desk.SignUp(id, own, byOrganiser: false, cancel);
        return await Answer(id, "", refusal, $"Said.SignUp.{became}", "", cancel);
    }

    [HttpPost("withdrawal")]
    public async Task<IActionResult> Withdraw(int id, string? reason, CancellationToken cancel)
    {
        var why = Reasons.Read(reason);
        return await Own(id, cancel) is not { } own ? NotFound()
            : await Answer(id, "withdrawal", await desk.Withdraw(id, own, why, byOrganiser: false, cancel), "Said.SignedOff", why, cancel);
    }

    [HttpPost("acceptance")]
    public async Task<IActionResult> Accept(int id, CancellationToken cancel) =>
        await Own(id, cancel) is not { } own ? NotFound() : await Answer(id, "", await desk.Accept(id, own, cancel), "Said.SignUp.Seated", "", cancel);

    /// <summary>The reader's record, where they have one and may see the training.</summary>
    private async Task<int?> Own(int id, CancellationToken cancel) =>
        me.TeacherId is { } own && await db.SeenBy(me.Seen(), own).AnyAsync(t => t.Id == id, cancel) ? own : null;

    private async Task<IActionResult> Answer(int id, string field, Refusal? refusal, string said, string typed, CancellationToken cancel)
    {
        if (refusal is null)
        {
            TempData.Say(say[said]);
            return Redirect($"{Request.PathBase}/trainings/{id}");
        }

        ModelState.AddModelError(field, say.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("TrainingPage", await reader.Read(id, typed, cancel));
    }
}
