using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Reports.Figures;

/// <summary>
/// A year's hours of everybody, or of one school: its people at the end, and what was completed while in post there. The page
/// and the workbook read the same.
/// </summary>
public sealed class YearHours
{
    private YearHours(ReportYear year, int? onlySchool, List<PersonHours> people)
    {
        (Year, OnlySchool) = (year, onlySchool);
        People = people;
        Heads = [.. people.Where(p => p.IsInPost && (onlySchool is null || p.SchoolId == onlySchool))];
        foreach (var person in people)
            foreach (var (school, sum) in person.BySchool)
                if (onlySchool is null || school == onlySchool)
                {
                    Total.Add(sum);
                    At(school).Hours.Add(sum);
                }

        foreach (var head in Heads)
        {
            At(head.SchoolId).Heads++;
            if (head.All.Tenths > 0) At(head.SchoolId).Trained++;
        }
    }

    public ReportYear Year { get; }

    public int? OnlySchool { get; }

    /// <summary>Everybody with an entry in the year or in post at its end; for one school these are more than its own.</summary>
    public IReadOnlyList<PersonHours> People { get; }

    public IReadOnlyList<PersonHours> Heads { get; }

    public TrainingSum Total { get; } = new();

    /// <summary>By school; <see cref="PersonHours.NoSchool"/> stands for none.</summary>
    public SortedDictionary<int, SchoolHours> Schools { get; } = [];

    public int Trained => Heads.Count(h => h.All.Tenths > 0);

    /// <summary>Tenths of an hour per head, half up; 0 without heads.</summary>
    public int PerHead => SchoolHours.Mean(Total.Tenths, Heads.Count);

    public int InBand(int band) => Heads.Count(h => HourBands.Of(h.All.Tenths) == band);

    /// <summary>What the notes tell of: for one school its heads' own, else everybody's.</summary>
    public int Failed => (OnlySchool is null ? People : Heads).Sum(p => p.Failed);

    public int Reversed => (OnlySchool is null ? People : Heads).Sum(p => p.Reversed);

    /// <param name="db">Read in three queries.</param>
    /// <param name="year">The year and its as-of date.</param>
    /// <param name="onlySchool">A school's id; null for the district.</param>
    /// <param name="stop">Stops between queries.</param>
    public static async Task<YearHours> Read(TeacherDevDb db, ReportYear year, int? onlySchool, CancellationToken stop)
    {
        var (from, to) = (year.SoFar.Start, year.SoFar.End);
        var teachers = await db.Teachers.Select(t => new { t.Id, t.TeachingStartOn, t.Status }).OrderBy(t => t.Id).ToListAsync(stop);
        var posts = (await db.Placements.AsNoTracking().Where(p => p.Kind == PlacementKind.Post && p.WithdrawnAt == null)
            .OrderBy(p => p.StartOn).ThenBy(p => p.Id).ToListAsync(stop)).ToLookup(p => p.TeacherId);
        var entries = (await db.LedgerEntries.AsNoTracking().Where(e => e.CompletedOn >= from && e.CompletedOn <= to).ToListAsync(stop)).ToLookup(e => e.TeacherId);
        return new(year, onlySchool,
        [
            .. teachers.Select(t => new PersonHours(t.Id, t.TeachingStartOn, t.Status == Teacher.Left, [.. posts[t.Id]], [.. entries[t.Id]], to))
                .Where(p => p.IsInPost || p.All.Entries + p.Failed + p.Reversed > 0),
        ]);
    }

    private SchoolHours At(int school)
    {
        if (!Schools.TryGetValue(school, out var there)) Schools[school] = there = new();
        return there;
    }
}

/// <summary>One school's year.</summary>
public sealed class SchoolHours
{
    public int Heads { get; set; }

    public int Trained { get; set; }

    public TrainingSum Hours { get; } = new();

    public int PerHead => Mean(Hours.Tenths, Heads);

    internal static int Mean(int tenths, int heads) => heads == 0 ? 0 : (tenths + (heads / 2)) / heads;
}
