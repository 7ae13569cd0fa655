using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Excel.Writing;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Careers.Ethics.Listing;

/// <summary>All that ethics decided, for the office that keeps it; each look is recorded.</summary>
[Authorize(Access.KeepEthics)]
[Route("ethics")]
public sealed class EthicsController(TeacherDevDb db, EthicsLook look, DistrictClock clock, IStringLocalizer<CareersText> say) : Controller
{
    private static readonly string[] Columns = ["Number", "Name", "School", "Violation", "DecidedOn", "ValidUntilOn", "RevokedOn", "State", "Document"];

    [HttpGet("")]
    public async Task<IActionResult> List(EthicsFilter filter, CancellationToken cancel)
    {
        await look.AtList(new { filter.Q, filter.State }, cancel);
        var (asked, today) = (filter.Of(db, clock.Today), clock.Today);
        var paging = new Paging(filter.Page ?? 1, await asked.CountAsync(cancel));
        var rows = await asked.Skip(paging.Skip).Take(Paging.Size).AsNoTracking().ToListAsync(cancel);
        return View("EthicsPage", new EthicsPage(
            filter, paging, rows, await new EthicsFilter { State = "Works" }.Of(db, today).CountAsync(cancel),
            await db.EthicsCommitments.CountAsync(c => c.Year == today.Year && db.Teachers.Any(t => t.Id == c.TeacherId && t.Status != Domain.Teachers.Teacher.Left), cancel),
            await db.Teachers.CountAsync(t => t.Status != Domain.Teachers.Teacher.Left, cancel), today));
    }

    [HttpGet("export.csv")]
    public async Task<IActionResult> Csv(EthicsFilter filter, CancellationToken cancel) => File((await Sheet(filter, cancel)).Csv(), CsvText.MediaType, FileName("csv"));

    [HttpGet("export.xlsx")]
    public async Task<IActionResult> Workbook(EthicsFilter filter, CancellationToken cancel) =>
        File(TextWorkbook.Of(await Sheet(filter, cancel)), TextWorkbook.MediaType, FileName("xlsx"));

    private async Task<TextSheet> Sheet(EthicsFilter filter, CancellationToken cancel)
    {
        await look.AtFile(new { filter.Q, filter.State }, cancel);
        var rows = await filter.Of(db, clock.Today).AsNoTracking().ToListAsync(cancel);
        return new(say["Ethics"], null, [.. Columns.Select(c => say[$"Column.{c}"].Value)], [.. rows.Select(Cells)]);
    }

    private IReadOnlyList<object?> Cells(EthicsRow row) =>
    [
        row.Number, row.Name, row.School, row.Violation.Named(), row.Violation.DecidedOn.AsDay(), row.Violation.UntilOn?.AsDay(), row.Violation.RevokedOn?.AsDay(),
        say[$"Ethics.{row.Violation.State(clock.Today)}"].Value, row.Violation.Document,
    ];

    private string FileName(string kind) => string.Create(CultureInfo.InvariantCulture, $"ethics-{clock.Today.AsDay()}.{kind}");
}
