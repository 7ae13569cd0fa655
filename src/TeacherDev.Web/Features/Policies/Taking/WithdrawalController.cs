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
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Policies.Taking;

/// <summary>Takes a version back that has not begun: it stays readable and will not hold.</summary>
[Authorize(Access.KeepPolicies)]
[Route("policies/{code}/{version}/withdrawal")]
public sealed class WithdrawalController(
    TeacherDevDb db, PolicyShelf shelf, StandingWriter standings, District district, DistrictClock clock, Actor actor, IStringLocalizer<PoliciesText> say) : Controller
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

        var because = why?.Trim() ?? "";
        var sentence = taken.WhyNotWithdraw(clock.Today) is { } refusal ? say.Sentence(refusal)
            : because.Length == 0 ? say["Withdrawal.NoWhy"].Value
            : because.Length > LongestWhy ? say["Taking.WhyTooLong", LongestWhy].Value
            : null;
        if (sentence is not null)
        {
            TempData.Say(sentence, kind: "stop");
            return Redirect(page);
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
