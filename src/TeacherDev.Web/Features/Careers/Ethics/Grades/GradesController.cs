using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Careers.Ethics.Grades;

/// <summary>The yearly grades of a school: its head enters the points, the district's office may too. Each look is recorded.</summary>
[Authorize(Access.SeeEthicsGrades)]
[Route("ethics/grades")]
public sealed class GradesController(TeacherDevDb db, EthicsDesk desk, EthicsLook look, CareerCatalogue catalogue, DistrictClock clock, SignedInPerson me, IStringLocalizer<CareersText> say) : Controller
{
    private const int YearsBack = 5;

    [HttpGet]
    public async Task<IActionResult> Show(int? year, string? school, CancellationToken cancel) => await Page(Year(year), await School(school, cancel), cancel);

    [HttpPost]
    public async Task<IActionResult> Save(int? year, string? school, List<GradeLine>? lines, CancellationToken cancel)
    {
        if (await School(school, cancel) is not { } where)
        {
            ModelState.AddModelError("", say["Grades.Choose"]);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await Page(Year(year), null, cancel);
        }

        var staff = await Staff(where.Id, Year(year)).Select(t => new { t.Id, t.Number }).ToDictionaryAsync(t => t.Number, t => t.Id, cancel);
        var (raters, points) = (catalogue.Ethics.Raters, new Dictionary<int, IReadOnlyDictionary<string, int>>());
        foreach (var line in lines ?? [])
        {
            if (line.Number is null || !staff.TryGetValue(line.Number, out var id) || line.Points is not { } typed || typed.TrueForAll(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            int[] tenths = [.. typed.Select(TypedPoints.Tenths).OfType<int>()];
            if (id == me.TeacherId || typed.Count != raters.Count || tenths.Length != raters.Count)
            {
                ModelState.AddModelError(GradesPage.Field(id), id == me.TeacherId ? say["Refusal.ethics-for-oneself"] : say["Points.Odd", line.Number, TypedPoints.Most]);
                continue;
            }

            points[id] = raters.Zip(tenths).ToDictionary(p => p.First.Code, p => p.Second);
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await Page(Year(year), where, cancel, lines);
        }

        await desk.Grade(where.Id, Year(year), points, cancel);
        TempData.Say(say["Said.Graded", Year(year)]);
        return Redirect($"{Request.PathBase}/ethics/grades?year={Year(year)}&school={Uri.EscapeDataString(where.Code)}");
    }

    private int Year(int? year) => year is { } asked && asked <= clock.Today.Year && asked > clock.Today.Year - YearsBack ? asked : clock.Today.Year;

    /// <summary>A school in reach; null for none.</summary>
    private Task<School?> School(string? code, CancellationToken cancel) => me.KeepsEthics()
        ? db.Schools.AsNoTracking().SingleOrDefaultAsync(s => s.Code == code, cancel)
        : db.Schools.AsNoTracking().SingleOrDefaultAsync(s => s.Id == me.GradesSchool() && (code == null || s.Code == code), cancel);

    private IQueryable<Teacher> Staff(int schoolId, int year) => db.InReach(new(null, schoolId, false), desk.LastDay(year));

    private async Task<IActionResult> Page(int year, School? school, CancellationToken cancel, IReadOnlyCollection<GradeLine>? typed = null)
    {
        await look.AtList(new { year, school = school?.Code }, cancel);
        var rows = school is null ? [] : await Staff(school.Id, year).OrderBy(t => t.Number).Select(t => new GradeRow(
            t.Id, t.Number, t.Name, db.EthicsGrades.FirstOrDefault(g => g.TeacherId == t.Id && g.Year == year && g.SchoolId == school.Id),
            db.EthicsCommitments.Any(c => c.TeacherId == t.Id && c.Year == year))).AsNoTracking().ToListAsync(cancel);
        var schools = me.KeepsEthics() ? await db.Schools.AsNoTracking().EverOpen().OrderBy(s => s.Code).ToListAsync(cancel) : [];
        return View("GradesPage", new GradesPage(
            year, [.. Enumerable.Range(0, YearsBack).Select(i => clock.Today.Year - i)], schools, school, rows, rows.Count * catalogue.Ethics.ExcellentShare / 100, catalogue.Ethics, me.Is(Roles.DistrictHr, Roles.SchoolAdmin))
        {
            Typed = (typed ?? []).Where(l => l.Number is not null).ToLookup(l => l.Number!),
        });
    }
}
