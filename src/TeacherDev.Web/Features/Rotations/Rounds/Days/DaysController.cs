using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Web.Features.Rotations.Rounds.Listing;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Rounds.Days;

/// <summary>The office mends the days of a round, until it is decided.</summary>
[Authorize(Access.KeepRotationRounds)]
[Route("rotations/rounds/{id:int}/calendar")]
public sealed class DaysController(TeacherDevDb db, DaysDesk desk, RotationRules rules, DistrictClock clock, IStringLocalizer<RoundsText> say) : Controller
{
    private const string Prefix = "Form";

    [HttpGet]
    public async Task<IActionResult> Show(int id, CancellationToken cancel) => await Page(id, null, cancel);

    [HttpPost]
    public async Task<IActionResult> Mend(int id, [Bind(Prefix = Prefix)] RoundForm form, CancellationToken cancel)
    {
        if (!await db.RotationRounds.AnyAsync(r => r.Id == id, cancel))
        {
            return NotFound();
        }

        foreach (var day in form.Missing)
        {
            Wrong(day, say["Open.Day.Missing"]);
        }

        if (ModelState.IsValid)
        {
            var faults = await desk.Mend(id, form.Calendar!, cancel);
            foreach (var (day, refusal) in faults)
            {
                Wrong(day, say.Sentence(refusal));
            }

            if (faults.Count == 0)
            {
                TempData.Say(say["Said.Mended"]);
                return Redirect($"{Request.PathBase}/rotations/rounds/{id}");
            }
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Page(id, form, cancel);
    }

    private void Wrong(string field, string sentence)
    {
        var key = field.Length == 0 ? "" : $"{Prefix}.{field}";
        if (ModelState[key]?.Errors.Count is null or 0)
        {
            ModelState.AddModelError(key, sentence);
        }
    }

    private async Task<IActionResult> Page(int id, RoundForm? form, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        return await db.RotationRounds.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancel) is { } round
            ? View("DaysPage", new DaysPage(round, form ?? RoundForm.Usual(round.Calendar, round.Name), rules.Round, round.WhyNotMend(clock.Today), clock.Today)) : NotFound();
    }
}
