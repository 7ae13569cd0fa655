using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Trainings;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Features.Trainings.Mine.Ratings;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.Mine;

/// <summary>One's own trainings, and what one thought of them.</summary>
[Authorize(Access.OwnCredits)]
[Route("trainings")]
public sealed class MineController(TeacherDevDb db, MineReader reader, RatingDesk desk, SignedInPerson me, IStringLocalizer<MineText> say) : Controller
{
    internal const string PastWord = "past";

    [HttpGet("mine")]
    public async Task<IActionResult> Show(string? show, int? page, CancellationToken cancel) => View("MinePage", await reader.Read(me.TeacherId, show == PastWord, page ?? 1, cancel));

    [HttpPost("{id:int}/rating")]
    public async Task<IActionResult> Rate(int id, int? stars, string? comment, int? page, CancellationToken cancel)
    {
        if (!await db.SeenBy(me.Seen(), me.TeacherId).AnyAsync(t => t.Id == id, cancel))
        {
            return NotFound();
        }

        var said = comment?.Trim() ?? "";
        if (await desk.Rate(id, me.TeacherId, stars ?? 0, said, cancel) is { } refusal)
        {
            ModelState.Clear();
            ModelState.AddModelError(string.Create(CultureInfo.InvariantCulture, $"stars-{id}"), say.Sentence(refusal));
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("MinePage", await reader.Read(me.TeacherId, true, page ?? 1, cancel) with { Typed = new(id, stars ?? 0, said) });
        }

        TempData.Say(say["Said.Rated"]);
        return Redirect(string.Create(CultureInfo.InvariantCulture, $"{Request.PathBase}/trainings/mine?show={PastWord}{(page > 1 ? $"&page={page}" : "")}#training-{id}"));
    }
}
