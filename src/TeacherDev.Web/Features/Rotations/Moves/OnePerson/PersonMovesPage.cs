using TeacherDev.Domain.Rotations.Effects;
using TeacherDev.Domain.Rotations.Moves;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Rotations.Moves.OnePerson;

/// <summary>Somebody's placements and the moves that made them.</summary>
/// <param name="All">Every row, also what was withdrawn.</param>
/// <param name="Schools">By key, those that the rows and moves name.</param>
/// <param name="Moves">The last first.</param>
/// <param name="Open">The last move that has not run out, whose ties are shown; null for none.</param>
/// <param name="Keeps">The reader moves people.</param>
/// <param name="Typed">What was typed where something was refused.</param>
public sealed record PersonMovesPage(
    Teacher Teacher, IReadOnlyList<Placement> All, IReadOnlyDictionary<int, School> Schools, MoveLanes Lanes, IReadOnlyList<RecordedMove> Moves, DecidedMove? Open, IReadOnlyList<Tie> Ties,
    bool Keeps, DateOnly Today, LastDayForm Typed)
{
    public IEnumerable<Placement> Standing => All.Where(p => p.WithdrawnAt is null).OrderByDescending(p => p.StartOn).ThenByDescending(p => p.Id);

    private readonly TeacherRecord known = new(Teacher, [], All, Schools);

    /// <summary>Stays that go on or are to come; of one that a merger carries on its last row.</summary>
    public IEnumerable<Placement> Stays => Standing.Where(p => p.Kind != PlacementKind.Post && (p.EndOn is null || p.EndOn >= Today) && known.Whole(p)[^1] == p);

    /// <summary>The row with which a stay began.</summary>
    public Placement First(Placement stay) => known.Whole(stay)[0];

    /// <summary>The host school of today.</summary>
    public School HostOf(Placement stay) => Schools[(known.Whole(stay).LastOrDefault(p => p.StartOn <= Today) ?? First(stay)).SchoolId];

    public IEnumerable<Placement> Withdrawn => All.Where(p => p.WithdrawnAt is not null).OrderByDescending(p => p.WithdrawnAt).ThenByDescending(p => p.Id);

    public string NameOf(int school, DateOnly on) => Schools.TryGetValue(school, out var found) ? found.NameOn(on) : "";
}

/// <summary>Another last day of a stay, or why a move is undone, as typed.</summary>
public sealed record LastDayForm(DateOnly? LastOn, string Document, string Reason)
{
    public static readonly LastDayForm Empty = new(null, "", "");
}
