using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Reports.Figures;
using TeacherDev.Web.Features.Reports.Yearly;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Reports;

/// <summary>The yearly report: of the district for those who see it, of one's own school for those who speak for one.</summary>
[Authorize(Access.SeeReports)]
[Route("reports")]
public sealed class ReportsController(
    TeacherDevDb db, PolicyShelf shelf, YearlyReading reading, YearlyWorkbook workbook, District district, DistrictClock clock, SignedInPerson me, Actor actor) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(YearQuestion question, CancellationToken stop)
    {
        var year = question.Read(clock.Today);
        if (year is null) Response.StatusCode = StatusCodes.Status400BadRequest;
        var shown = year ?? ReportYear.Of(question.YearKind, YearOf.Day(question.YearKind, clock.Today), clock.Today)!;
        var scope = ReportScope.Of(me);
        var hours = scope.IsNothing ? null : await YearHours.Read(db, shown, scope.OnlySchool, stop);
        var page = await ReportsPage.Of(db, question, shown, year is null, hours, district, clock.Today, stop);
        return View("ReportsPage", page with { Events = YearlyReading.Events(await shelf.Book(db, null, stop), shown) });
    }

    [HttpGet("yearly.xlsx")]
    public async Task<IActionResult> Workbook(YearQuestion question, CancellationToken stop)
    {
        var scope = ReportScope.Of(me);
        if (scope.IsNothing) return NotFound();
        if (question.Read(clock.Today) is not { } year) return await Index(question, stop);

        var report = await reading.Read(year, scope.OnlySchool, stop);
        var made = new MemoryStream();
        workbook.Write(report, new(me.Name, clock.UtcNow), made);
        db.Audited(actor, clock.UtcNow, "report.exported", ("report", "yearly"), new { kind = year.Kind.ToString(), year.Year, year.AsOf, school = report.Only?.Code });
        await db.SaveChangesAsync(stop);
        made.Position = 0;
        return File(made, TextWorkbook.MediaType, workbook.FileName(report));
    }
}

/// <summary>Whose rows a person's reports hold.</summary>
/// <param name="OnlySchool">The school they speak for; null for the district.</param>
/// <param name="IsNothing">They speak for a school that nobody named.</param>
public sealed record ReportScope(int? OnlySchool, bool IsNothing)
{
    public static ReportScope Of(SignedInPerson me) =>
        me.Is(Roles.DistrictHr, Roles.TrainingCentre, Roles.Auditor) ? new(null, false) : new(me.SchoolId, me.SchoolId is null);
}
