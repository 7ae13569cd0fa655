using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Hiring.Listing;

/// <summary>All hiring rounds; the district's office opens one.</summary>
[Authorize(Access.SeeRotations)]
[Route("rotations/hirings")]
public sealed class HiringsController(TeacherDevDb db, HiringOpening desk, RotationRules rules, DistrictClock clock, SignedInPerson me, IStringLocalizer<HiringText> say) : Controller
{
    private const string Prefix = "Form";

    [HttpGet("")]
    public Task<IActionResult> List(CancellationToken cancel)
    {
        var days = HiringCalendar.Usual(clock.Today);
        return Page(HiringForm.Usual(days, say["Open.Name.Usual", days.Year]), cancel);
    }

    [Authorize(Access.KeepRotationRounds)]
    [HttpPost("")]
    public async Task<IActionResult> Open([Bind(Prefix = Prefix)] HiringForm form, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(form.Title))
        {
            Wrong(nameof(form.Title), say["Open.Name.Missing"]);
        }

        foreach (var (day, refusal) in form.Calendar?.Faults() ?? [])
        {
            Wrong(day, say.Sentence(refusal));
        }

        foreach (var day in form.Missing)
        {
            Wrong(day, say["Open.Day.Missing"]);
        }

        if (ModelState.IsValid && form.Key is { Length: 32 } key)
        {
            var (id, refusal) = await desk.Open(key, form.Title!.Trim(), form.Calendar!, cancel);
            if (refusal is null)
            {
                TempData.Say(say["Said.Opened"]);
                return Redirect($"{Request.PathBase}/rotations/hirings/{id}");
            }

            Wrong(nameof(form.EffectiveOn), say.Sentence(refusal));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Page(form with { Key = form.Key is { Length: 32 } ? form.Key : Guid.NewGuid().ToString("N") }, cancel);
    }

    private void Wrong(string field, string sentence)
    {
        if (ModelState[$"{Prefix}.{field}"]?.Errors.Count is null or 0)
        {
            ModelState.AddModelError($"{Prefix}.{field}", sentence);
        }
    }

    private async Task<IActionResult> Page(HiringForm form, CancellationToken cancel)
    {
        ModelState.Remove($"{Prefix}.{nameof(form.Key)}");
        var reach = me.RotationListReach();
        int? school = reach.Everybody ? null : reach.SchoolId ?? 0;
        var rows = await db.HiringRounds.AsNoTracking().OrderByDescending(r => r.EffectiveOn).ThenByDescending(r => r.Id).Select(r => new HiringRow(
            r, r.People.Count(p => p.State != HiringState.Out && (school == null || p.SchoolId == school)), r.People.Count(p => p.PostId != null && (school == null || p.SchoolId == school)),
            r.Posts.Where(p => school == null || p.SchoolId == school).Sum(p => p.Count))).ToListAsync(cancel);
        return View("HiringsPage", new HiringsPage(rows, me.Is(Roles.DistrictHr) && rules.Hiring is not null ? form : null, rules.Hiring?.Source, reach.Everybody ? "" : "/school", clock.Today));
    }
}
