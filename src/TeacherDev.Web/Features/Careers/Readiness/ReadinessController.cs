using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Careers.Ethics;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Excel.Writing;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Careers.Readiness;

/// <summary>Who is ready for which step of a ladder.</summary>
[Authorize(Access.SeeReadiness)]
[Route("careers/readiness")]
public sealed class ReadinessController(TeacherDevDb db, ReadinessReader reader, EthicsLook look, DistrictClock clock, SignedInPerson me, Actor actor, IStringLocalizer<CareersText> say) : Controller
{
    private static readonly string[] Columns = ["Number", "Name", "School", "Met", "Missing", "ReadyOn"];

    [HttpGet("")]
    public async Task<IActionResult> Show(ReadinessFilter filter, CancellationToken cancel)
    {
        var (rung, counts, rows) = await reader.Read(filter, cancel);
        if (reader.TellsBars(counts.Select(c => c.Rung)))
        {
            await look.AtList(new { rung = rung!.Code }, cancel);
        }

        var paging = new Paging(filter.Page ?? 1, rows.Count);
        var schools = me.CareerReach().Everybody ? await db.Schools.AsNoTracking().EverOpen().OrderBy(s => s.Code).ToListAsync(cancel) : [];
        return View("ReadinessPage", new ReadinessPage(filter with { Rung = rung?.Code }, rung, counts, paging, [.. rows.Skip(paging.Skip).Take(Paging.Size)], schools, clock.Today) { ShowsBars = reader.SeesBars });
    }

    [HttpGet("export.csv")]
    public async Task<IActionResult> Csv(ReadinessFilter filter, CancellationToken cancel) => File((await Sheet(filter, cancel)).Csv(), CsvText.MediaType, FileName("csv"));

    [HttpGet("export.xlsx")]
    public async Task<IActionResult> Workbook(ReadinessFilter filter, CancellationToken cancel) => File(TextWorkbook.Of(await Sheet(filter, cancel)), TextWorkbook.MediaType, FileName("xlsx"));

    private async Task<TextSheet> Sheet(ReadinessFilter filter, CancellationToken cancel)
    {
        var (rung, _, rows) = await reader.Read(filter, cancel);
        if (rung is not null && reader.TellsBars([rung]))
        {
            await look.AtFile(new { rung = rung.Code }, cancel);
        }

        db.Audited(actor, clock.UtcNow, "careers.exported", detail: new { rung = rung?.Code });
        await db.SaveChangesAsync(cancel);
        return new(rung?.Name.Spoken() ?? say["Readiness"], null, [.. Columns.Select(c => say[$"Column.{c}"].Value)], [.. rows.Select(Cells)]);
    }

    private IReadOnlyList<object?> Cells(ReadyRow row) =>
    [
        row.Teacher.Number, row.Teacher.Name, row.School?.Name, say["Met.Of", row.Step.Met, row.Step.Needs.Count].Value,
        string.Join(say["And"], row.Step.Missing.Select(m => m.Need.Name.Spoken())), row.Step.IsReady ? clock.Today.AsDay() : row.Step.ReadyOn?.AsDay(),
    ];

    private string FileName(string kind) => $"readiness-{clock.Today.AsDay()}.{kind}";
}
