using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Domain.Refusals;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Excel.Writing;
using TeacherDev.Web.Features.Cohorts.Members;
using TeacherDev.Web.Features.Cohorts.Opening;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Cohorts.OneCohort;

/// <summary>One cohort: how far its members are, its trainings, its end.</summary>
[Authorize(Access.SeeCareers)]
[Route("cohorts/{id:int}")]
public sealed class CohortController(
    TeacherDevDb db, CohortReader reader, MemberSheet sheet, CohortDesk desk, JoinDesk joining, DistrictClock clock, Actor actor, IStringLocalizer<CohortsText> say) : Controller
{
    private const string Prefix = "Join";

    [HttpGet("")]
    public async Task<IActionResult> Show(int id, MemberFilter filter, CancellationToken cancel) =>
        await reader.Find(id, cancel) is { } cohort ? await Page(cohort, filter, null, "", cancel) : NotFound();

    [HttpGet("export.csv")]
    public async Task<IActionResult> Csv(int id, MemberFilter filter, CancellationToken cancel) =>
        await reader.Find(id, cancel) is { } cohort ? File((await Taken(cohort, filter, cancel)).Csv(), CsvText.MediaType, FileName(id, "csv")) : NotFound();

    [HttpGet("export.xlsx")]
    public async Task<IActionResult> Workbook(int id, MemberFilter filter, CancellationToken cancel) =>
        await reader.Find(id, cancel) is { } cohort ? File(TextWorkbook.Of(await Taken(cohort, filter, cancel)), TextWorkbook.MediaType, FileName(id, "xlsx")) : NotFound();

    /// <summary>Adds people by their numbers: whoever may join does, whoever may not is named with the reason.</summary>
    [Authorize(Access.KeepCareers)]
    [HttpPost("members")]
    public async Task<IActionResult> Join(int id, [Bind(Prefix = Prefix)] JoinForm form, CancellationToken cancel)
    {
        if (await reader.Find(id, cancel) is not { } cohort)
        {
            return NotFound();
        }

        if (form.Typed.Count == 0 || form.Typed.Count > JoinForm.MostNumbers)
        {
            ModelState.AddModelError($"{Prefix}.{nameof(form.Numbers)}", say[form.Typed.Count == 0 ? "Numbers.Missing" : "Numbers.Many", JoinForm.MostNumbers]);
        }

        if (form.FromOn is null && ModelState[$"{Prefix}.{nameof(form.FromOn)}"]?.Errors.Count is null or 0)
        {
            ModelState.AddModelError($"{Prefix}.{nameof(form.FromOn)}", say["FromOn.Missing"]);
        }

        if (!ModelState.IsValid || form.Key is not { Length: 32 })
        {
            return await Refused(cohort, form with { Key = null }, cancel);
        }

        var (joined, refused) = await joining.Join(id, form.Typed, form.FromOn!.Value, form.Reason.Bounded(CohortMember.ReasonLength), form.Key, cancel);
        if (refused.Count == 0)
        {
            TempData.Say(say["Said.Joined", joined.AsCount()]);
            return Redirect($"{Request.PathBase}/cohorts/{id}");
        }

        foreach (var (number, refusal) in refused)
        {
            ModelState.AddModelError($"{Prefix}.{nameof(form.Numbers)}", say["Join.Refused", number, say.Sentence(refusal)]);
        }

        ModelState.Remove($"{Prefix}.{nameof(form.Key)}");
        ModelState.SetModelValue($"{Prefix}.{nameof(form.Numbers)}", string.Join('\n', refused.Select(r => r.Number)), null);
        return await Refused(cohort, form with { Key = null, Numbers = string.Join('\n', refused.Select(r => r.Number)), Joined = joined, Refused = [.. refused.Select(r => (r.Number, say.Sentence(r.Refusal)))] }, cancel);
    }

    [Authorize(Access.KeepCareers)]
    [HttpPost("trainings")]
    public async Task<IActionResult> Link(int id, int training, bool forum, CancellationToken cancel) =>
        await reader.Find(id, cancel) is { } cohort ? await Answer(cohort, "training", await desk.Link(id, training, forum, cancel), "Said.Linked", "", cancel) : NotFound();

    [Authorize(Access.KeepCareers)]
    [HttpPost("trainings/{training:int}/removal")]
    public async Task<IActionResult> Unlink(int id, int training, CancellationToken cancel) =>
        await reader.Find(id, cancel) is { } cohort && await db.Trainings.AnyAsync(t => t.Id == training, cancel)
            ? await Answer(cohort, "training", await desk.Unlink(id, training, cancel), "Said.Unlinked", "", cancel)
            : NotFound();

    [Authorize(Access.KeepCareers)]
    [HttpPost("closing")]
    public async Task<IActionResult> Close(int id, DateOnly? lastOn, string? reason, CancellationToken cancel)
    {
        if (await reader.Find(id, cancel) is not { } cohort)
        {
            return NotFound();
        }

        var why = reason.Bounded(CohortClosing.ReasonLength);
        var refusal = lastOn is null ? new("cohort-last-missing") : why.Length == 0 ? new("cohort-reason") : await desk.Close(id, lastOn.Value, why, cancel);
        return await Answer(cohort, "closing", refusal, "Said.Closed", why, cancel);
    }

    private async Task<IActionResult> Answer(Cohort cohort, string field, Refusal? refusal, string said, string typed, CancellationToken cancel)
    {
        if (refusal is null)
        {
            TempData.Say(say[said]);
            return Redirect($"{Request.PathBase}/cohorts/{cohort.Id}");
        }

        ModelState.AddModelError(field, say.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Page(cohort, new(), null, typed, cancel);
    }

    private Task<IActionResult> Refused(Cohort cohort, JoinForm form, CancellationToken cancel)
    {
        ModelState.Remove($"{Prefix}.{nameof(form.Key)}");
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page(cohort, new(), form, "", cancel);
    }

    private async Task<IActionResult> Page(Cohort cohort, MemberFilter filter, JoinForm? join, string typed, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        var form = join ?? new() { FromOn = clock.Today < cohort.StartOn ? cohort.StartOn : clock.Today > cohort.EndOn ? cohort.EndOn : clock.Today };
        return View("CohortPage", await reader.Read(cohort, filter, form with { Key = form.Key ?? Guid.NewGuid().ToString("N") }, typed, cancel));
    }

    private async Task<TextSheet> Taken(Cohort cohort, MemberFilter filter, CancellationToken cancel)
    {
        var listed = sheet.Of(cohort, await reader.Listed(cohort, filter, cancel));
        db.Audited(actor, clock.UtcNow, "cohorts.exported", ("cohort", cohort.Id), new { cohort.Name });
        await db.SaveChangesAsync(cancel);
        return listed;
    }

    private string FileName(int id, string kind) => $"cohort-{id}-{clock.Today.AsDay()}.{kind}";
}
