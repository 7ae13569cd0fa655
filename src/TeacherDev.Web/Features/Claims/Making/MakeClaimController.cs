using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Claims;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Domain.Trainings.Claims.Rules;
using TeacherDev.Web.Features.Shared.Evidence;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Claims.Making;

/// <summary>A teacher writes a claim down, keeps it as a draft, asks before attending, hands it in; only ever their own.</summary>
[Authorize(Access.MakeClaims)]
[Route("claims")]
public sealed class MakeClaimController(TeacherDevDb db, ClaimMaking making, ClaimRules rules, DistrictClock clock, SignedInPerson me, IStringLocalizer<ClaimsText> say) : Controller
{
    private const string Prefix = "Form", Choosing = "-";

    [HttpGet("new")]
    public async Task<IActionResult> New(string? item, CancellationToken cancel) =>
        me.TeacherId is null ? NotFound() : await Page(new() { Key = Guid.NewGuid().ToString("N"), Item = item }, null, null, cancel);

    [HttpPost("")]
    [RequestSizeLimit(EvidenceUpload.MostBytes)]
    [RequestFormLimits(MultipartBodyLengthLimit = EvidenceUpload.MostBytes)]
    public async Task<IActionResult> Make([Bind(Prefix = Prefix)] ClaimForm form, string? act, CancellationToken cancel) =>
        me.TeacherId is null ? NotFound() : await Take(null, form, act, cancel);

    [HttpGet("{id:int}/draft")]
    public async Task<IActionResult> Draft(int id, string? item, CancellationToken cancel) =>
        await Find(id, cancel) is not { } claim ? NotFound()
        : claim.WhyNotWrite() is not null ? Redirect($"{Request.PathBase}/claims/{id}")
        : await Page(ClaimForm.Of(claim) with { Item = item == Choosing ? null : rules.Item(item)?.Code ?? claim.Item }, claim, null, cancel);

    [HttpPost("{id:int}/draft")]
    [RequestSizeLimit(EvidenceUpload.MostBytes)]
    [RequestFormLimits(MultipartBodyLengthLimit = EvidenceUpload.MostBytes)]
    public async Task<IActionResult> Take(int id, [Bind(Prefix = Prefix)] ClaimForm form, string? act, CancellationToken cancel) =>
        await Find(id, cancel) is { } claim ? await Take(claim, form, act, cancel) : NotFound();

    [HttpPost("{id:int}/evidence/{evidence:int}/removal")]
    public async Task<IActionResult> Drop(int id, int evidence, CancellationToken cancel)
    {
        if (await Find(id, cancel) is not { } claim || !claim.Evidence.Exists(e => e.Id == evidence))
        {
            return NotFound();
        }

        var refusal = await making.Drop(id, evidence, cancel);
        TempData.Say(refusal is null ? say["Said.Dropped"] : say.Sentence(refusal), kind: refusal is null ? "" : "stop");
        return Redirect($"{Request.PathBase}/claims/{id}/draft");
    }

    private async Task<IActionResult> Take(Claim? known, ClaimForm form, string? act, CancellationToken cancel)
    {
        var (files, refused) = await EvidenceUpload.Read(form.Files, cancel);
        foreach (var (name, refusal) in refused)
        {
            Refuse(nameof(form.Files), say["File.Refused", name, say.Sentence(refusal)]);
        }

        var terms = form.Terms();
        if (terms is null)
        {
            Refuse(nameof(form.Hours), say["Refusal.claim-hours-odd"]);
        }

        if (form.Key is not { Length: 32 } || rules.Item(form.Item) is null)
        {
            Refuse(nameof(form.Item), say["Refusal.claim-item-missing"]);
        }

        if (!ModelState.IsValid)
        {
            Again(form, refused.Select(r => r.Name));
            return await Refused(form, known, null, cancel);
        }

        var kept = await making.Keep(me.TeacherId!.Value, known?.Id, form.Key!, form.Seen, terms!, files, cancel);
        if (kept.Refusals is [var why, ..])
        {
            Refuse(why.Code == "evidence-many" ? nameof(form.Files) : "", say.Sentence(why));
            Again(form, []);
            return await Refused(form, kept.Claim ?? known, why.Code == "claim-changed" ? ClaimForm.Of(kept.Claim!) : null, cancel);
        }

        var claim = kept.Claim!;
        var isSent = act is "send" or "ask";
        if (!isSent || claim.WhyNotWrite() is not null)
        {
            TempData.Say(isSent ? say["Said.Sent"] : say["Said.Kept"]);
            return Redirect($"{Request.PathBase}/claims/{claim.Id}");
        }

        var sent = await making.Send(claim.Id, act == "ask", cancel);
        if (sent.Refusals.Count == 0)
        {
            TempData.Say(act == "ask" ? say["Said.Asked"] : say["Said.Sent"]);
            return Redirect($"{Request.PathBase}/claims/{claim.Id}");
        }

        foreach (var refusal in sent.Refusals)
        {
            Refuse(FieldOf(refusal), say.Sentence(refusal));
        }

        return await Refused(ClaimForm.Of(claim), await Find(claim.Id, cancel), null, cancel);
    }

    private Task<Claim?> Find(int id, CancellationToken cancel) => db.Claims.AsNoTracking().Include(c => c.Steps).Include(c => c.Evidence.OrderBy(e => e.Id)).AsSplitQuery()
        .SingleOrDefaultAsync(c => c.Id == id && c.TeacherId == me.TeacherId, cancel);

    private static string FieldOf(Refusal refusal) => refusal.Code switch
    {
        "claim-item-missing" => nameof(ClaimForm.Item),
        "claim-title-missing" => nameof(ClaimForm.Title),
        "claim-organiser-missing" => nameof(ClaimForm.Organiser),
        "claim-start-missing" or "claim-before-service" or "claim-day-odd" => nameof(ClaimForm.StartOn),
        "claim-end-missing" or "claim-ends-early" or "claim-in-future" or "claim-ahead-over" or "claim-far" => nameof(ClaimForm.CompletedOn),
        "claim-level-missing" => nameof(ClaimForm.Level),
        "claim-mode-missing" => nameof(ClaimForm.Mode),
        "claim-hours-missing" or "claim-hours-many" or "claim-hours-a-day" => nameof(ClaimForm.Hours),
        "claim-units-missing" or "claim-units-many" => nameof(ClaimForm.Units),
        "claim-evidence-missing" => nameof(ClaimForm.Files),
        _ => "",
    };

    /// <summary>A browser never sends files back: those that were not kept have to be chosen again, which nobody notices by themselves.</summary>
    /// <param name="unfit">Those that are no use anyway, and are named as such.</param>
    private void Again(ClaimForm form, IEnumerable<string> unfit)
    {
        var lost = (form.Files ?? []).Select(f => f.FileName).Except(unfit).ToList();
        if (lost.Count == 0)
        {
            return;
        }

        // One sentence beside the field, behind what else is said of its files.
        var field = $"{Prefix}.{nameof(form.Files)}";
        var said = ModelState[field]?.Errors.Select(e => e.ErrorMessage).ToList() ?? [];
        ModelState.Remove(field);
        ModelState.AddModelError(field, said.Append(say["File.Again", string.Join(say["File.Names"], lost)]).Aggregate((all, next) => say["File.Then", all, next]));
    }

    private void Refuse(string field, string sentence) => ModelState.AddModelError(field.Length == 0 ? "" : $"{Prefix}.{field}", sentence);

    private Task<IActionResult> Refused(ClaimForm form, Claim? claim, ClaimForm? theirs, CancellationToken cancel)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        // The key and the version of this page, not of what was refused.
        ModelState.Remove($"{Prefix}.{nameof(form.Key)}");
        ModelState.Remove($"{Prefix}.{nameof(form.Seen)}");
        return Page(form with { Key = form.Key is { Length: 32 } key ? key : Guid.NewGuid().ToString("N"), Seen = claim?.Version ?? 0 }, claim, theirs, cancel);
    }

    private async Task<IActionResult> Page(ClaimForm form, Claim? claim, ClaimForm? theirs, CancellationToken cancel)
    {
        var item = rules.Item(form.Item);
        var left = item?.Cap is not { } cap ? (int?)null
            : Math.Max(0, cap.Tenths - await db.CapUsed(me.TeacherId!.Value, item.Code, YearOf.Day(cap.Year, form.CompletedOn ?? clock.Today), claim?.Id, cancel));
        return View("ClaimFormPage", new ClaimFormPage(form, rules, item, claim, theirs, left));
    }
}
