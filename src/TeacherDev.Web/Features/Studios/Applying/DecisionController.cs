using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Refusals;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Features.Studios.Cockpit;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.Applying;

/// <summary>The host school's word on a studio, and the district's.</summary>
[Route("studios/{id:int}")]
public sealed class DecisionController(TeacherDevDb db, ApplicationDesk desk, StudioView page, SignedInPerson me, IStringLocalizer<StudiosText> say) : Controller
{
    [Authorize(Access.ApproveSignUps)]
    [HttpPost("recommendation")]
    public async Task<IActionResult> Recommend(int id, bool yes, string? reason, CancellationToken cancel)
    {
        var school = me.SchoolId;
        return await db.Studios.AnyAsync(s => s.Id == id && school != null && s.HostSchoolId == school, cancel)
            ? await Answer(id, yes, reason, (why) => desk.Recommend(id, yes, why, cancel), yes ? "Said.Recommended" : "Said.Declined", cancel) : NotFound();
    }

    [Authorize(Access.DecideStudios)]
    [HttpPost("decision")]
    public async Task<IActionResult> Decide(int id, bool admit, string? reason, CancellationToken cancel) =>
        await db.Studios.AnyAsync(s => s.Id == id, cancel)
            ? await Answer(id, admit, reason, (why) => desk.Decide(id, admit, why, cancel), admit ? "Said.Admitted" : "Said.Declined", cancel) : NotFound();

    private async Task<IActionResult> Answer(int id, bool yes, string? reason, Func<string, Task<Refusal?>> step, string said, CancellationToken cancel)
    {
        var why = Typed.Reason(reason);
        if ((!yes && why.Length == 0 ? Typed.Missing : await step(why)) is { } refusal)
        {
            return await page.Refused(this, id, "decision", say.Sentence(refusal), why, cancel);
        }

        TempData.Say(say[said]);
        return Redirect($"{Request.PathBase}/studios/{id}");
    }
}
