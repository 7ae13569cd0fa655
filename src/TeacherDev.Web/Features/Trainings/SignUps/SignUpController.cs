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
    private static readonly Refusal NoRecord = new("sign-up-no-record");

    [HttpPost]
    public async Task<IActionResult> SignUp(int id, CancellationToken cancel)
    {
        if (!await Seen(id, cancel))
        {
            return NotFound();
        }

        var (became, refusal) = me.TeacherId is { } own ? await desk.SignUp(id, own, byOrganiser: false, cancel) : (null, NoRecord);
        return await Answer(id, "", refusal, $"Said.SignUp.{became}", "", cancel);
    }

    [HttpPost("withdrawal")]
    public async Task<IActionResult> Withdraw(int id, string? reason, CancellationToken cancel)
    {
        var why = Reasons.Read(reason);
        return await Seen(id, cancel)
            ? await Answer(id, "withdrawal", me.TeacherId is { } own ? await desk.Withdraw(id, own, why, byOrganiser: false, cancel) : NoRecord, "Said.SignedOff", why, cancel)
            : NotFound();
    }

    [HttpPost("acceptance")]
    public async Task<IActionResult> Accept(int id, CancellationToken cancel) =>
        await Seen(id, cancel) ? await Answer(id, "", me.TeacherId is { } own ? await desk.Accept(id, own, cancel) : NoRecord, "Said.SignUp.Seated", "", cancel) : NotFound();

    private Task<bool> Seen(int id, CancellationToken cancel) => db.SeenBy(me.Seen(), me.TeacherId).AnyAsync(t => t.Id == id, cancel);

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
