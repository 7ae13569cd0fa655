using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Reports.Figures;
using TeacherDev.Web.Features.Shared.Changes;
using TeacherDev.Web.Features.Shared.Charts;

namespace TeacherDev.Web.Features.Reports;

/// <summary>A year at a glance, and its workbook to take away.</summary>
/// <param name="Question">As asked.</param>
/// <param name="Year">The year shown.</param>
/// <param name="IsOdd">What was asked for is no year; the present one is shown.</param>
/// <param name="Hours">Null when there is nothing that the person may see.</param>
/// <param name="Scope">The school's name; null for the district.</param>
/// <param name="Schools">A dot each, for the district only.</param>
public sealed record ReportsPage(
    YearQuestion Question, ReportYear Year, bool IsOdd, YearHours? Hours, string? Scope, IReadOnlyList<SchoolMean> Schools, District District, DateOnly Today)
{
    private const int Bins = 13;

    /// <summary>The policy events that the workbook's figures stand with.</summary>
    public EventsInForce Events { get; init; } = EventsInForce.None;

    /// <summary>Twelve hours a column, or eighteen where many have more than that shows; both meet the edges of the bands.</summary>
    private int BinTenths => Hours!.Heads.Count(h => h.All.Tenths >= 120 * (Bins - 1)) * 4 > Hours.Heads.Count ? 180 : 120;

    public IReadOnlyList<int> Years => ReportYear.Offered(Year.Kind, District.RecordsFrom, Today);

    public int First => Years[^1];

    /// <summary>The last column holds all above.</summary>
    public IReadOnlyList<HourBin> Distribution
    {
        get
        {
            var wide = BinTenths;
            var people = Hours!.Heads.ToLookup(h => Math.Min(h.All.Tenths / wide, Bins - 1));
            return [.. Enumerable.Range(0, Bins).Select(i => new HourBin(i * wide, (i + 1) * wide, people[i].Count()))];
        }
    }

    public int TrainedShare => Hours!.Heads.Count == 0 ? 0 : ((Hours.Trained * 1000) + (Hours.Heads.Count / 2)) / Hours.Heads.Count;

    public static async Task<ReportsPage> Of(
        TeacherDevDb db, YearQuestion question, ReportYear year, bool isOdd, YearHours? hours, District district, DateOnly today, CancellationToken stop)
    {
        var schools = hours is null ? [] : await db.Schools.AsNoTracking().ToDictionaryAsync(s => s.Id, stop);
        var scope = hours?.OnlySchool is { } only ? schools.GetValueOrDefault(only)?.NameOn(year.AsOf) ?? "" : null;
        return new(question, year, isOdd, hours, scope, hours is null || scope is not null ? [] :
        [
            .. hours.Schools.Where(s => s.Value.Heads > 0 && schools.ContainsKey(s.Key))
                .Select(s => new SchoolMean(schools[s.Key].Code, schools[s.Key].NameOn(year.AsOf), s.Value)),
        ], district, today);
    }
}
