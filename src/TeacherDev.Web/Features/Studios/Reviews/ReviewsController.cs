using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Studios;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Studios.Reviews;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Features.Studios.Cockpit;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.Reviews;

/// <summary>Reviews: each member's term by who leads the studio, each year and the end by the district.</summary>
[Authorize(Access.SeeStudioReviews)]
[Route("studios/{id:int}/reviews")]
public sealed class ReviewsController(TeacherDevDb db, StudioView view, ReviewDesk desk, SignedInPerson me, IStringLocalizer<StudiosText> say) : Controller
{
    private const string Final = "final";

    private static readonly Refusal NoResult = new("review-result"), NoDay = new("review-again-day"), NotYours = new("review-leads");

    [HttpGet]
    public async Task<IActionResult> List(int id, string? term, CancellationToken cancel) =>
        await db.WatchedBy(me.Studios()).AnyAsync(s => s.Id == id, cancel) && await view.Read(id, SchoolTerm.Parse(term), cancel) is { } studio ? await Page(studio, null, cancel) : NotFound();

    [Authorize(Access.ReviewStudioTerms)]
    [HttpPost("{term}/{number}")]
    public async Task<IActionResult> Term(int id, string term, string number, TermResult? result, string? comment, CancellationToken cancel)
    {
        if (SchoolTerm.Parse(term) is not { } half || await view.Read(id, half, cancel) is not { } studio || !(studio.Judges || me.DecidesStudios()) || studio.Term != half || studio.Members.FirstOrDefault(m => m.Who.Number == number) is not { } row || (result is { } odd && !Enum.IsDefined(odd)))
        {
            return NotFound();
        }

        var typed = comment?.Trim() ?? "";
        if ((!studio.Judges ? NotYours : result is { } word ? await desk.Term(id, row.Who.TeacherId, half, word, row.Card.Points, typed, cancel) : NoResult) is { } refusal)
        {
            return await Refused(studio, $"review-{number}", refusal, new(number, $"{result}", typed), cancel);
        }

        TempData.Say(say["Said.Reviewed", row.Who.Name]);
        return Redirect($"{Request.PathBase}/studios/{id}/reviews?term={half}");
    }

    /// <param name="year">A school year's first, or "final".</param>
    [Authorize(Access.DecideStudios)]
    [HttpPost("{year}")]
    public async Task<IActionResult> Studio(int id, string year, StudioResult? result, string? comment, DateOnly? againOn, string? confirmed, CancellationToken cancel)
    {
        if ((year == Final ? StudioReview.Final : SchoolTerm.Parse(year + "-1")?.FirstYear) is not { } asked || (result is { } odd && !Enum.IsDefined(odd)) || await view.Read(id, null, cancel) is not { } studio)
        {
            return NotFound();
        }

        var typed = comment?.Trim() ?? "";
        var refusal = !ModelState.IsValid ? NoDay : result is not { } word ? NoResult
            : StudioReview.Ends(asked, word) && confirmed?.Trim() != say["End.Word"] ? new("review-confirm", say["End.Word"].Value) : await desk.Studio(id, asked, word, typed, againOn, cancel);
        if (refusal is not null)
        {
            return await Refused(studio, refusal.Code.Contains("again", StringComparison.Ordinal) ? $"again-{year}" : $"studio-review-{year}", refusal, new(year, $"{result}", typed), cancel);
        }

        TempData.Say(say["Said.StudioReviewed"]);
        return Redirect($"{Request.PathBase}/studios/{id}/reviews");
    }

    private Task<IActionResult> Refused(StudioPage studio, string field, Refusal refusal, TypedReview typed, CancellationToken cancel)
    {
        ModelState.AddModelError(field, say.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page(studio, typed, cancel);
    }

    private async Task<IActionResult> Page(StudioPage studio, TypedReview? typed, CancellationToken cancel)
    {
        var id = studio.Studio.Id;
        var kept = await db.StudioReviews.AsNoTracking().Where(r => r.StudioId == id).OrderBy(r => r.Year == StudioReview.Final).ThenBy(r => r.Year).ToListAsync(cancel);
        return View("ReviewsPage", new ReviewsPage(studio, kept, typed));
    }
}
