using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Accounts;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Account.Safety.Sessions;

/// <summary>Ends one's own sign-ins elsewhere; each is refused at its next check.</summary>
[Authorize(Access.SignedIn)]
public sealed class SessionsController(TeacherDevDb db, DistrictClock clock, Actor actor, SignedInPerson me, IStringLocalizer<SafetyText> say) : Controller
{
    [HttpPost("/account/sessions/{id:long}/ending")]
    public async Task<IActionResult> EndOne(long id)
    {
        await using var together = await db.Database.BeginTransactionAsync();
        if (!await db.End(me.AccountId, id)) return NotFound();
        db.Audited(actor, clock.UtcNow, "session.ended", ("account", me.AccountId), new { count = 1 });
        return await Ended(together, say["Session.Ended"]);
    }

    [HttpPost("/account/sign-out-elsewhere")]
    public async Task<IActionResult> EndOthers()
    {
        await using var together = await db.Database.BeginTransactionAsync();
        var count = await db.EndAll(me.AccountId, but: me.SessionId);
        db.Audited(actor, clock.UtcNow, "session.ended", ("account", me.AccountId), new { count });
        return await Ended(together, say["Session.OthersEnded", count]);
    }

    private async Task<IActionResult> Ended(Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction together, string sentence)
    {
        await db.SaveChangesAsync();
        await together.CommitAsync();
        TempData.Say(sentence);
        return Redirect("~/account");
    }
}
