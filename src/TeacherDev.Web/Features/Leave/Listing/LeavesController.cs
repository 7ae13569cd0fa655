using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers.Leave;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Excel.Writing;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Leave.Listing;

/// <summary>Leave and exemptions of everybody in reach: one's own, the school's, the district's.</summary>
[Authorize(Access.SeeLeave)]
[Route("leave")]
public sealed class LeavesController(TeacherDevDb db, PolicyShelf shelf, RotationRules rotation, LeaveSheet sheet, DistrictClock clock, SignedInPerson me, Actor actor) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> List(LeaveFilter filter, CancellationToken cancel)
    {
        var people = db.SeenBy(me, clock.Today);
        var asked = filter.Of(db, people);
        var paging = new Paging(filter.Page ?? 1, await asked.CountAsync(cancel));
        var rows = await asked.Skip(paging.Skip).Take(Paging.Size).AsNoTracking().ToListAsync(cancel);
        var seesDistrict = me.Is(Roles.DistrictHr, Roles.Auditor);
        var schools = seesDistrict ? await db.Schools.AsNoTracking().EverOpen().OrderBy(s => s.Code).ToListAsync(cancel) : [];
        var waiting = me.MayDecideLeave() ? await db.LeaveRequests.CountAsync(l => l.State == LeaveState.Pending, cancel) : 0;
        return View("LeavesPage", new LeavesPage(filter, paging, rows, schools, waiting, seesDistrict || me.Is(Roles.SchoolAdmin, Roles.Principal),
            me.AsksForOthers() || me.TeacherId is not null, me.MayDecideLeave(), await shelf.Book(db, null, cancel), [.. LeaveKinds.All.Select(k => k.Word).Union(rotation.Kinds)], clock.Today));
    }

    [HttpGet("export.csv")]
    public async Task<IActionResult> Csv(LeaveFilter filter, CancellationToken cancel) =>
        await Taken(File((await sheet.Of(await All(filter, cancel), cancel)).Csv(), CsvText.MediaType, FileName("csv")), cancel);

    [HttpGet("export.xlsx")]
    public async Task<IActionResult> Workbook(LeaveFilter filter, CancellationToken cancel) =>
        await Taken(File(TextWorkbook.Of(await sheet.Of(await All(filter, cancel), cancel)), TextWorkbook.MediaType, FileName("xlsx")), cancel);

    private Task<List<LeaveRow>> All(LeaveFilter filter, CancellationToken cancel) =>
        filter.Of(db, db.SeenBy(me, clock.Today)).AsNoTracking().ToListAsync(cancel);

    private async Task<IActionResult> Taken(FileResult list, CancellationToken cancel)
    {
        db.Audited(actor, clock.UtcNow, "leave.exported");
        await db.SaveChangesAsync(cancel);
        return list;
    }

    private string FileName(string kind) => $"leave-{clock.Today.AsDay()}.{kind}";
}
