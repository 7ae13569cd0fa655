using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Hiring.Own;

/// <summary>A hiring round as the reader is in it: where they stand, what comes next until when, what they apply for, what they answer.</summary>
[Authorize(Access.OwnCredits)]
[Route("rotation/hirings/{id:int}")]
public sealed class OwnHiringController(TeacherDevDb db, OwnHiringReader reader, OwnHiringDesk desk, HiringDesk people, SignedInPerson me, IStringLocalizer<HiringText> say) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(int id, CancellationToken cancel) => me.TeacherId is { } own && await reader.Read(id, own, cancel) is { } page ? View("OwnHiringPage", page) : NotFound();

    [HttpPost("applications")]
    public async Task<IActionResult> Apply(int id, int post, CancellationToken cancel) =>
        await Place(id, cancel) is null ? NotFound() : await Answer(id, await desk.Apply(id, me.TeacherId!.Value, post, cancel), "Said.Applied", "apply", "", cancel);

    [HttpPost("withdrawals")]
    public async Task<IActionResult> Withdraw(int id, int application, CancellationToken cancel) =>
        await Place(id, cancel) is null ? NotFound() : await Answer(id, await desk.Withdraw(id, me.TeacherId!.Value, application, cancel), "Said.Withdrawn", "applications", "", cancel);

    [HttpPost("answer")]
    public async Task<IActionResult> Answer(int id, bool accept, string? word, CancellationToken cancel)
    {
        if (await Place(id, cancel) is not { } place)
        {
            return NotFound();
        }

        var why = word.Bounded(HiringPerson.WordLength);
        var refusal = !accept && why.Length == 0 ? new("hiring-word")
            : await people.Stand(id, HiringSide.Teacher, [place], new(accept ? HiringState.Accepted : HiringState.Refused, null, null, null, "", why, null), cancel);
        return await Answer(id, refusal, accept ? "Said.Accepted" : "Said.Refused", "answer-word", why, cancel);
    }

    private async Task<int?> Place(int id, CancellationToken cancel)
    {
        var own = me.TeacherId;
        return await db.HiringPeople.Where(p => p.RoundId == id && p.TeacherId == own).Select(p => (int?)p.Id).SingleOrDefaultAsync(cancel);
    }

    private async Task<IActionResult> Answer(int id, Refusal? refusal, string said, string field, string typed, CancellationToken cancel)
    {
        if (refusal is null)
        {
            TempData.Say(say[said]);
            return Redirect($"{Request.PathBase}/rotation/hirings/{id}");
        }

        ModelState.Clear();
        ModelState.AddModelError(field, say.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("OwnHiringPage", (await reader.Read(id, me.TeacherId!.Value, cancel))! with { Wrong = (field, typed, say.Sentence(refusal)) });
    }
}
