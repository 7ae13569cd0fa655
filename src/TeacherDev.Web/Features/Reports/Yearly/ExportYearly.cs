using System.Globalization;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Commands;
using TeacherDev.Web.Features.Reports.Figures;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Reports.Yearly;

/// <summary>The yearly workbook of the district, by command.</summary>
internal sealed class ExportYearly(
    TeacherDevDb db, YearlyReading reading, YearlyWorkbook workbook, District district, DistrictClock clock, Actor actor,
    IStringLocalizer<ReportsText> say, IStringLocalizer<SharedText> words) : ICommand
{
    public string Usage => "export yearly YEAR [--school-year] --out FILE.xlsx";
    public string About => say["Yearly.About"];

    public async Task<int> Run(CommandLine line, CancellationToken stop)
    {
        var kind = line.Has("school-year") ? YearKind.School : YearKind.Calendar;
        var typed = line.Need("YEAR");
        var year = int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? ReportYear.Of(kind, number, clock.Today) : null;
        if (year is null)
            throw new CommandFault(say["Year.Odd", typed, YearOf.Day(kind, district.RecordsFrom), YearOf.Day(kind, clock.Today)], isUsage: true);
        var file = line.Need("out");
        if (!file.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)) throw new CommandFault(say["Yearly.NotXlsx", file]);

        var report = await reading.Read(year, null, stop);
        await Save(report, file, stop);
        db.Audited(actor, clock.UtcNow, "report.exported", ("report", "yearly"), new { kind = kind.ToString(), year.Year, year.AsOf });
        await db.SaveChangesAsync(stop);
        line.Out.WriteLine(say["Yearly.Done", file, year.Name(say), year.AsOf.AsDay(), report.Hours.Heads.Count.AsCount(), words.HoursOf(report.Hours.Total.Tenths)]);
        return 0;
    }

    /// <summary>A file that cannot be written whole is not left behind half.</summary>
    private async Task Save(YearlyReport report, string file, CancellationToken stop)
    {
        using var made = new MemoryStream();
        workbook.Write(report, new(say["Command.By", actor.Name], clock.UtcNow), made);
        try
        {
            await File.WriteAllBytesAsync(file, made.ToArray(), stop);
        }
        catch (Exception notWritten) when (notWritten is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CommandFault(say["Yearly.NotWritten", file, notWritten.Message]);
        }
    }
}
