using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Rounds.Schools;

/// <summary>The district's office states for a school what it needs and what must stay: a school without an account asks by telephone.</summary>
[Authorize(Access.KeepRotationRounds)]
[Route("rotations/rounds/{id:int}/schools/{code}")]
public sealed class OfficeController(TeacherDevDb db, SchoolReader reader, SchoolDesk desk, IStringLocalizer<RoundsText> say) : SchoolAnswers(reader, desk, say, true)
{
    [HttpGet]
    public async Task<IActionResult> Show(int id, string code, CancellationToken cancel) => await Page(id, (await School(id, code, cancel))?.Id, cancel);

    [HttpPost("needs")]
    public async Task<IActionResult> Need(int id, string code, [Bind(Prefix = Prefix)] SchoolForm form, CancellationToken cancel) =>
        await School(id, code, cancel) is { } school ? await State(id, school, form, cancel) : NotFound();

    [HttpPost("keeps")]
    public async Task<IActionResult> Stays(int id, string code, [Bind(Prefix = Prefix)] SchoolForm form, CancellationToken cancel) =>
        await School(id, code, cancel) is { } school ? await Keep(id, school, form, cancel) : NotFound();

    private async Task<School?> School(int id, string code, CancellationToken cancel) =>
        await db.RotationRounds.AnyAsync(r => r.Id == id, cancel) ? await db.Schools.AsNoTracking().SingleOrDefaultAsync(s => s.Code == code, cancel) : null;
}
