using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Requirements.Comparison;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Excel.Writing;
using TeacherDev.Web.Features.Policies.Taking;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Policies.Previews;

/// <summary>What a draft would do to everybody, before it is taken; and taking it.</summary>
[Authorize(Access.KeepPolicies)]
[Route("policy-drafts/{id:int}")]
public sealed class PreviewController(
    TeacherDevDb db, PreviewReader reader, DraftPreview previews, Workbench bench, Actor actor, DistrictClock clock, IStringLocalizer<PoliciesText> say) : Controller
{
    [HttpGet("preview")]
    public async Task<IActionResult> Show(int id, PreviewFilter filter, CancellationToken stop) =>
        await reader.Question(id, filter.On, stop) is { } question ? View("PreviewPage", await reader.Page(question, filter, stop)) : await Elsewhere(id, stop);

    /// <summary>People's facts change; the preview is made of those of its moment.</summary>
    [HttpPost("preview")]
    public async Task<IActionResult> Anew(int id, CancellationToken stop)
    {
        if (await reader.Question(id, null, stop) is not { } question)
        {
            return await Elsewhere(id, stop);
        }

        previews.Forget(question);
        return Redirect($"/policy-drafts/{id}/preview");
    }

    [HttpGet("preview.csv")]
    public async Task<IActionResult> Csv(int id, PreviewFilter filter, [FromServices] PreviewSheet sheet, CancellationToken stop)
    {
        if (await reader.Question(id, filter.On, stop) is not { } question)
        {
            return await Elsewhere(id, stop);
        }

        if ((await reader.Page(question, filter, stop)).Preview is not { } preview)
        {
            return Redirect(filter.Address($"/policy-drafts/{id}/preview"));
        }

        var file = await sheet.Csv(reader.All(question, filter, preview, stop));
        db.Audited(actor, clock.UtcNow, "policy.preview-exported", ("policy", question.Policy.Code), new { question.Policy.Version, people = preview.Changed.Count });
        await db.SaveChangesAsync(stop);
        return File(file, CsvText.MediaType, $"{question.Policy.Code}-{question.Policy.Version}-preview.csv");
    }

    [HttpPost("taking")]
    public async Task<IActionResult> Take(int id, TakingForm form, CancellationToken stop)
    {
        if (await reader.Question(id, null, stop) is not { } question)
        {
            return await Elsewhere(id, stop);
        }

        if (form.Seen != question.Draft.Version)
        {
            ModelState.AddModelError("", say["Taking.Changed"]);
        }

        if (form.Word?.Trim() != question.Policy.Version)
        {
            ModelState.AddModelError(nameof(form.Word), say["Taking.NoWord", question.Policy.Version]);
        }

        if (string.IsNullOrWhiteSpace(form.Why) || form.Why.Length > TakingForm.LongestWhy)
        {
            ModelState.AddModelError(nameof(form.Why), say[string.IsNullOrWhiteSpace(form.Why) ? "Taking.NoWhy" : "Taking.WhyTooLong", TakingForm.LongestWhy]);
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            ViewData["Taking"] = form;
            return View("PreviewPage", await reader.Page(question, new(), stop));
        }

        var (draft, by, why) = (question.Draft, actor, form.Why!.Trim());
        bench.Ask(TakingKey(id, draft.Version), async (services, _, cancel) =>
            await services.GetRequiredService<PolicyTaker>().Take(draft.Document, draft.FromOn!.Value, by, why, draft, cancel));
        return Redirect($"/policy-drafts/{id}/taking?seen={draft.Version}");
    }

    [HttpGet("taking")]
    public async Task<IActionResult> Taking(int id, int seen, CancellationToken stop)
    {
        if (bench.Find(TakingKey(id, seen)) is not { } work)
        {
            return await Elsewhere(id, stop);
        }

        await Workbench.Briefly(work, stop);
        if (work.Result<TakingOutcome>() is { } outcome)
        {
            if (outcome.Refusals.Count == 0)
            {
                TempData.Say(say["Taking.Done", outcome.Policy!.Version, outcome.Changed], kind: "info");
                return Redirect($"/policies/{outcome.Policy.Code}/{outcome.Policy.Version}");
            }

            bench.Forget(TakingKey(id, seen));
            TempData.Say(string.Join(" ", outcome.Refusals.Select(r => say.Sentence(r))), kind: "stop");
            return Redirect($"/policy-drafts/{id}");
        }

        if (work.Finished.IsCompleted)
        {
            bench.Forget(TakingKey(id, seen));
            TempData.Say(say["Taking.Failed"], kind: "stop");
            return Redirect($"/policy-drafts/{id}/preview");
        }

        return View("TakingPage", new TakingPage(id));
    }

    /// <summary>A draft that cannot be previewed as it stands says why on its own page; one that is not there is not found.</summary>
    private async Task<IActionResult> Elsewhere(int id, CancellationToken stop) =>
        await db.PolicyDrafts.AnyAsync(d => d.Id == id, stop) ? Redirect($"/policy-drafts/{id}") : NotFound();

    private static string TakingKey(int draftId, int version) => $"taking {draftId} {version}";
}
