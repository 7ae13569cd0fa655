using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Web.Features.Cohorts.Members;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Cohorts.OneCohort;

/// <summary>A training of the cohort.</summary>
/// <param name="Held">Sessions up to today.</param>
/// <param name="There">How often members were at them, of <paramref name="Possible"/> times.</param>
public sealed record TrainingLine(int Id, string Title, bool IsForum, int Held, int Ahead, int There, int Possible);

/// <summary>One cohort: its figures, its members as they are filtered, its trainings, and what the office does with it.</summary>
/// <param name="Everybody">All whom the reader may see, filtered or not.</param>
/// <param name="Taken">Places that are taken, whoever has them.</param>
/// <param name="Duties">Names of the policies by which it is looked at.</param>
/// <param name="Outside">Names of those that do not bind its members.</param>
/// <param name="MayLink">Trainings that may be linked to it; empty for whoever does not keep it.</param>
/// <param name="Join">What was typed of people to add, and what became of it.</param>
/// <param name="Typed">A reason that was typed and refused.</param>
public sealed record CohortPage(
    Cohort Cohort, CareerCatalogue Catalogue, MemberFilter Filter, Paging Paging, IReadOnlyList<MemberLine> Everybody, IReadOnlyList<MemberLine> Rows, int Taken,
    IReadOnlyList<TrainingLine> Trainings, IReadOnlyList<string> Duties, IReadOnlyList<string> Outside, IReadOnlyList<(int Id, string Title)> MayLink,
    JoinForm Join, string Typed, bool Keeps, bool SeesAll, DateOnly Today)
{
    /// <summary>Codes of policies by which the kind would look at its members, which the district does not work by today; for whoever keeps the cohort.</summary>
    public IReadOnlyList<string> NotInForce { get; init; } = [];

    /// <summary>Its members are looked at by nothing by which those of other kinds are not.</summary>
    public bool OnlyGeneralDuties => Cohort.DutyCodes.Count > 0 && Cohort.DutyCodes.All(code => Catalogue.Cohorts.Count(k => k.Duties.Contains(code)) > 1);

    public CohortState State => Cohort.StateOn(Today);

    public IEnumerable<MemberLine> There => Everybody.Where(l => l.Member.Holds && l.Member.ExitReason is null);

    public int Ready => There.Count(l => l.Progress.Lacks is null);

    public int Completed => Everybody.Count(l => l.Member is { Holds: true, Result: CohortResult.Completed });

    public int Waiting => Everybody.Sum(l => l.Waits);

    public IReadOnlyList<(string Code, string Name)> Schools => [.. Everybody.Where(l => l.SchoolCode.Length > 0).Select(l => (l.SchoolCode, l.School)).Distinct().OrderBy(s => s.SchoolCode, StringComparer.Ordinal)];

    public bool MayJoin => Keeps && Cohort.Closing is null;

    public bool AsksMore => Cohort.Stays.Count > 0 || Cohort.NeedsMentor || Cohort.ForumMonths > 0;
}
