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
    public bool ChoosesNow => Keeps && Round.State == RoundState.Open && Today > Round.NominateUntilOn;

    public bool ClosesNow => Keeps && Round.State == RoundState.Public && Today > Round.PublicUntilOn;

    public bool TakesObjections => Round.State == RoundState.Public && Today <= Round.PublicUntilOn;
}
