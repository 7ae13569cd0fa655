using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Rounds.Schools;

/// <summary>A round as the reader's school sees it: who is due, who is put forward, what it needs, what must stay.</summary>
[Authorize(Access.SchoolInRotationRounds)]
[Route("rotations/rounds/{id:int}/school")]
public sealed class SchoolController(TeacherDevDb db, SchoolReader reader, SchoolDesk desk, DistrictClock clock, SignedInPerson me, IStringLocalizer<RoundsText> say) : Controller
{
    private const string Prefix = "Form";

    [HttpGet]
    public async Task<IActionResult> Show(int id, CancellationToken cancel) => await reader.Read(id, me.SchoolId, new(), cancel) is { } page ? View("SchoolPage", page) : NotFound();

    [HttpPost("nominations")]
    public async Task<IActionResult> Nominate(int id, [Bind(Prefix = Prefix)] SchoolForm form, CancellationToken cancel)
    {
        if (await School(id, cancel) is not { } school)
        {
            return NotFound();
        }

        var (number, why) = (form.Number?.Trim() ?? "", form.Reason.Bounded(RotationPerson.ReasonLength));
        var person = await db.InReach(new(null, school.Id, false), clock.Today).Where(t => t.Number == number && t.AnonymisedAt == null).Select(t => (int?)t.Id).SingleOrDefaultAsync(cancel);
        return person is null ? await Answer(id, new("rotation-number"), "", nameof(form.Number), form, cancel)
            : why.Length == 0 ? await Answer(id, new("rotation-reason"), "", nameof(form.Reason), form, cancel)
            : await Answer(id, await desk.Nominate(id, person.Value, school.Id, why, cancel), "Said.Nominated", nameof(form.Number), form, cancel);
    }

    [HttpPost("withdrawals")]
    public async Task<IActionResult> Withdraw(int id, int place, string? reason, CancellationToken cancel)
    {
        if (await School(id, cancel) is not { } school)
        {
            return NotFound();
        }

        var isOurs = await db.RotationPeople.AnyAsync(p => p.Id == place && p.RoundId == id && p.SchoolId == school.Id, cancel);
        var why = reason.Bounded(RotationPerson.ReasonLength);
        return await Answer(id, !isOurs ? new("rotation-nobody") : why.Length == 0 ? new("rotation-reason") : await desk.Withdraw(id, place, why, cancel), "Said.Withdrawn", $"back-p{place}", new(), cancel);
    }

    [HttpPost("needs")]
    public async Task<IActionResult> Need(int id, [Bind(Prefix = Prefix)] SchoolForm form, CancellationToken cancel)
    {
        if (await School(id, cancel) is not { } school)
        {
            return NotFound();
        }

        var refusal = await Unconcerned(id, school, cancel) ?? await desk.Need(id, school, form.Stage ?? "", form.Work ?? "", form.Count, form.Note.Bounded(RotationNeed.NoteLength), cancel);
        var field = refusal?.Code switch { "rotation-need-stage" => nameof(form.Stage), "rotation-need-work" => nameof(form.Work), _ => nameof(form.Count) };
        return await Answer(id, refusal, "Said.Need", field, form, cancel);
    }

    [HttpPost("keeps")]
    public async Task<IActionResult> Keep(int id, [Bind(Prefix = Prefix)] SchoolForm form, CancellationToken cancel) =>
        await School(id, cancel) is not { } school ? NotFound()
        : await Answer(id, await Unconcerned(id, school, cancel) ?? await desk.Keep(id, school, form.Work ?? "", form.Least, cancel), "Said.Keep", nameof(form.Least), form, cancel);

    private async Task<School?> School(int id, CancellationToken cancel) =>
        await db.RotationRounds.AnyAsync(r => r.Id == id, cancel) ? await db.Schools.AsNoTracking().SingleOrDefaultAsync(s => s.Id == me.SchoolId, cancel) : null;

    private async Task<Refusal?> Unconcerned(int id, School school, CancellationToken cancel) =>
        (await reader.Read(id, school.Id, new(), cancel))?.Concerns is true ? null : new("rotation-school-not-concerned");

    private async Task<IActionResult> Answer(int id, Refusal? refusal, string said, string field, SchoolForm form, CancellationToken cancel)
    {
        if (refusal is null)
        {
            TempData.Say(say[said]);
            return Redirect($"{Request.PathBase}/rotations/rounds/{id}/school");
        }

        ModelState.Clear();
        ModelState.AddModelError(field.Contains('-', StringComparison.Ordinal) ? field : $"{Prefix}.{field}", say.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("SchoolPage", (await reader.Read(id, me.SchoolId, form, cancel))!);
    }
}
