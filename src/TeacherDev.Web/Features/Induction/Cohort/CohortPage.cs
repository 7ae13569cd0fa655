using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Induction.FirstYear;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Induction.Cohort;

/// <summary>A class of new teachers: the picture of all, and the list as it is filtered.</summary>
/// <param name="Shown">Everybody in the picture.</param>
/// <param name="Rows">This page of the list.</param>
/// <param name="Years">School years in which a class began, the last first.</param>
/// <param name="Closing">Trainings with free places that would close something for those below the pace, with how much for how many.</param>
public sealed record CohortPage(
    CohortFilter Filter, Paging Paging, IReadOnlyList<CohortLine> Shown, IReadOnlyList<CohortLine> Rows, IReadOnlyList<int> Years, IReadOnlyList<School> Schools,
    IReadOnlyList<ClassForMany> Closing, DateOnly Today)
{
    private const int MostCarried = 50;

    public int Below => Shown.Count(l => l.IsBelow);

    public int Tolerated => Shown.Count(l => l.IsTolerated);

    public int Waiting => Shown.Count(l => l.Waits);

    public int WillMiss => Shown.Count(l => l.WillMiss);

    public int Alone => Shown.Count(l => l.IsOpen && l.Mentor is null);

    /// <summary>Those whose mentor is in post no more: another is to be named.</summary>
    public IEnumerable<CohortLine> Unguided => Shown.Where(l => l is { IsOpen: true, FormerMentor: not null }).OrderBy(l => l.Row.NameKeys, StringComparer.Ordinal).ThenBy(l => l.Row.TeacherId);

    /// <summary>Those that are over, and about which nobody has decided.</summary>
    public int Undecided => Shown.Count(l => l.IsUndecided);

    /// <summary>How many stand how, the most first; whoever only waits for a result stands as such.</summary>
    public IReadOnlyList<(string State, int Count)> States => [.. Shown.GroupBy(l => l.IsUndecided ? CohortFilter.Undecided : l.State).Select(g => (g.Key, g.Count())).OrderByDescending(g => g.Item2).ThenBy(g => g.Key, StringComparer.Ordinal)];

    /// <summary>Where a class with free places leads whoever names people: those below the pace go along, the furthest below first.</summary>
    public string Naming(int trainingId) => $"/trainings/{trainingId}/people{QueryString.Create(Furthest.Select(n => KeyValuePair.Create("number", (string?)n)))}#name";

    /// <summary>Those below the pace, the furthest first, no more than one form names.</summary>
    public static IEnumerable<CohortLine> FurthestOf(IEnumerable<CohortLine> shown) => shown.Where(l => l.IsBelow).OrderByDescending(l => l.Behind).ThenBy(l => l.Row.TeacherId).DistinctBy(l => l.Row.TeacherId).Take(MostCarried);

    private IEnumerable<string> Furthest => FurthestOf(Shown).Select(l => l.Row.Number);

    /// <summary>How many of those below were asked what a class would close for them.</summary>
    public int Asked => FurthestOf(Shown).Count();

    public CohortDots Picture(string title) => new("cohort", title, [.. Shown.Where(l => l.IsOpen)]);
}
