using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Features.Policies.Words;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Policies.Taking;

/// <summary>Takes a version back that has not begun: it stays readable and will not hold.</summary>
[Authorize(Access.KeepPolicies)]
[Route("policies/{code}/{version}/withdrawal")]
public sealed class WithdrawalController(
    TeacherDevDb db, PolicyShelf shelf, PlainWords plain, StandingWriter standings, District district, DistrictClock clock, Actor actor, IStringLocalizer<PoliciesText> say) : Controller
{
    public const int LongestWhy = 500;

    [HttpPost]
    public async Task<IActionResult> Withdraw(string code, string version, string? why, CancellationToken stop)
    {
        var page = $"/policies/{code}/{version}";
        if ((await shelf.Book(db, null, stop)).Ever.FirstOrDefault(t => t.Policy.Code == code && t.Policy.Version == version) is not { } taken)
        {
            return NotFound();
        }

        if (taken.WhyNotWithdraw(clock.Today) is { } refusal)
        {
            TempData.Say(say.Sentence(refusal), kind: "stop");
            return Redirect(page);
        }

        var because = why?.Trim() ?? "";
        if (because.Length is 0 or > LongestWhy)
        {
            ModelState.AddModelError(nameof(PolicyPage.Why), because.Length == 0 ? say["Withdrawal.NoWhy"] : say["Taking.WhyTooLong", LongestWhy]);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("PolicyPage", await PolicyPage.Read(db, shelf, plain, clock.Today, code, version, stop));
        }

        await using var together = await db.Database.BeginTransactionAsync(stop);
        var (now, today) = (clock.UtcNow, clock.Today);
        var done = await db.PolicyVersions.Where(v => v.Code == code && v.Version == version && v.WithdrawnAt == null && v.EffectiveFrom > today)
            .ExecuteUpdateAsync(v => v.SetProperty(x => x.WithdrawnAt, now).SetProperty(x => x.WithdrawnBy, actor.Name).SetProperty(x => x.WithdrawnBecause, because), stop);
        if (done == 1)
        {
            db.Audited(actor, now, "policy.withdrawn", ("policy", code), new { version, from = taken.EffectiveFrom }, because);
            await standings.Refresh(db, AsOf.On(today, district), stop);
            await together.CommitAsync(stop);
        }

        TempData.Say(say["Withdrawal.Done", version], kind: "info");
        return Redirect(page);
    }
}
