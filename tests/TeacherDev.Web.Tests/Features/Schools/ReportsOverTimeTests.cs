using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Tests.Features.Reports;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Schools;

/// <summary>The district of <see cref="SmallDistrict"/> on 2026-11-21: Chen is at the second school, Lin came there in March 2026, Formula is at the first.</summary>
public sealed class ReportsOverTimeTests : IDisposable
{
    private readonly TestApp app = new();

    [Fact]
    public async Task Last_years_report_is_the_same_cell_by_cell_whatever_happens_this_year()
    {
        await SmallDistrict.In(app);
        var hr = await app.SignIn("district-hr");
        var (last, page, dots) = (await Cells(hr, 2025), (await hr.Open("/reports?kind=Calendar&year=2025")).TextOf("#main"), await hr.GetStringAsync("/teachers/schools/export.csv"));

        (await SchoolsWorld.Rename(hr, "S1", "第一实验小学", "2026-03-01")).ShouldBe(HttpStatusCode.Redirect);
        (await SchoolsWorld.Merge(hr, "S2", "S1", "2026-09-01")).ShouldBe(HttpStatusCode.Redirect);
        (await SchoolsWorld.Open(hr, "S3", "新校", "2026-10-01")).ShouldBe(HttpStatusCode.Redirect);
        (await Rotations.Moves.MovesWorld.Make(hr, "T5", "Post", "S3", "2026-11-01")).ShouldBe(HttpStatusCode.Redirect);
        // The word that the move was made is said once, on the next page.
        await hr.Open("/schools");

        (await Cells(hr, 2025)).ShouldBe(last);
        (await hr.Open("/reports?kind=Calendar&year=2025")).TextOf("#main").ShouldBe(page);
        last.ShouldContain(c => c.Contains("第二中学"));
        (await hr.GetStringAsync("/teachers/schools/export.csv")).ShouldNotBe(dots, "today's figures follow");
    }

    [Fact]
    public async Task The_schools_of_the_year_of_the_merger_add_up_to_the_district_and_bear_the_names_of_its_day()
    {
        await SmallDistrict.In(app);
        var hr = await app.SignIn("district-hr");
        await SchoolsWorld.Rename(hr, "S1", "第一实验小学", "2026-03-01");
        await SchoolsWorld.Merge(hr, "S2", "S1", "2026-09-01");

        var cells = await Cells(hr, 2026);
        cells.ShouldContain(c => c.Contains("第一实验小学"));
        cells.ShouldNotContain(c => c.Contains("第一小学"));
        using var book = await Book(hr, 2026);
        var lines = book.Worksheets.Single(s => s.LastRowUsed() is not null && s.Line(5, 1) == "S1").Lines(5, 9).Select(l => l.Split(" | ")).ToList();
        var rows = lines.TakeWhile(l => l[0].StartsWith('S')).ToList();
        rows.Select(r => (r[0], r[4], r[7])).ShouldBe([("S1", "3", "10"), ("S2", "0", "12.5")], "heads on the as-of day, hours where they were completed");
        lines[^1][4].ShouldBe("4", "with the one who has no school");
        lines[^1][7].ShouldBe("22.5");
    }

    [Fact]
    public async Task An_undone_merger_leaves_every_report_as_it_was()
    {
        var small = await SmallDistrict.In(app);
        var hr = await app.SignIn("district-hr");
        var (last, now) = (await Cells(hr, 2025), await Cells(hr, 2026));
        await SchoolsWorld.Merge(hr, "S2", "S1", "2025-06-01");
        (await Cells(hr, 2025)).ShouldNotBe(last, "it was of last year");

        var id = await app.Db(db => db.SchoolEvents.Select(e => e.Id).SingleAsync());
        (await (await hr.Open("/schools/S2")).Submit($"#undo-{id}-form", ("reason", "误登"))).ShouldBe(HttpStatusCode.Redirect);
        (await Cells(hr, 2025)).ShouldBe(last);
        (await Cells(hr, 2026)).ShouldBe(now);
        (await app.Db(db => db.Placements.CountAsync(p => p.WithdrawnAt != null && p.TeacherId == small.Chen.Id))).ShouldBeGreaterThan(0, "what was known meanwhile can still be asked");
    }

    private static async Task<IReadOnlyList<string>> Cells(HttpClient hr, int year) => Workbooks.Cells(await hr.GetByteArrayAsync($"/reports/yearly.xlsx?kind=Calendar&year={year}"));

    private static async Task<ClosedXML.Excel.XLWorkbook> Book(HttpClient hr, int year) => new(new MemoryStream(await hr.GetByteArrayAsync($"/reports/yearly.xlsx?kind=Calendar&year={year}")));

    public void Dispose() => app.Dispose();
}
