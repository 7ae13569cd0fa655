using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Careers.Timeline;

/// <summary>The career of oneself, or of somebody in reach.</summary>
[Authorize(Access.SeeCareers)]
public sealed class CareerController(TeacherDevDb db, CareerReader reader, DistrictClock clock, SignedInPerson me) : Controller
{
    [HttpGet("career")]
    public async Task<IActionResult> Own(CancellationToken cancel) =>
        me.TeacherId is { } id && await db.Person(await db.Standing(id, null, cancel), null, cancel) is { } person
            ? View("CareerPage", await reader.Read(person, Request.PathBase, cancel))
            : View("NoCareerPage", new NoCareerPage());

    [HttpGet("teachers/{number}/career")]
    public async Task<IActionResult> Of(string number, CancellationToken cancel) =>
        await db.CareersSeenBy(me, clock.Today).Where(t => t.Number == number).Select(t => (int?)t.Id).SingleOrDefaultAsync(cancel) is { } id
        && await db.Person(id, null, cancel) is { } person
            ? View("CareerPage", await reader.Read(person, Request.PathBase, cancel))
            : NotFound();
}
