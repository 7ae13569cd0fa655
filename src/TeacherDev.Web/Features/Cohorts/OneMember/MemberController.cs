using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Domain.Refusals;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Cohorts.OneMember;

/// <summary>A member within a cohort, and their stays.</summary>
[Authorize(Access.SeeCareers)]
[Route("cohorts/{id:int}/members/{member:int}")]
public sealed class MemberController(TeacherDevDb db, StayDesk desk, MemberReader reader, DistrictClock clock, SignedInPerson me, IStringLocalizer<CohortsText> say) : Controller
{
    private const string Prefix = "Form";

    [HttpGet("")]
    public async Task<IActionResult> Show(int id, int member, CancellationToken cancel) =>
        await Seen(id, member, cancel) is null ? NotFound() : View("MemberPage", await reader.Read(id, member, new(), "", cancel));

    /// <summary>The member reports their own; what the office writes down for somebody else is confirmed with it.</summary>
    [Authorize(Access.EnterCareers)]
    [HttpPost("stays")]
    public async Task<IActionResult> Report(int id, int member, [Bind(Prefix = Prefix)] StayForm form, CancellationToken cancel)
    {
        if (!await Theirs(id, member, cancel))
        {
            return NotFound();
        }

        Need(nameof(form.StartOn), form.StartOn is not null);
        Need(nameof(form.EndOn), form.EndOn is not null);
        Need(nameof(form.Host), !string.IsNullOrWhiteSpace(form.Host));
        Need(nameof(form.Report), !string.IsNullOrWhiteSpace(form.Report));
        var asked = await db.Cohorts.AsNoTracking().SingleAsync(c => c.Id == id, cancel);
        var kind = form.Kind ?? (asked.Stays.Count > 1 ? null : asked.Stays.Cast<StayKind?>().FirstOrDefault() ?? StayKind.Shadowing);
        Need(nameof(form.Kind), kind is { } told && Enum.IsDefined(told));
        if (form is { StartOn: { } start, EndOn: { } end } && end < start)
        {
            Refuse(nameof(form.EndOn), say["EndOn.Early"]);
        }

        if (!ModelState.IsValid || form.Key is not { Length: 32 })
        {
            return await Page(id, member, form.Key is { Length: 32 } ? form : form with { Key = null }, "", cancel);
        }

        if (await desk.Report(id, member, new(new(form.StartOn!.Value, form.EndOn!.Value), form.Host!.Trim(), form.Report!.Trim(), kind!.Value), form.Key, cancel) is { } refusal)
        {
            Refuse(refusal.Code is "stay-beyond" or "stay-ahead" ? nameof(form.EndOn) : "", say.Sentence(refusal));
            return await Page(id, member, form, "", cancel);
        }

        return Said(id, member, me.KeepsCohorts() ? "Said.StayEntered" : "Said.StayReported");
    }

    [Authorize(Access.KeepCareers)]
    [HttpPost("stays/{stay:int}/decision")]
    public async Task<IActionResult> Decide(int id, int member, int stay, bool yes, string? reason, CancellationToken cancel)
    {
        var why = reason.Bounded(ShadowingStay.ReasonLength);
        return await Seen(id, member, cancel) is null || !await Has(member, stay, cancel)
            ? NotFound()
            : await Answer(id, member, stay, !yes && why.Length == 0 ? new("cohort-reason") : await desk.Decide(id, member, stay, yes, why, cancel), yes ? "Said.StayConfirmed" : "Said.StayDeclined", why, cancel);
    }

    [Authorize(Access.EnterCareers)]
    [HttpPost("stays/{stay:int}/withdrawal")]
    public async Task<IActionResult> Withdraw(int id, int member, int stay, string? reason, CancellationToken cancel)
    {
        var why = reason.Bounded(ShadowingStay.ReasonLength);
        return !await Theirs(id, member, cancel) || !await Has(member, stay, cancel)
            ? NotFound()
            : await Answer(id, member, stay, why.Length == 0 ? new("cohort-reason") : await desk.Withdraw(id, member, stay, why, cancel), "Said.StayWithdrawn", why, cancel);
    }

    /// <summary>Whose place it is; null where it does not exist for the reader.</summary>
    private Task<int?> Seen(int id, int member, CancellationToken cancel) =>
        db.CohortMembersSeenBy(me, clock.Today).Where(m => m.Id == member && m.CohortId == id).Select(m => (int?)m.TeacherId).SingleOrDefaultAsync(cancel);

    /// <summary>One's own, or the office's to keep.</summary>
    private async Task<bool> Theirs(int id, int member, CancellationToken cancel) => await Seen(id, member, cancel) is { } whose && (whose == me.TeacherId || me.KeepsCohorts());

    private Task<bool> Has(int member, int stay, CancellationToken cancel) => db.ShadowingStays.AnyAsync(s => s.Id == stay && s.MemberId == member, cancel);

    private void Need(string field, bool given)
    {
        if (!given && ModelState[$"{Prefix}.{field}"]?.Errors.Count is null or 0)
        {
            Refuse(field, say[$"Stay.{field}.Missing"]);
        }
    }

    private void Refuse(string field, string sentence) => ModelState.AddModelError(field.Length == 0 ? "" : $"{Prefix}.{field}", sentence);

    private async Task<IActionResult> Answer(int id, int member, int stay, Refusal? refusal, string said, string typed, CancellationToken cancel)
    {
        if (refusal is null)
        {
            return Said(id, member, said);
        }

        ModelState.AddModelError($"stay-{stay}", say.Sentence(refusal));
        return await Page(id, member, new(), typed, cancel);
    }

    private RedirectResult Said(int id, int member, string said)
    {
        TempData.Say(say[said]);
        return Redirect($"{Request.PathBase}/cohorts/{id}/members/{member}");
    }

    private async Task<IActionResult> Page(int id, int member, StayForm form, string typed, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        ModelState.Remove($"{Prefix}.{nameof(form.Key)}");
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("MemberPage", await reader.Read(id, member, form, typed, cancel));
    }
}
