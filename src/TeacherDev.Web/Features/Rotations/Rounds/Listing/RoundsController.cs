using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Trainings.Claims.Rules;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Rounds.Listing;

/// <summary>All yearly rounds; the district's office opens one.</summary>
[Authorize(Access.SeeRotations)]
[Route("rotations/rounds")]
public sealed class RoundsController(
    TeacherDevDb db, OpenDesk desk, RotationRules rules, ClaimRules working, DistrictClock clock, SignedInPerson me, IStringLocalizer<RoundsText> say) : Controller
{
    private const string Prefix = "Form";

    [HttpGet("")]
    public Task<IActionResult> List(CancellationToken cancel)
    {
        var days = RoundCalendar.Usual(clock.Today, rules.Round.Publicity, working.Calendar);
        return Page(RoundForm.Usual(days, say["Open.Name.Usual", days.Year]), cancel);
    }

    [Authorize(Access.KeepRotationRounds)]
    [HttpPost("")]
    public async Task<IActionResult> Open([Bind(Prefix = Prefix)] RoundForm form, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(form.Title))
        {
            Wrong(nameof(form.Title), say["Open.Name.Missing"]);
        }

        foreach (var (day, refusal) in form.Calendar?.Faults(rules.Round.Publicity, working.Calendar) ?? [])
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
                return Redirect($"{Request.PathBase}/rotations/rounds/{id}");
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

    private async Task<IActionResult> Page(RoundForm form, CancellationToken cancel)
    {
        ModelState.Remove($"{Prefix}.{nameof(form.Key)}");
        var rows = await db.RotationRounds.AsNoTracking().OrderByDescending(r => r.EffectiveOn).ThenByDescending(r => r.Id).Select(r => new RoundRow(
            r, r.People.Count(p => p.WithdrawnAt == null), r.People.Count(p => p.WithdrawnAt == null && p.NeedId != null), r.Needs.Sum(n => n.Count))).ToListAsync(cancel);
        return View("RoundsPage", new RoundsPage(rows, me.Is(Roles.DistrictHr) ? form : null, rules.Round, me.RotationListReach().Everybody ? "" : "/school", clock.Today));
    }
}
