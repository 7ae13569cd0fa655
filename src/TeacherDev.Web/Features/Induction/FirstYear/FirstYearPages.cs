using Microsoft.AspNetCore.Mvc;
using TeacherDev.Domain.Refusals;
using TeacherDev.Web.Features.Shared.Forms;

namespace TeacherDev.Web.Features.Induction.FirstYear;

/// <summary>What every step on the page of a first year shares: it happens there, and there it is refused.</summary>
public abstract class FirstYearPages(FirstYearReader reader, InductionWords say) : Controller
{
    private const string Whole = "~/Features/Induction/FirstYear/FirstYearPage.cshtml";

    protected InductionWords Words => say;

    protected Task<int?> Find(int teacherId, bool toAct, CancellationToken cancel) => reader.Find(teacherId, toAct, cancel);

    /// <param name="forms">Puts what was typed back into the forms of the page.</param>
    protected async Task<IActionResult> Page(int teacherId, DateOnly? from, CancellationToken cancel, Func<FirstYearPage, FirstYearPage>? forms = null) =>
        await reader.Read(teacherId, from, cancel) is not { } page ? NotFound() : View(Whole, forms is null ? page : forms(page));

    /// <summary>The page with what is wrong beside its field.</summary>
    protected Task<IActionResult> Refused(int teacherId, DateOnly? from, string field, Refusal refusal, CancellationToken cancel, Func<FirstYearPage, FirstYearPage>? forms = null)
    {
        ModelState.AddModelError(field, say.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page(teacherId, from, cancel, forms);
    }

    /// <summary>Back on the page, with what happened.</summary>
    protected IActionResult Done(int teacherId, DateOnly? from, string said, string place = "")
    {
        TempData.Say(said);
        return Redirect($"{Request.PathBase}/inductions/{teacherId}{(from is { } day ? $"?from={day:yyyy-MM-dd}" : "")}{place}");
    }
}
