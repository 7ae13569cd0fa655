using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Claims;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Domain.Trainings.Claims.Rules;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Claims.OneClaim;

/// <summary>One claim: read by whoever may see its person, decided by the office whose turn it is, taken back and objected to by its teacher.</summary>
[Authorize(Access.SeeClaims)]
[Route("claims/{id:int}")]
public sealed class ClaimController(
    TeacherDevDb db, ClaimRules rules, ClaimMaking making, ClaimDeciding deciding, DistrictClock clock, SignedInPerson me, IStringLocalizer<ClaimsText> say) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(int id, CancellationToken cancel) => await Find(id, cancel) is { } claim ? await Page(claim, new(), cancel) : NotFound();

    [Authorize(Access.DecideClaims)]
    [HttpPost("decision")]
    public async Task<IActionResult> Decide(int id, int seen, ClaimAnswer answer, string? hours, string? reason, CancellationToken cancel)
    {
        if (await Find(id, cancel) is not { } claim)
        {
            return NotFound();
        }

        var typed = new ClaimTyped(reason.Bounded(Claim.ReasonLength), hours?.Trim() ?? "");
        if (Tenths(typed.Hours, "hours") is not { } tenths)
        {
            return await Refused(claim, typed, cancel);
        }

        var refusal = await deciding.Decide(id, seen, answer, tenths == 0 ? null : tenths, typed.Reason.Length == 0 ? null : typed.Reason, cancel);
        return await Answered(claim, refusal, refusal?.Code is "claim-grant-odd" ? "hours" : refusal?.Code is "claim-reason-missing" or "claim-grant-unsaid" or "claim-likely-unsaid" ? "reason" : "",
            $"Said.{answer}", typed, cancel);
    }

    [Authorize(Access.MakeClaims)]
    [HttpPost("withdrawal")]
    public async Task<IActionResult> Withdraw(int id, string? reason, CancellationToken cancel)
    {
        if (await Own(id, cancel) is not { } claim)
        {
            return NotFound();
        }

        var typed = new ClaimTyped(reason.Bounded(Claim.ReasonLength));
        var made = await making.Withdraw(id, typed.Reason.Length == 0 ? null : typed.Reason, cancel);
        return await Answered(claim, made.Refusals.FirstOrDefault(), "", "Said.Withdrawn", typed, cancel);
    }

    [Authorize(Access.MakeClaims)]
    [HttpPost("objection")]
    public async Task<IActionResult> Object(int id, string? objection, CancellationToken cancel)
    {
        if (await Own(id, cancel) is not { } claim)
        {
            return NotFound();
        }

        var typed = new ClaimTyped(objection.Bounded(Claim.ReasonLength));
        var refusal = claim.WhyNotObject(clock.Today) ?? (typed.Reason.Length == 0 ? new("objection-reason-missing") : (await making.Object(id, typed.Reason, cancel)).Refusals.FirstOrDefault());
        return await Answered(claim, refusal, refusal?.Code == "objection-reason-missing" ? "objection" : "", "Said.Objected", typed, cancel);
    }

    [Authorize(Access.DecideClaims)]
    [HttpPost("objection/decision")]
    public async Task<IActionResult> Read(int id, int seen, bool change, string? hours, string? reason, CancellationToken cancel)
    {
        if (await Find(id, cancel) is not { } claim)
        {
            return NotFound();
        }

        var typed = new ClaimTyped(reason.Bounded(Claim.ReasonLength), hours?.Trim() ?? "");
        if (Tenths(typed.Hours, "hours") is not { } tenths)
        {
            return await Refused(claim, typed, cancel);
        }

        var refusal = typed.Reason.Length == 0 ? new("claim-reason-missing") : await deciding.Read(id, seen, change ? tenths : null, typed.Reason, cancel);
        return await Answered(claim, refusal, refusal?.Code switch { "objection-hours-odd" => "hours", "claim-reason-missing" => "reason", _ => "" },
            change ? "Said.ObjectionChanged" : "Said.ObjectionUpheld", typed, cancel);
    }

    private Task<Claim?> Find(int id, CancellationToken cancel) => Whole(db.ClaimsSeenBy(me, clock.Today), id, cancel);

    private Task<Claim?> Own(int id, CancellationToken cancel) => Whole(db.Claims.Where(c => c.TeacherId == me.TeacherId), id, cancel);

    private static Task<Claim?> Whole(IQueryable<Claim> among, int id, CancellationToken cancel) => among.AsNoTracking()
        .Include(c => c.Steps).Include(c => c.Objections).Include(c => c.Evidence.OrderBy(e => e.Id)).AsSplitQuery().SingleOrDefaultAsync(c => c.Id == id, cancel);

    /// <summary>Nothing typed is 0; what is no amount is null, with its sentence.</summary>
    private int? Tenths(string typed, string field)
    {
        if (typed.Length == 0)
        {
            return 0;
        }

        if (Hours.TryParse(typed, out var hours))
        {
            return hours.Tenths;
        }

        ModelState.AddModelError(field, say["Refusal.claim-hours-odd"]);
        return null;
    }

    private async Task<IActionResult> Answered(Claim claim, Refusal? refusal, string field, string said, ClaimTyped typed, CancellationToken cancel)
    {
        if (refusal is null)
        {
            TempData.Say(say[said]);
            return Redirect($"{Request.PathBase}/claims/{claim.Id}");
        }

        ModelState.AddModelError(field, say.Sentence(refusal));
        return await Refused(await Find(claim.Id, cancel) ?? claim, typed, cancel);
    }

    private Task<IActionResult> Refused(Claim claim, ClaimTyped typed, CancellationToken cancel)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page(claim, typed, cancel);
    }

    private async Task<IActionResult> Page(Claim claim, ClaimTyped typed, CancellationToken cancel)
    {
        var today = clock.Today;
        var record = (await db.Person(claim.TeacherId, null, cancel))!.Record;
        var isOwn = claim.TeacherId == me.TeacherId;
        var by = await db.SignerFor(me, claim.TeacherId, today, cancel);
        var likely = isOwn || claim.StartOn is null ? null : await db.LikelyDoubles(claim, cancel);
        var others = likely?.Files.Select(f => f.OtherClaimId).Distinct().ToList() ?? [];
        var seen = others.Count == 0 ? [] : await db.ClaimsSeenBy(me, today).Where(c => others.Contains(c.Id)).Select(c => c.Id).ToListAsync(cancel);
        var entry = claim.PostedPart == 0 ? null : await db.StandingOf(await db.EntriesOf(claim, cancel), cancel);
        int? left = claim is { CapTenths: { } cap, CapYear: { } year } ? Math.Max(0, cap - await db.CapUsed(claim.TeacherId, claim.Item, year, claim.Id, cancel)) : null;
        return View("ClaimPage", new ClaimPage(
            claim, record.Teacher, claim.CompletedOn is { } last ? record.LegalSchool(last) : null, rules, isOwn, likely,
            [.. (likely?.Files ?? []).Select(f => (f.EvidenceId, new LikelyClaim(f.OtherClaimId, seen.Contains(f.OtherClaimId))))],
            claim.WhyNotDecide(by), claim.WhyNotRead(by), claim.WhyNotObject(today), left, entry?.Id, today, typed));
    }
}
