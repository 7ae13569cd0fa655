using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Credits.Unmasking;

/// <summary>Who saw a person's ID number or phone whole: for the person, and for whoever answers for the district's data.</summary>
public sealed class UnmaskingsController(TeacherDevDb db, DistrictClock clock, SignedInPerson me) : Controller
{
    private const string Page = "UnmaskingsPage";

    [Authorize(Access.OwnCredits)]
    [HttpGet("credits/unmaskings")]
    public async Task<IActionResult> Own(int page = 1, CancellationToken cancel = default) =>
        await db.Teachers.AsNoTracking().SingleOrDefaultAsync(t => t.Id == me.TeacherId, cancel) is { } teacher
            ? View(Page, await Of(teacher, isOwn: true, page, cancel))
            : NotFound();

    [Authorize(Access.SeePersonalData)]
    [HttpGet("teachers/{number}/unmaskings")]
    public async Task<IActionResult> Other(string number, int page = 1, CancellationToken cancel = default) =>
        await db.InReach(me.Reach, clock.Today).AsNoTracking().SingleOrDefaultAsync(t => t.Number == number, cancel) is { } teacher
            ? View(Page, await Of(teacher, isOwn: false, page, cancel))
            : NotFound();

    private async Task<UnmaskingsPage> Of(Teacher teacher, bool isOwn, int page, CancellationToken cancel) =>
        await UnmaskingsPage.Read(db, teacher, isOwn, Request.PathBase, clock, me, page, cancel);
}
