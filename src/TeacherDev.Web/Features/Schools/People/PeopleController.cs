using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Rotations.Moves;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Schools;
using TeacherDev.Web.Features.Schools.OneSchool;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Schools.People;

/// <summary>Who is a guest at a school today, and who came or went by a merger, as far as the reader may see them.</summary>
[Authorize(Access.SeeSchools)]
[Route("schools/{code}")]
public sealed class PeopleController(TeacherDevDb db, SchoolReader reader, DistrictClock clock, SignedInPerson me) : Controller
{
    [HttpGet("guests")]
    public async Task<IActionResult> Guests(string code, int? page, CancellationToken cancel)
    {
        if (await reader.Find(code, cancel) is not { } school)
        {
            return NotFound();
        }

        var today = clock.Today;
        var stays = await db.Placements.AsNoTracking()
            .Where(p => p.SchoolId == school.Id && p.Kind != PlacementKind.Post && p.WithdrawnAt == null && p.StartOn <= today && (p.EndOn == null || p.EndOn >= today)).OrderBy(p => p.StartOn).ToListAsync(cancel);
        return await Page(school, null, [], stays, page, cancel);
    }

    [HttpGet("events/{id:int}/people")]
    public async Task<IActionResult> Moved(string code, int id, int? page, CancellationToken cancel)
    {
        if (await reader.Find(code, cancel) is not { } school
            || await db.SchoolEvents.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id && (e.SchoolId == school.Id || e.SuccessorId == school.Id), cancel) is not { } merger)
        {
            return NotFound();
        }

        var rows = await db.MergedPlacements.AsNoTracking().Where(r => r.EventId == id).Join(db.Placements.AsNoTracking(), r => r.PlacementId, p => p.Id, (r, p) => new { r.IsRecorded, Placement = p })
            .OrderBy(r => r.Placement.StartOn).ThenBy(r => r.Placement.Id).ToListAsync(cancel);
        return await Page(school, merger, [.. rows.Where(r => !r.IsRecorded).Select(r => r.Placement)], [.. rows.Where(r => r.IsRecorded && r.Placement.Days.End >= merger.On).Select(r => r.Placement)], page, cancel);
    }

    private async Task<IActionResult> Page(School school, SchoolEvent? merger, List<Placement> before, List<Placement> stays, int? page, CancellationToken cancel)
    {
        int[] ids = [.. before.Concat(stays).Select(p => p.TeacherId).Distinct()], at = [.. before.Concat(stays).Select(p => p.SchoolId).Distinct()];
        var seen = await db.MovesSeenBy(me.Reach with { TeacherId = null }, clock.Today).AsNoTracking().Where(t => ids.Contains(t.Id)).OrderBy(t => t.Number)
            .Select(t => new { t.Id, t.Number, t.Name }).ToListAsync(cancel);
        var schools = await db.Schools.AsNoTracking().Where(s => at.Contains(s.Id)).ToDictionaryAsync(s => s.Id, cancel);
        var (had, have) = (before.ToLookup(p => p.TeacherId), stays.ToLookup(p => p.TeacherId));
        Paging paging = new(page ?? 1, seen.Count);
        return View("PeoplePage", new PeoplePage(
            school, merger, schools, [.. seen.Skip(paging.Skip).Take(Paging.Size).Select(t => new SchoolPerson(t.Number, t.Name, [.. had[t.Id]], [.. have[t.Id]]))], ids.Length - seen.Count, paging, clock.Today)
        {
            OpensMoves = me.Is(Roles.SchoolAdmin, Roles.Principal, Roles.TrainingCentre, Roles.DistrictHr, Roles.Auditor),
        });
    }
}
