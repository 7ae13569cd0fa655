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
        var members = await db.MembersOn(id, today).CountAsync(cancel);
        var sessions = await db.TrainingSessions.AsNoTracking().Where(s => s.CancelledAt == null && db.Trainings.Any(t => t.Id == s.TrainingId && t.StudioId == id)).OrderByDescending(s => s.On).ThenByDescending(s => s.Start)
            .Select(s => new { s.On, s.End, s.Topic }).ToListAsync(cancel);
        var outcomes = await db.StudioWorks.Where(w => w.StudioId == id && w.State == WorkState.Confirmed).GroupBy(w => w.Item).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancel);
        var own = me.TeacherId is not { } teacher ? null
            : await db.StudioMembers.AsNoTracking().Where(m => m.StudioId == id && m.TeacherId == teacher).OrderByDescending(m => m.Id).FirstOrDefaultAsync(cancel);
        return View("AboutPage", new AboutPage(
            studio, await db.Schools.Where(s => s.Id == studio.HostSchoolId).Select(s => s.Name).SingleAsync(cancel), members,
            [.. sessions.Where(s => local >= s.On.ToDateTime(s.End)).Select(s => (s.On, s.Topic))],
            [.. rules.Items.Select(i => (i, outcomes.Find(o => o.Key == i.Code)?.Count ?? 0)).Where(o => o.Item2 > 0)],
            me.TeacherId is not null && studio.State == StudioState.Admitted && today <= studio.EndOn && own is not { IsOpen: true } && own?.IsOn(today) != true && !me.Leads(studio), own, today, typed));
    }
}
