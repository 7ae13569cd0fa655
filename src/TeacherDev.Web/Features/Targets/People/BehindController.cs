using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Targets;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Excel.Writing;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Targets.People;

/// <summary>The people behind a figure.</summary>
[Authorize(Access.SeeTargets)]
[Route("targets/{code}/people")]
public sealed class BehindController(TeacherDevDb db, BehindReader reader, TargetPlan plan, DistrictClock clock, SignedInPerson me, Actor actor, IStringLocalizer<TargetsText> say) : Controller
{
    private static readonly string[] Columns = ["Number", "Name", "School", "Subject", "Stage", "Title", "Honours"];

    [HttpGet("")]
    public async Task<IActionResult> Show(string code, BehindFilter filter, CancellationToken cancel)
    {
        if (plan.Target(code) is not { } target)
        {
            return NotFound();
        }

        var all = await Behind(target, filter, cancel);
        var rows = filter.Of(all).ToList();
        var paging = new Paging(filter.Page ?? 1, rows.Count);
        var isSchool = !me.TargetReach().Everybody;
        var schools = isSchool ? [] : await db.Schools.AsNoTracking().EverOpen().OrderBy(s => s.Code).ToListAsync(cancel);
        return View("BehindPage", new BehindPage(
            target, filter, paging, [.. rows.Skip(paging.Skip).Take(Paging.Size)], schools, Values(all, r => r.Subject), Values(all, r => r.Stage), isSchool));
    }

    [HttpGet("export.csv")]
    public async Task<IActionResult> Csv(string code, BehindFilter filter, CancellationToken cancel) =>
        await Sheet(code, filter, cancel) is { } sheet ? File(sheet.Csv(), CsvText.MediaType, FileName(code, "csv")) : NotFound();

    [HttpGet("export.xlsx")]
    public async Task<IActionResult> Workbook(string code, BehindFilter filter, CancellationToken cancel) =>
        await Sheet(code, filter, cancel) is { } sheet ? File(TextWorkbook.Of(sheet), TextWorkbook.MediaType, FileName(code, "xlsx")) : NotFound();

    private static IReadOnlyList<string> Values(IEnumerable<BehindRow> rows, Func<BehindRow, string> of) =>
        [.. rows.Select(of).Where(v => v.Length > 0).Distinct().Order(StringComparer.Ordinal)];

    private Task<IReadOnlyList<BehindRow>> Behind(Target target, BehindFilter filter, CancellationToken cancel) =>
        reader.Read(target, filter.Show == BehindFilter.Missing && target.Count is PersonCount { HasMissing: true }, cancel);

    private async Task<TextSheet?> Sheet(string code, BehindFilter filter, CancellationToken cancel)
    {
        if (plan.Target(code) is not { } target)
        {
            return null;
        }

        var rows = filter.Of(await Behind(target, filter, cancel));
        db.Audited(actor, clock.UtcNow, "targets.exported", detail: new { code = target.Code });
        await db.SaveChangesAsync(cancel);
        return new(say["Sheet.People"], null, [.. Columns.Select(c => say[$"Column.{c}"].Value)], [.. rows.Select(Cells)]);
    }

    private IReadOnlyList<object?> Cells(BehindRow row) => [row.Number, row.Name, row.School, row.Subject, row.Stage, row.Title, string.Join(say["And"], row.Honours)];

    private string FileName(string code, string kind) => $"target-{code}-{clock.Today.AsDay()}.{kind}";
}
