using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Web.Features.Rotations.Hiring.Board;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Hiring.Held;

/// <summary>The district says how many senior posts the county holds back, gives them to people, takes them back with a reason.</summary>
[Authorize(Access.KeepRotationRounds)]
[Route("rotations/hirings/{id:int}")]
public sealed class HeldController(TeacherDevDb db, HiringReader reader, HeldDesk desk, IStringLocalizer<HiringText> say) : Controller
{
    private const string Prefix = nameof(HiringBoardPage.HeldForm);

    [HttpPost("senior-posts")]
    public async Task<IActionResult> Hold(int id, [Bind(Prefix = Prefix)] HeldForm form, CancellationToken cancel)
    {
        if (!await db.HiringRounds.AnyAsync(r => r.Id == id, cancel))
        {
            return NotFound();
        }

        if (await desk.Hold(id, form.Posts, form.Percent, form.Document.Bounded(HiringPerson.DocumentLength), cancel) is not { } refusal)
        {
            TempData.Say(say["Said.Held"]);
            return Redirect($"{Request.PathBase}/rotations/hirings/{id}");
        }

        Refuse($"{Prefix}.{FieldOf(refusal)}", refusal);
        return View("/Features/Rotations/Hiring/Board/HiringBoardPage.cshtml", (await reader.Read(id, new(), cancel))! with { HeldForm = form });
    }

    [HttpPost("people/{place:int}/senior-post")]
    public Task<IActionResult> Give(int id, int place, string? document, CancellationToken cancel) =>
        Person(id, place, document.Bounded(HiringPerson.DocumentLength), desk.Give, "Said.HeldGiven", "held-document", cancel);

    [HttpPost("people/{place:int}/senior-release")]
    public Task<IActionResult> Release(int id, int place, string? word, CancellationToken cancel) =>
        Person(id, place, word.Bounded(HiringPerson.WordLength), desk.Release, "Said.HeldReleased", "held-word", cancel);

    private async Task<IActionResult> Person(int id, int place, string typed, Func<int, int, string, CancellationToken, Task<Refusal?>> step, string said, string field, CancellationToken cancel)
    {
        if (!await db.HiringPeople.AnyAsync(p => p.Id == place && p.RoundId == id, cancel))
        {
            return NotFound();
        }

        if (await step(id, place, typed, cancel) is not { } refusal)
        {
            TempData.Say(say[said]);
            return Redirect($"{Request.PathBase}/rotations/hirings/{id}/people/{place}");
        }

        Refuse(field, refusal);
        return View("/Features/Rotations/Hiring/Board/PlacePage.cshtml", (await reader.Person(id, place, cancel))! with { HeldTyped = typed });
    }

    private void Refuse(string field, Refusal refusal)
    {
        ModelState.Clear();
        ModelState.AddModelError(field, say.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }

    private static string FieldOf(Refusal refusal) => refusal.Code switch
    {
        "hiring-held-share" or "hiring-held-used" => nameof(HeldForm.Percent),
        "hiring-document" => nameof(HeldForm.Document),
        _ => nameof(HeldForm.Posts),
    };
}
