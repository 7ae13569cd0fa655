using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Studios;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Features.Studios.Members;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.About;

/// <summary>What everybody may read of a studio, signed in or not: no person is named on it. And asking for a seat.</summary>
[Route("studios/{id:int}")]
public sealed class AboutController(TeacherDevDb db, MemberDesk desk, TallyReader tallies, DistrictClock clock, SignedInPerson me, IStringLocalizer<StudiosText> say) : Controller
{
    [AllowAnonymous]
    [HttpGet("about")]
    public Task<IActionResult> Show(int id, CancellationToken cancel) => Page(id, "", cancel);

    [Authorize(Access.OwnCredits)]
    [HttpPost("applications")]
    public async Task<IActionResult> Apply(int id, string? statement, CancellationToken cancel)
    {
        if (await db.Studios.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancel) is not { IsPublic: true })
        {
            return NotFound();
        }

        var typed = statement?.Trim() ?? "";
        if ((typed.Length is 0 or > StudioMember.LongestStatement ? new("member-statement", StudioMember.LongestStatement) : me.TeacherId is { } own ? await desk.Apply(id, own, typed, cancel) : new("member-off-roster")) is { } refusal)
        {
            ModelState.AddModelError("statement", say.Sentence(refusal));
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await Page(id, typed, cancel);
        }

        TempData.Say(say["Said.MemberApplied"]);
        return Redirect($"{Request.PathBase}/studios/{id}/about");
    }

    private async Task<IActionResult> Page(int id, string typed, CancellationToken cancel)
    {
        if (await db.Studios.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancel) is not { IsPublic: true } studio)
        {
            return NotFound();
        }

        var today = clock.Today;
        var (held, all) = await tallies.Held(studio, cancel);
        var tally = all ?? await tallies.Read([id], cancel);
        var own = me.TeacherId is not { } teacher ? null
            : await db.StudioMembers.AsNoTracking().Where(m => m.StudioId == id && m.TeacherId == teacher).OrderByDescending(m => m.Id).FirstOrDefaultAsync(cancel);
        var whyNot = me.TeacherId is { } applicant ? await desk.WhyNotApply(studio, applicant, cancel) : null;
        var leaders = await db.StudioLeads.Where(l => l.StudioId == id && !l.IsDeputy && (l.EndOn == null || l.EndOn >= today) && !db.Former(today).Any(t => t.Id == l.TeacherId)).OrderBy(l => l.StartOn).ThenBy(l => l.Id)
            .Select(l => db.Teachers.Where(t => t.Id == l.TeacherId).Select(t => t.Name).FirstOrDefault()).ToListAsync(cancel);
        string[] names = [.. leaders.OfType<string>().Distinct()];
        return View("AboutPage", new AboutPage(
            studio, await db.Schools.Where(s => s.Id == studio.HostSchoolId).Select(s => s.Name).SingleAsync(cancel), tally.Members,
            [.. tally.Sessions.Select(s => (s.On, s.Topic))], tally.Items, held,
            me.TeacherId is not null && whyNot is null, whyNot is { Code: "member-elsewhere" } ? (string)whyNot.Arguments[0] : null, own,
            Seating.Free(studio, today, [.. tally.Seats.Where(m => m.StudioId == id && !tally.Former.ContainsKey(m.TeacherId)).Select(m => new Seated(m.TeacherId, null, false, m.StartOn!.Value, m.EndOn))]) > 0,
            tally.Seats.Count(m => m.StudioId == id && m.IsComing(today) && !tally.Former.ContainsKey(m.TeacherId)), names.Length, me.IsSignedIn ? names : [], me.IsSignedIn && await db.SeenBy(me.Studios(), today).AnyAsync(s => s.Id == id, cancel), me.IsSignedIn && me.Watches(studio), today, typed));
    }
}
