using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Rounds.Schools;

/// <summary>A round as the reader's school sees it: who is due, who is put forward, what it needs, what must stay.</summary>
[Authorize(Access.SchoolInRotationRounds)]
[Route("rotations/rounds/{id:int}/school")]
public sealed class SchoolController(TeacherDevDb db, SchoolReader reader, SchoolDesk desk, DistrictClock clock, SignedInPerson me, IStringLocalizer<RoundsText> say) : SchoolAnswers(reader, desk, say, false)
{
    [HttpGet]
    public Task<IActionResult> Show(int id, CancellationToken cancel) => Page(id, me.SchoolId, cancel);

    [HttpPost("nominations")]
    public async Task<IActionResult> Nominate(int id, [Bind(Prefix = Prefix)] SchoolForm form, CancellationToken cancel)
    {
        if (await School(id, cancel) is not { } school)
        {
            return NotFound();
        }

        var (number, why) = (form.Number?.Trim() ?? "", form.Reason.Bounded(RotationPerson.ReasonLength));
        var person = await db.InReach(new(null, school.Id, false), clock.Today).Where(t => t.Number == number && t.AnonymisedAt == null).Select(t => (int?)t.Id).SingleOrDefaultAsync(cancel);
        return person is null ? await Answer(id, school, new("rotation-number"), "", nameof(form.Number), form, cancel)
            : why.Length == 0 ? await Answer(id, school, new("rotation-reason"), "", nameof(form.Reason), form, cancel)
            : await Answer(id, school, await Desk.Nominate(id, person.Value, school.Id, why, cancel), "Said.Nominated", nameof(form.Number), form, cancel);
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
        return await Answer(id, school, !isOurs ? new("rotation-nobody") : why.Length == 0 ? new("rotation-reason") : await Desk.Withdraw(id, place, why, cancel), "Said.Withdrawn", $"back-p{place}", new(), cancel);
    }

    [HttpPost("needs")]
    public async Task<IActionResult> Need(int id, [Bind(Prefix = Prefix)] SchoolForm form, CancellationToken cancel) =>
        await School(id, cancel) is { } school ? await State(id, school, form, cancel) : NotFound();

    [HttpPost("keeps")]
    public async Task<IActionResult> Stays(int id, [Bind(Prefix = Prefix)] SchoolForm form, CancellationToken cancel) =>
        await School(id, cancel) is { } school ? await Keep(id, school, form, cancel) : NotFound();

    private async Task<School?> School(int id, CancellationToken cancel) =>
        await db.RotationRounds.AnyAsync(r => r.Id == id, cancel) ? await db.Schools.AsNoTracking().SingleOrDefaultAsync(s => s.Id == me.SchoolId, cancel) : null;
}
