using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Domain.Trainings.Claims.Rules;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Excel.Writing;
using TeacherDev.Web.Features.Claims.Inbox;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Claims.Listing;

/// <summary>Claims of everybody in reach: one's own, the school's, the district's.</summary>
[Authorize(Access.SeeClaims)]
[Route("claims")]
public sealed class ClaimsController(TeacherDevDb db, ClaimRules rules, ClaimSheet sheet, DistrictClock clock, SignedInPerson me, Actor actor) : Controller
{
    private static readonly ClaimState[] TheirTurn = [ClaimState.Draft, ClaimState.Returned, ClaimState.Agreed];

    [HttpGet("")]
    public async Task<IActionResult> List(ClaimFilter filter, CancellationToken cancel)
    {
        var asked = filter.Of(db, db.ClaimsSeenBy(me, clock.Today), me.TeacherId);
        var paging = new Paging(filter.Page ?? 1, await asked.CountAsync(cancel));
        var rows = await asked.Skip(paging.Skip).Take(Paging.Size).AsNoTracking().ToListAsync(cancel);
        var schools = me.SeesDistrictClaims() ? await db.Schools.AsNoTracking().EverOpen().OrderBy(s => s.Code).ToListAsync(cancel) : [];
        int? toDecide = me.Is(Roles.SchoolAdmin, Roles.Principal, Roles.TrainingCentre, Roles.DistrictHr) ? await db.WaitingFor(me, clock.Today).CountAsync(cancel) : null;
        var toRead = me.SeesOthersClaims() ? await db.OpenObjections(me, clock.Today, cancel) : 0;
        var toMend = me.TeacherId is { } own ? await db.Claims.CountAsync(c => c.TeacherId == own && TheirTurn.Contains(c.State), cancel) : 0;
        return View("ClaimsPage", new ClaimsPage(filter, paging, rows, schools, rules, me.SeesOthersClaims(), me.TeacherId is not null, toDecide, toRead, toMend));
    }

    [HttpGet("export.csv")]
    public async Task<IActionResult> Csv(ClaimFilter filter, CancellationToken cancel) =>
        await Taken(File(sheet.Of(await All(filter, cancel)).Csv(), CsvText.MediaType, FileName("csv")), cancel);

    [HttpGet("export.xlsx")]
    public async Task<IActionResult> Workbook(ClaimFilter filter, CancellationToken cancel) =>
        await Taken(File(TextWorkbook.Of(sheet.Of(await All(filter, cancel))), TextWorkbook.MediaType, FileName("xlsx")), cancel);

    private Task<List<ClaimRow>> All(ClaimFilter filter, CancellationToken cancel) =>
        filter.Of(db, db.ClaimsSeenBy(me, clock.Today), me.TeacherId).AsNoTracking().ToListAsync(cancel);

    private async Task<IActionResult> Taken(FileResult list, CancellationToken cancel)
    {
        db.Audited(actor, clock.UtcNow, "claims.exported");
        await db.SaveChangesAsync(cancel);
        return list;
    }

    private string FileName(string kind) => $"claims-{clock.Today.AsDay()}.{kind}";
}
