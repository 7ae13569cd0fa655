using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Studios;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Studios.Scores;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Features.Studios.Members;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.About;

/// <summary>What everybody may read of a studio, signed in or not: no person is named on it. And asking for a seat.</summary>
[Route("studios/{id:int}")]
public sealed class AboutController(TeacherDevDb db, MemberDesk desk, StudioRules rules, DistrictClock clock, SignedInPerson me, IStringLocalizer<StudiosText> say) : Controller
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

        var (today, local) = (clock.Today, clock.LocalOf(clock.UtcNow));
        var held = studio.Kind != StudioKind.Alliance ? [] : await db.Studios.Where(s => s.AllianceId == id && (s.State == StudioState.Admitted || s.State == StudioState.Suspended)).OrderBy(s => s.Name).ThenBy(s => s.Id)
            .Select(s => new { s.Id, s.Name }).ToListAsync(cancel);
        int[] ids = [id, .. held.Select(h => h.Id)];
        var seats = await db.StudioMembers.Where(m => ids.Contains(m.StudioId) && m.State == MemberState.Admitted && (m.EndOn == null || m.EndOn >= today)).Select(m => new { m.StudioId, m.TeacherId, m.StartOn, m.EndOn }).ToListAsync(cancel);
        var members = seats.FindAll(m => m.StartOn <= today);
        var sessions = await (from session in db.TrainingSessions.AsNoTracking()
                              join training in db.Trainings on session.TrainingId equals training.Id
                              where session.CancelledAt == null && training.StudioId != null && ids.Contains(training.StudioId.Value) && session.On <= today
                              orderby session.On descending, session.Start descending, session.Id descending
                              select new { training.StudioId, session.On, session.End, session.Topic }).ToListAsync(cancel);
        sessions.RemoveAll(s => local < s.On.ToDateTime(s.End));
        var outcomes = await db.StudioWorks.Where(w => ids.Contains(w.StudioId) && w.State == WorkState.Confirmed).GroupBy(w => new { w.StudioId, w.Item }).Select(g => new { g.Key.StudioId, g.Key.Item, Count = g.Count() }).ToListAsync(cancel);
        var own = me.TeacherId is not { } teacher ? null
            : await db.StudioMembers.AsNoTracking().Where(m => m.StudioId == id && m.TeacherId == teacher).OrderByDescending(m => m.Id).FirstOrDefaultAsync(cancel);
        return View("AboutPage", new AboutPage(
            studio, await db.Schools.Where(s => s.Id == studio.HostSchoolId).Select(s => s.Name).SingleAsync(cancel), members.Select(m => m.TeacherId).Distinct().Count(),
            [.. sessions.Select(s => (s.On, s.Topic))],
            [.. rules.Items.Select(i => (i, outcomes.Where(o => o.Item == i.Code).Sum(o => o.Count))).Where(o => o.Item2 > 0)],
            [.. held.Select(h => new HeldStudio(h.Id, h.Name, members.Count(m => m.StudioId == h.Id), sessions.Count(s => s.StudioId == h.Id), outcomes.Where(o => o.StudioId == h.Id).Sum(o => o.Count)))],
            me.TeacherId is not null && studio.State == StudioState.Admitted && today <= studio.EndOn && own is not { IsOpen: true } && own?.IsFrom(today) != true && !me.Leads(studio), own,
            Seating.Free(studio, today, [.. seats.Where(m => m.StudioId == id).Select(m => new Seated(m.TeacherId, null, false, m.StartOn ?? default, m.EndOn))]) > 0,
            seats.Count(m => m.StudioId == id && m.StartOn > today), me.IsSignedIn && await db.SeenBy(me.Studios(), today).AnyAsync(s => s.Id == id, cancel), today, typed));
    }
}
