using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Refusals;
using TeacherDev.Web.Features.Shared.Forms;

namespace TeacherDev.Web.Features.Rotations.Rounds.Board;

/// <summary>What the board says after a step: done, or the same board with what was typed and why it was refused beside it.</summary>
public abstract class BoardAnswers(BoardReader reader, IStringLocalizer<RoundsText> say) : Controller
{
    /// <param name="field">The id of the control that the refusal is about.</param>
    /// <param name="typed">What stood in it.</param>
    /// <param name="parts">Of what is said.</param>
    protected async Task<IActionResult> Answer(int id, Refusal? refusal, string said, string field, string typed, CancellationToken cancel, params object[] parts)
    {
        if (refusal is null)
        {
            TempData.Say(say[said, parts]);
            return Redirect($"{Request.PathBase}/rotations/rounds/{id}");
        }

        if (await reader.Read(id, new(), cancel) is not { } page)
        {
            return NotFound();
        }

        var why = say.Sentence(refusal);
        ModelState.Clear();
        ModelState.AddModelError(field, why);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("BoardPage", page with { Wrong = new(field, typed, why), Rows = Beside(page, field) });
    }

    /// <summary>The refused person comes to stand on the page, wherever the list began.</summary>
    private static IReadOnlyList<PersonRow> Beside(BoardPage page, string field) =>
        page.All.FirstOrDefault(r => field.EndsWith($"-p{r.Person.Id}", StringComparison.Ordinal)) is { } row ? [row, .. page.Rows.Where(r => r.Person.Id != row.Person.Id)] : page.Rows;
}
