using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Domain.Refusals;
using TeacherDev.Web.Features.Cohorts.OneMember;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Cohorts.Members;

/// <summary>What the office does with one member.</summary>
[Authorize(Access.KeepCareers)]
[Route("cohorts/{id:int}/members/{member:int}")]
public sealed class MembersController(TeacherDevDb db, MemberDesk desk, MemberReader reader, DistrictClock clock, SignedInPerson me, IStringLocalizer<CohortsText> say) : Controller
{
    private static readonly Refusal NoReason = new("cohort-reason"), NoDay = new("cohort-day");

    [HttpPost("exit")]
    public async Task<IActionResult> Leave(int id, int member, DateOnly? lastOn, string? reason, CancellationToken cancel)
    {
        var why = reason.Bounded(CohortMember.ReasonLength);
        return await Has(id, member, cancel)
            ? await Answer(id, member, "exit", lastOn is null ? NoDay : why.Length == 0 ? NoReason : await desk.Leave(id, member, lastOn.Value, why, cancel), "Said.Left", why, cancel)
            : NotFound();
    }

    [HttpPost("correction")]
    public async Task<IActionResult> Correct(int id, int member, DateOnly? startOn, DateOnly? endOn, string? reason, CancellationToken cancel)
    {
        if (!await Has(id, member, cancel))
        {
            return NotFound();
        }

        var why = reason.Bounded(CohortMember.ReasonLength);
        // A day that cannot be read is no empty one.
        var odd = ModelState.TryGetValue("endOn", out var typed) && typed.Errors.Count > 0;
        ModelState.Remove("endOn");
        var (right, refusal) = startOn is null || odd ? (null, NoDay) : why.Length == 0 ? (null, NoReason) : await desk.Correct(id, member, startOn.Value, endOn, why, cancel);
        return await Answer(id, right ?? member, "correction", refusal, "Said.Corrected", why, cancel);
    }

    [HttpPost("withdrawal")]
    public async Task<IActionResult> Withdraw(int id, int member, string? reason, CancellationToken cancel)
    {
        var why = reason.Bounded(CohortMember.ReasonLength);
        return await Has(id, member, cancel)
            ? await Answer(id, member, "withdrawal", why.Length == 0 ? NoReason : await desk.Withdraw(id, member, why, cancel), "Said.Withdrawn", why, cancel)
            : NotFound();
    }

    [HttpPost("mentors")]
    public async Task<IActionResult> Mentor(int id, int member, string? name, string? organisation, DateOnly? from, CancellationToken cancel)
    {
        if (!await Has(id, member, cancel))
        {
            return NotFound();
        }

        var (who, where) = (name.Bounded(CohortMentor.NameLength), organisation.Bounded(CohortMentor.OrganisationLength));
        var refusal = who.Length == 0 || where.Length == 0 ? new("cohort-mentor") : from is null ? NoDay : await desk.Mentor(id, member, who, where, from.Value, cancel);
        return await Answer(id, member, "mentor", refusal, "Said.Mentored", "", cancel);
    }

    [HttpPost("result")]
    public async Task<IActionResult> Give(int id, int member, CohortResult? result, bool back, string? reason, string? certificate, CancellationToken cancel)
    {
        if (!await Has(id, member, cancel))
        {
            return NotFound();
        }

        var why = reason.Bounded(CohortMember.ReasonLength);
        if (back)
        {
            return await Answer(id, member, "result", why.Length == 0 ? NoReason : await desk.TakeBack(id, member, why, cancel), "Said.TakenBack", why, cancel);
        }

        var refusal = result is not { } how || !Enum.IsDefined(how) ? new("cohort-result") : await desk.Give(id, member, how, why, certificate.Bounded(CohortMember.CertificateLength), cancel);
        return await Answer(id, member, "result", refusal, "Said.Given", why, cancel);
    }

    private Task<bool> Has(int id, int member, CancellationToken cancel) => db.CohortMembersSeenBy(me, clock.Today).AnyAsync(m => m.Id == member && m.CohortId == id, cancel);

    private async Task<IActionResult> Answer(int id, int member, string field, Refusal? refusal, string said, string typed, CancellationToken cancel)
    {
        if (refusal is null)
        {
            TempData.Say(say[said]);
            return Redirect($"{Request.PathBase}/cohorts/{id}/members/{member}");
        }

        db.ChangeTracker.Clear();
        ModelState.AddModelError(field, say.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("/Features/Cohorts/OneMember/MemberPage.cshtml", await reader.Read(id, member, new(), typed, cancel));
    }
}
