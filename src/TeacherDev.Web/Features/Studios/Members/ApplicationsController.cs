using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Studios.Plans;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.Members;

/// <summary>What waits for the school's word or the district's: studios, and people who would join one.</summary>
[Authorize(Access.SeeStudioApplications)]
[Route("studios")]
public sealed class ApplicationsController(TeacherDevDb db, MemberDesk desk, SignedInPerson me, DistrictClock clock, IStringLocalizer<StudiosText> say) : Controller
{
    [HttpGet("applications")]
    public async Task<IActionResult> List(CancellationToken cancel) => await Page("", cancel);

    /// <summary>The school's word on one of its people.</summary>
    [Authorize(Access.ApproveSignUps)]
    [HttpPost("{id:int}/members/{member:int}/recommendation")]
    public async Task<IActionResult> Recommend(int id, int member, bool yes, string? reason, CancellationToken cancel)
    {
        if (!await Own().AnyAsync(a => a.Member.Id == member && a.Member.StudioId == id, cancel))
        {
            return NotFound();
        }

        var why = Typed.Reason(reason);
        if ((!yes && why.Length == 0 ? Typed.Missing : await desk.Recommend(id, member, yes, why, cancel)) is { } refusal)
        {
            ModelState.AddModelError($"member-{member}", say.Sentence(refusal));
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await Page(why, cancel);
        }

        TempData.Say(say[yes ? "Said.MemberRecommended" : "Said.MemberDeclined"]);
        return Redirect($"{Request.PathBase}/studios/applications");
    }

    private IQueryable<ApplicantRow> Own()
    {
        var school = me.Is(Roles.SchoolAdmin, Roles.Principal) ? me.SchoolId : null;
        return db.Applicants().Where(a => school != null && a.SchoolId == school);
    }

    private async Task<IActionResult> Page(string typed, CancellationToken cancel)
    {
        var (decides, school) = (me.DecidesStudios(), me.Is(Roles.SchoolAdmin, Roles.Principal) ? me.SchoolId : null);
        var studios = await db.Studios.Where(s => (decides && s.State == StudioState.Recommended) || (school != null && s.HostSchoolId == school && s.State == StudioState.Applied))
            .OrderBy(s => s.AppliedAt).Select(s => new WaitingStudio(s.Id, s.Name, s.Kind, db.Schools.Where(h => h.Id == s.HostSchoolId).Select(h => h.Name).First(), s.AppliedAt)).ToListAsync(cancel);
        var members = await db.Applicants().Where(a => (decides && a.Member.State == MemberState.Accepted) || (school != null && a.SchoolId == school && a.Member.State == MemberState.Applied))
            .OrderBy(a => a.Member.AppliedAt).ThenBy(a => a.Member.Id).ToListAsync(cancel);
        var plans = !decides ? [] : await db.StudioPlans.Where(p => p.State == PlanState.Filed && p.FiledAt != null).OrderBy(p => p.FiledAt)
            .Select(p => new WaitingPlan(p.StudioId, db.Studios.Where(s => s.Id == p.StudioId).Select(s => s.Name).First(), p.Year, p.FiledAt!.Value)).ToListAsync(cancel);
        return View("ApplicationsPage", new ApplicationsPage(studios, plans, [.. members.Select(m => m.Shown())], me.TeacherId, clock, typed));
    }
}
