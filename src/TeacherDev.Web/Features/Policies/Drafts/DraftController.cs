using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Requirements.Drafts;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Policies.Taking;
using TeacherDev.Web.Features.Policies.Words;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Policies.Drafts;

/// <summary>Preparing a version: begin it, write it, have it checked, throw it away.</summary>
[Authorize(Access.KeepPolicies)]
[Route("policy-drafts")]
public sealed partial class DraftController(
    TeacherDevDb db, TakingCheck check, PolicyDifferences differences, PlainWords plain, DistrictClock clock, Actor actor, IStringLocalizer<PoliciesText> say) : Controller
{
    /// <param name="code">The policy whose version in force it begins from; none for an empty draft.</param>
    /// <param name="stop">The browser went away.</param>
    [HttpPost]
    public async Task<IActionResult> Begin(string? code, CancellationToken stop)
    {
        var today = clock.Today;
        var from = string.IsNullOrEmpty(code) ? null : await db.PolicyVersions.AsNoTracking().Where(v => v.Code == code && v.WithdrawnAt == null && !v.Version.StartsWith("end-"))
            .OrderByDescending(v => v.EffectiveFrom <= today).ThenByDescending(v => v.EffectiveFrom).FirstOrDefaultAsync(stop);
        if (from is null && !string.IsNullOrEmpty(code))
        {
            return NotFound();
        }

        var draft = new PolicyDraft
        {
            Code = from?.Code ?? "",
            Document = from is null ? "" : Renamed(from.Document, today),
            FromOn = new DateOnly(today.Year + 1, 1, 1),
            SavedBy = actor.Name,
            SavedAt = clock.UtcNow,
        };
        db.PolicyDrafts.Add(draft);
        db.Audited(actor, clock.UtcNow, "policy.draft-begun", ("policy", draft.Code.Length > 0 ? draft.Code : "new"), new { from = from?.Version });
        await db.SaveChangesAsync(stop);
        return Redirect($"/policy-drafts/{draft.Id}");
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, CancellationToken stop) =>
        await Find(id, stop) is { } draft ? View("DraftPage", await Page(draft, null, null, stop)) : NotFound();

    [HttpPost("{id:int}")]
    public async Task<IActionResult> Save(int id, DraftForm form, CancellationToken stop)
    {
        if (await db.PolicyDrafts.SingleOrDefaultAsync(d => d.Id == id, stop) is not { } draft)
        {
            return NotFound();
        }

        form.Document = (await Sent(form, stop))?.ReplaceLineEndings("\n") ?? "";
        if (Encoding.UTF8.GetByteCount(form.Document) > DraftForm.MostBytes)
        {
            ModelState.AddModelError(nameof(form.Document), say["Draft.TooLarge"]);
        }

        var from = Day(form.From);
        if (!ModelState.IsValid)
        {
            return await Again(draft, form, null, stop);
        }

        var stored = await db.PolicyDrafts.AsNoTracking().SingleAsync(d => d.Id == id, stop);
        db.Entry(draft).Property(d => d.Version).OriginalValue = form.Seen;
        (draft.Document, draft.FromOn, draft.SavedBy, draft.SavedAt) = (form.Document, from, actor.Name, clock.UtcNow);
        db.Audited(actor, clock.UtcNow, "policy.draft-saved", ("policy", draft.Code.Length > 0 ? draft.Code : draft.Id), new { draft = id, from });
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            ModelState.AddModelError("", say["Draft.Changed", stored.SavedBy, Moment(stored.SavedAt)]);
            form.Seen = stored.Version;
            ModelState.Remove(nameof(form.Seen));
            return await Again(stored, form, stored, stop);
        }

        return Redirect($"/policy-drafts/{id}");
    }

    [HttpPost("{id:int}/removal")]
    public async Task<IActionResult> Remove(int id, int seen, CancellationToken stop)
    {
        if (await db.PolicyDrafts.SingleOrDefaultAsync(d => d.Id == id, stop) is not { } draft)
        {
            return NotFound();
        }

        if (draft.Version != seen)
        {
            return await Since(draft, stop);
        }

        db.PolicyDrafts.Remove(draft);
        db.Audited(actor, clock.UtcNow, "policy.draft-removed", ("policy", draft.Code.Length > 0 ? draft.Code : draft.Id), new { draft = id });
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Saved by another meanwhile; or taken or thrown away, as was asked.
            db.ChangeTracker.Clear();
            if (await Find(id, stop) is { } now)
            {
                return await Since(now, stop);
            }
        }

        TempData.Say(say["Draft.Removed"], kind: "info");
        return Redirect("/policies");
    }

    private async Task<ViewResult> Since(PolicyDraft draft, CancellationToken stop)
    {
        ModelState.AddModelError("", say["Draft.ChangedSince", draft.SavedBy, Moment(draft.SavedAt)]);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("DraftPage", await Page(draft, null, null, stop));
    }

    private string Moment(DateTime at) => clock.LocalOf(at).AsMoment();

    private Task<PolicyDraft?> Find(int id, CancellationToken stop) => db.PolicyDrafts.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, stop);

    private async Task<ViewResult> Again(PolicyDraft draft, DraftForm form, PolicyDraft? other, CancellationToken stop)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("DraftPage", await Page(draft, form, other, stop));
    }

    private async Task<DraftPage> Page(PolicyDraft draft, DraftForm? form, PolicyDraft? other, CancellationToken stop) =>
        DraftPage.Of(draft, form, await check.Check(form?.Document ?? draft.Document, draft.FromOn, stop), other, differences, plain);

    private DateOnly? Day(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (!DateOnly.TryParseExact(typed.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || !Plausible.Days.Contains(day))
        {
            ModelState.AddModelError(nameof(DraftForm.From), say["Draft.OddDay", typed.Trim()]);
            return null;
        }

        return day;
    }

    private static async Task<string?> Sent(DraftForm form, CancellationToken stop)
    {
        if (form.File is not { Length: > 0 } file)
        {
            return form.Document;
        }

        if (file.Length > DraftForm.MostBytes)
        {
            return new string(' ', DraftForm.MostBytes + 1);
        }

        using var reader = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
        return await reader.ReadToEndAsync(stop);
    }

    /// <summary>A further version needs a name of its own; the day is one that can be changed.</summary>
    private static string Renamed(string document, DateOnly today) =>
        Version().Replace(document, m => $"{m.Groups[1].Value}{today.ToString("yyyy.MM.dd", CultureInfo.InvariantCulture)}\"", 1);

    [GeneratedRegex("(\"version\"\\s*:\\s*\")[^\"]*\"")]
    private static partial Regex Version();
}
