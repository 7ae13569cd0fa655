using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Reports.Figures;

/// <summary>One person's year: where they were in post at its end, and what they completed at which school.</summary>
public sealed class PersonHours
{
    /// <summary>Stands for no legal post on the day.</summary>
    public const int NoSchool = 0;

    /// <param name="teacherId">Whose.</param>
    /// <param name="teachingStart">Service counts from here.</param>
    /// <param name="hasLeft">The last roster says so.</param>
    /// <param name="posts">The legal posts that hold, earliest first.</param>
    /// <param name="recorded">The entries completed in the year, reversals included.</param>
    /// <param name="asOf">The day on which heads are counted.</param>
    public PersonHours(int teacherId, DateOnly teachingStart, bool hasLeft, IReadOnlyList<Placement> posts, IReadOnlyCollection<LedgerEntry> recorded, DateOnly asOf)
    {
        TeacherId = teacherId;
        IsInPost = teachingStart <= asOf && Service.Stints(teachingStart, posts, hasLeft).Any(s => s.Contains(asOf));
        SchoolId = SchoolOn(posts, asOf);
        var standing = TeacherLedger.From(recorded).Entries;
        foreach (var entry in standing)
        {
            if (entry.Passed) Add(entry, SchoolOn(posts, entry.CompletedOn));
            else Failed++;
        }

        Reversed = recorded.Count(e => e.SourceKind == EntrySource.Reversal);
    }

    public int TeacherId { get; }

    /// <summary>In service on the day, with or without a school.</summary>
    public bool IsInPost { get; }

    /// <summary>The school of the legal post on the day.</summary>
    public int SchoolId { get; }

    public TrainingSum All { get; } = new();

    /// <summary>By the school of the legal post on each entry's completion date.</summary>
    public Dictionary<int, TrainingSum> BySchool { get; } = [];

    public int Failed { get; private set; }

    public int Reversed { get; }

    private static int SchoolOn(IReadOnlyList<Placement> posts, DateOnly day) =>
        posts.FirstOrDefault(p => p.Days.Contains(day))?.SchoolId ?? NoSchool;

    private void Add(LedgerEntry entry, int school)
    {
        All.Add(entry);
        if (!BySchool.TryGetValue(school, out var there)) BySchool[school] = there = new();
        there.Add(entry);
    }
}
