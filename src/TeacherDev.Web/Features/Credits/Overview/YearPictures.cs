using System.Globalization;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Credits.Overview;

/// <summary>This year month by month by level, and the last five years side by side: passed hours as the ledger has them.</summary>
public static class YearPictures
{
    private static readonly TrainingLevel[] Levels = Enum.GetValues<TrainingLevel>();

    public static YearStrip ThisYear(PersonCredits credits, string title, IStringLocalizer shared)
    {
        var day = credits.AsOf.Day;
        var months = Enumerable.Range(1, day.Month).Select(month => new StripMonth(
            [.. Levels.Select(level => Sum(credits, e => e.CompletedOn.Year == day.Year && e.CompletedOn.Month == month && e.Level == level))],
            credits.Address.Ledger(("year", Written(day.Year)), ("month", Written(month)))));
        return new("this-year", title, [.. Levels.Select(l => new StripBand(shared.Level(l), shared.ShortLevel(l)))], [.. months])
        {
            Floor = YearDuty(credits, day.Year)?.Target,
        };
    }

    public static FiveYears LastYears(PersonCredits credits, string title)
    {
        var last = credits.AsOf.Day.Year;
        return new("five-years", title, [.. Enumerable.Range(last - 4, 5).Select(year =>
        {
            var duty = YearDuty(credits, year);
            return new YearPanel(
                year,
                [.. Enumerable.Range(1, 12).Select(month => Sum(credits, e => e.CompletedOn.Year == year && e.CompletedOn.Month == month))],
                duty?.Status.ToString() ?? "NoDuty",
                credits.Address.Ledger(("year", Written(year))));
        })]);
    }

    /// <summary>The yearly minimum of that calendar year, where the person owes one.</summary>
    public static DutyResult? YearDuty(PersonCredits credits, int year) => credits.Duties.FirstOrDefault(d =>
        d.Policy.Window is EachYear { Kind: YearKind.Calendar } && d.Window.Start.Year == year);

    private static int Sum(PersonCredits credits, Func<LedgerEntry, bool> which) => credits.Standing.Where(e => e.Passed && which(e)).Sum(e => e.Tenths);

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
