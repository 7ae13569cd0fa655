using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Excel.Writing;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Careers.Listing;

/// <summary>The register of everybody in reach: one's own, the school's, the district's.</summary>
[Authorize(Access.SeeCareers)]
[Route("careers")]
public sealed class CareersController(TeacherDevDb db, CareerCatalogue catalogue, CareerSheet sheet, DistrictClock clock, SignedInPerson me, Actor actor) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> List(CareerFilter filter, CancellationToken cancel)
    {
        var people = db.CareersSeenBy(me, clock.Today);
        var asked = filter.Of(db, people, clock);
        var paging = new Paging(filter.Page ?? 1, await asked.CountAsync(cancel));
        var rows = await asked.Skip(paging.Skip).Take(Paging.Size).AsNoTracking().ToListAsync(cancel);
        var schools = me.CareerReach().Everybody ? await db.Schools.AsNoTracking().EverOpen().OrderBy(s => s.Code).ToListAsync(cancel) : [];
        var ending = await new CareerFilter { Validity = CareerFilter.Ending }.Of(db, people, clock).CountAsync(cancel);
        return View("CareersPage", new CareersPage(
            filter, paging, rows, schools, await Waiting(cancel), ending, me.SeesOtherCareers(), me.TeacherId is not null, me.KeepsCareers(), catalogue, clock.Today));
    }

    [HttpGet("export.csv")]
    public async Task<IActionResult> Csv(CareerFilter filter, CancellationToken cancel) =>
        await Taken(File(sheet.Of(await All(filter, cancel)).Csv(), CsvText.MediaType, FileName("csv")), cancel);

    [HttpGet("export.xlsx")]
    public async Task<IActionResult> Workbook(CareerFilter filter, CancellationToken cancel) =>
        await Taken(File(TextWorkbook.Of(sheet.Of(await All(filter, cancel))), TextWorkbook.MediaType, FileName("xlsx")), cancel);

    /// <summary>The school looks at what is proposed, the district at what the school found right.</summary>
    private async Task<int> Waiting(CancellationToken cancel)
    {
        if (!me.Is(Roles.SchoolAdmin, Roles.Principal, Roles.DistrictHr))
        {
            return 0;
        }

        var (people, state) = (db.CareersDecidedBy(me, clock.Today), me.KeepsCareers() ? CareerState.Checked : CareerState.Proposed);
        return await db.CareerRecords.CountAsync(r => r.State == state && people.Any(t => t.Id == r.TeacherId), cancel);
    }

    private Task<List<CareerRow>> All(CareerFilter filter, CancellationToken cancel) =>
        filter.Of(db, db.CareersSeenBy(me, clock.Today), clock).AsNoTracking().ToListAsync(cancel);

    private async Task<IActionResult> Taken(FileResult list, CancellationToken cancel)
    {
        db.Audited(actor, clock.UtcNow, "careers.exported");
        await db.SaveChangesAsync(cancel);
        return list;
    }

    private string FileName(string kind) => $"careers-{clock.Today.AsDay()}.{kind}";
}
