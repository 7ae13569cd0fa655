using TeacherDev.Domain.Rotations.Reserve;

namespace TeacherDev.Web.Features.Rotations.Reserve.Own;

/// <summary>Where the reader stands in the pool.</summary>
/// <param name="Members">Each offer of theirs with how often it was called, the last first.</param>
public sealed record OwnReservePage(IReadOnlyList<(ReserveMember Member, int Calls)> Members, ReserveChoice Offer, DateOnly Today)
{
    public ReserveForm Form => Offer.Form;

    /// <summary>Beside which an act was refused, and why.</summary>
    public (int Member, string Why)? Wrong { get; init; }
}
