using TeacherDev.Data.Rotations.Hiring;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Rotations.Hiring.Held;
using TeacherDev.Web.Features.Rotations.Moves;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Rotations.Hiring.Board;

/// <summary>A school in the round.</summary>
/// <param name="People">Of the school, who take part.</param>
/// <param name="Posts">That it stated.</param>
/// <param name="Taken">Posts that somebody has.</param>
/// <param name="Open">Of its people, who have no outcome yet.</param>
public sealed record SchoolRow(School School, int People, int Posts, int Taken, int Open);

/// <summary>The district's page of a hiring round.</summary>
/// <param name="Rows">Those of the page of the list.</param>
/// <param name="Notes">What else holds of them.</param>
/// <param name="Keeps">The reader runs the round.</param>
public sealed record HiringBoardPage(
    HiringRound Round, IReadOnlyDictionary<HiringState, int> Counts, IReadOnlyList<PlaceRow> All, IReadOnlyList<PlaceRow> Rows, ILookup<int, HiringNote> Notes, IReadOnlyList<SchoolRow> SchoolRows,
    PlaceFilter Filter, Paging Paging, IReadOnlyDictionary<int, School> Schools, bool Keeps, DateOnly Today)
{
    /// <summary>What was typed into one of the page's forms, by its field, where it was refused.</summary>
    public (string Field, string Text, string Why)? Wrong { get; init; }

    /// <summary>Senior posts that the county holds back; null where the district's document says nothing of them.</summary>
    public HeldPosts? Held { get; init; }

    public HeldForm HeldForm { get; init; } = new();

    /// <summary>What is still to be handed over of those whom the round moved; only for whoever runs it.</summary>
    public IReadOnlyList<MovingTies> Ties { get; init; } = [];

    public HiringRoundState State => Round.State(Today);

    /// <summary>How many still compete at their own school though the step is over.</summary>
    public int Late => Today > Round.InUntilOn && !Round.IsOver && Round.EffectedAt is null ? Counts.GetValueOrDefault(HiringState.Competing) : 0;

    public int Open => Counts.Where(c => HiringAct.IsOpen(c.Key)).Sum(c => c.Value);

    public int Movable => All.Count(r => r.MovedAt is null && r.State is (HiringState.Hired or HiringState.Accepted or HiringState.Found));

    public IEnumerable<string> Works => All.Select(r => r.Work).Where(w => w.Length > 0).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Within the site, without the slash before it.</summary>
    public string AddressOf(string tail) => $"rotations/hirings/{Round.Id}{tail}";
}
