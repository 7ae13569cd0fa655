using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Figures;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Web.Commands;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Rotations.Ratios;

/// <summary>The shares of a school year, from the placements of everybody on record.</summary>
public sealed class RatiosCommand(TeacherDevDb db, RotationRules rules, DistrictClock clock, IStringLocalizer<RotationsText> text) : ICommand
{
    public string Usage => "ratios SCHOOL-YEAR [--json]";

    public string About => text["Ratios.About"];

    public async Task<int> Run(CommandLine line, CancellationToken stop)
    {
        var year = Year(line.Need("SCHOOL-YEAR"));
        var people = await db.Records(await db.Teachers.Select(t => t.Id).ToListAsync(stop), stop);
        var figures = RotationYear.Of(rules, people, year, clock.Today);
        if (line.Has("json"))
        {
            new RatiosJson(line.Out).Write(figures, LastDay(year), people.ToDictionary(p => p.Teacher.Id, p => p.Teacher.Number));
            return 0;
        }

        line.Out.WriteLine(text["Ratios.Title", year, figures.Eligible.Count, figures.Moves.Count]);
        foreach (var ratio in figures.Ratios)
        {
            line.Out.WriteLine(text[
                "Ratios.Line", ratio.Rule.Name.Spoken(), ratio.Numerator, ratio.Denominator, ratio.PerMille is { } share ? string.Create(CultureInfo.InvariantCulture, $"{share / 10m:0.#} %") : text["Ratios.None"].Value,
                ratio.Rule.AtLeast, text[ratio.IsReached ? "Ratios.Reached" : "Ratios.NotReached"].Value]);
        }

        if (year.Range.End > clock.Today)
        {
            line.Out.WriteLine(text["Ratios.AsOf", clock.Today.AsDay()]);
        }

        return 0;
    }

    private DateOnly LastDay(SchoolYear year) => year.Range.End < clock.Today ? year.Range.End : clock.Today;

    /// <summary>2026-2027, or 2026.</summary>
    private SchoolYear Year(string typed)
    {
        var first = typed.Split('-')[0];
        return int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1990 and < 2190 && (typed == first || typed == new SchoolYear(year).ToString())
            ? new(year)
            : throw new CommandFault(text["Ratios.Year", typed], isUsage: true);
    }
}
