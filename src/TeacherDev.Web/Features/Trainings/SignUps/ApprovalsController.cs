using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.SignUps;

/// <summary>The school's word on what its people signed up for.</summary>
[Authorize(Access.ApproveSignUps)]
[Route("trainings/approvals")]
public sealed class ApprovalsController(TeacherDevDb db, SignUpDesk desk, DistrictClock clock, SignedInPerson me, IStringLocalizer<TrainingsText> say) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> List(int? page, CancellationToken cancel) => Page(page, null, "", cancel);

    [HttpPost("{signUp:int}")]
    public async Task<IActionResult> Decide(int signUp, bool approve, string? reason, CancellationToken cancel)
    {
        if (await db.AskedOf(me, clock.Today).AsNoTracking().SingleOrDefaultAsync(a => a.SignUp.Id == signUp, cancel) is not { } asked)
        {
            return NotFound();
        }

        var why = Reasons.Read(reason);
        var refusal = !approve && why.Length == 0 ? Reasons.Missing : await desk.Decide(asked.Training.Id, asked.SignUp.TeacherId, approve, why, cancel);
        if (refusal is null)
        {
            TempData.Say(say[approve ? "Said.SignUpApproved" : "Said.SignUpDeclined", asked.Name]);
            return Redirect($"{Request.PathBase}/trainings/approvals");
        }

        ModelState.AddModelError($"reason-{signUp}", say.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Page(null, signUp, why, cancel);
    }

    private async Task<IActionResult> Page(int? page, int? wrong, string typed, CancellationToken cancel)
    {
        var asked = db.AskedOf(me, clock.Today).AsNoTracking();
        var paging = new Paging(page ?? 1, await asked.CountAsync(cancel));
        return View("ApprovalsPage", new ApprovalsPage(await asked.Skip(paging.Skip).Take(Paging.Size).ToListAsync(cancel), paging, wrong, typed));
    }
}
