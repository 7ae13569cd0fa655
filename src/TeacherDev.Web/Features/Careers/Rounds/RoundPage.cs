using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Rounds;

namespace TeacherDev.Web.Features.Careers.Rounds;

/// <summary>One of the nominated whom the reader may see.</summary>
public sealed record NominatedRow(Nomination Nomination, string Number, string Name, string School);

/// <summary>One of the chosen as everybody sees them.</summary>
public sealed record ShownRow(int NominationId, string Masked, string School);

/// <param name="Shown">The chosen, once they are public.</param>
/// <param name="Rung">The code of the step to what it gives; null for none.</param>
public sealed record RoundPage(
    ReviewRound Round, IReadOnlyList<NominatedRow> Rows, IReadOnlyList<ShownRow> Shown, CareerCatalogue Catalogue, string? Rung, bool Keeps, bool MayNominate, DateOnly Today, string Number, string Reason)
{
    /// <summary>Whom ethics keeps from what the round gives, and until when: by teacher; for who keeps it alone.</summary>
    public IReadOnlyDictionary<int, DateOnly> Barred { get; init; } = new Dictionary<int, DateOnly>();

    /// <summary>Points and note of a refused review, by nomination.</summary>
    public IReadOnlyDictionary<int, (string? Points, string? Note)> Typed { get; init; } = new Dictionary<int, (string?, string?)>();

    /// <summary>Where what is wrong with somebody's points is told.</summary>
    public static string Field(int nominationId) => $"points-{nominationId}";

    /// <summary>What stands in the review's fields: what was typed, or else what is stored.</summary>
    public (string? Points, string? Note) ReviewOf(Nomination one) =>
        Typed.TryGetValue(one.Id, out var typed) ? typed : (one.Points is { } tenths ? TypedPoints.Text(tenths) : null, one.Note);

    /// <summary>One of the chosen whom ethics keeps from it: no result can be given.</summary>
    public IEnumerable<NominatedRow> Blocking => Rows.Where(r => r.Nomination is { IsChosen: true, WithdrawnAt: null } && Barred.ContainsKey(r.Nomination.TeacherId));

    public bool IsOver => Today > Round.NominateUntilOn;

    public bool HasStanding => Rows.Any(r => r.Nomination.WithdrawnAt is null);

    public IEnumerable<NominatedRow> Choosable => Rows.Where(r => r.Nomination.MayBeChosen);

    /// <summary>Places that nobody has yet, or nobody any more.</summary>
    public int FreePlaces => Round.Quota - Shown.Count;

    public bool ChoosesNow => Keeps && Round.State != RoundState.Closed && IsOver && FreePlaces > 0 && Choosable.Any();

    public bool ClosesNow => Keeps && Round.State == RoundState.Public && Today > Round.PublicUntilOn;

    public bool TakesObjections => Round.State == RoundState.Public && Today <= Round.PublicUntilOn;
}
