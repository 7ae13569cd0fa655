using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Domain.Trainings.Claims.Rules;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Claims.Inbox;

/// <summary>The claims that wait for the reader's office.</summary>
[Authorize(Access.DecideClaims)]
[Route("claims/inbox")]
public sealed class InboxController(TeacherDevDb db, ClaimRules rules, ClaimDeciding deciding, DistrictClock clock, SignedInPerson me, IStringLocalizer<ClaimsText> say) : Controller
{
    [HttpGet]
    public async Task<IActionResult> List(InboxFilter filter, CancellationToken cancel)
    {
        var asked = filter.Of(db, me, clock.Today);
        var paging = new Paging(filter.Page ?? 1, await asked.CountAsync(cancel));
        var rows = await asked.Skip(paging.Skip).Take(Paging.Size).AsNoTracking().ToListAsync(cancel);
        var schools = me.SeesDistrictClaims() ? await db.Schools.AsNoTracking().EverOpen().OrderBy(s => s.Code).ToListAsync(cancel) : [];
        return View("InboxPage", new InboxPage(filter, paging, rows, schools, rules, await db.OpenObjections(me, clock.Today, cancel), clock.Today));
    }

    /// <summary>Approves several that nothing singles out, each in a transaction of its own and only as it was looked at.</summary>
    /// <param name="picked">Claim and version, such as "12:3".</param>
    [HttpPost("approvals")]
    public async Task<IActionResult> Approve(IReadOnlyList<string>? picked, CancellationToken cancel)
    {
        var wanted = (picked ?? []).Select(Read).OfType<(int Id, int Seen)>().DistinctBy(p => p.Id).Take(Paging.Size).ToList();
        var ids = wanted.ConvertAll(p => p.Id);
        var plain = await db.WaitingFor(me, clock.Today).Where(c => ids.Contains(c.Id) && c.Groups == SecondLook.None && !c.HasLikely && c.Round > 0).Select(c => c.Id).ToListAsync(cancel);
        var done = 0;
        foreach (var (id, seen) in wanted.Where(p => plain.Contains(p.Id)))
        {
            db.ChangeTracker.Clear();
            done += await deciding.Decide(id, seen, ClaimAnswer.Approve, null, null, cancel) is null ? 1 : 0;
        }

        var left = wanted.Count - done;
        TempData.Say(wanted.Count == 0 ? say["Bulk.Nothing"] : left == 0 ? say["Bulk.Done", done.AsCount()] : say["Bulk.Some", done.AsCount(), left.AsCount()], kind: left > 0 || wanted.Count == 0 ? "warn" : "");
        return Redirect($"{Request.PathBase}/claims/inbox");
    }

    private static (int Id, int Seen)? Read(string text) =>
        text.Split(':') is [var id, var seen] && int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var claim)
        && int.TryParse(seen, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? (claim, version) : null;
}
