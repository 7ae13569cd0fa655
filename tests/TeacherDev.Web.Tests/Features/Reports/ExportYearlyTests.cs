using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Reports;

public sealed class ExportYearlyTests : IDisposable
{
    readonly TestApp app = new();
    readonly string file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.xlsx");

    [Fact]
    public async Task It_says_where_the_file_is_and_what_is_in_it()
    {
        await SmallDistrict.In(app);
        using var _ = new Language("en");
        var ran = await app.Command("export yearly 2025 --out", file);
        (ran.Code, ran.Error).ShouldBe((0, ""));
        ran.Out.Trim().ShouldBe($"Written to “{file}”: 2025 as of 2025-12-31, 4 teachers, 63 hours.");
        (await app.Db(db => db.Audit.CountAsync(a => a.Action == "report.exported"))).ShouldBe(1);
    }

    [Theory]
    [InlineData("1800")]
    [InlineData("abc")]
    [InlineData("2027")]
    public async Task What_is_no_year_stops_it(string year)
    {
        using var _ = new Language("en");
        var ran = await app.Command("export yearly", year, "--out", file);
        (ran.Code, ran.Out).ShouldBe((1, ""));
        ran.Error.ShouldStartWith($"“{year}” is no year that can be shown; choose one from 2021 to 2026.");
        File.Exists(file).ShouldBeFalse();
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_named()
    {
        using var _ = new Language("en");
        (await app.Command("export yearly 2025 --out", "/no/such/folder/a.xlsx")).ShouldSatisfyAllConditions(
            ran => ran.Code.ShouldBe(1), ran => ran.Error.ShouldStartWith("The file “/no/such/folder/a.xlsx” cannot be written: "));
        (await app.Command("export yearly 2025 --out", "report.csv")).Error.ShouldStartWith("The output file “report.csv” must end in .xlsx.");
        (await app.Command("export yearly 2025")).Code.ShouldBe(1);
    }

    [Fact]
    public async Task An_empty_district_gives_an_empty_workbook_that_opens()
    {
        (await app.Command("export yearly 2025 --out", file)).Code.ShouldBe(0);
        Workbooks.Faults(await File.ReadAllBytesAsync(file)).ShouldBeEmpty();
    }

    public void Dispose()
    {
        app.Dispose();
        File.Delete(file);
    }
}
