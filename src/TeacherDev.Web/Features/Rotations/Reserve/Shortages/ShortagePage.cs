using TeacherDev.Domain.Rotations.Reserve;

namespace TeacherDev.Web.Features.Rotations.Reserve.Shortages;

/// <summary>Somebody of the pool, beside a shortage.</summary>
/// <param name="Against">All that stands against it; nothing where they fit.</param>
/// <param name="Seen">The placements of which the page was made.</param>
public sealed record FitRow(ReserveMember Member, string Number, string Name, string School, int Calls, IReadOnlyList<ReserveObstacle> Against, string Seen, string Key);

/// <summary>A call that was made.</summary>
/// <param name="IsUndone">Its move was undone: the shortage is open again.</param>
public sealed record CallRow(string Number, string Name, string By, DateTime At, bool IsUndone);

/// <summary>One shortage: who comes, who fits, and why others do not.</summary>
/// <param name="Fits">Empty for a school, and where nobody is looked for.</param>
/// <param name="Keeps">The reader calls people.</param>
/// <param name="IsOwn">It is of the reader's school.</param>
public sealed record ShortagePage(Shortage Shortage, string School, bool IsMet, IReadOnlyList<CallRow> Calls, IReadOnlyList<FitRow> Fits, bool SeesPool, bool Keeps, bool IsOwn, DateOnly Today)
{
    public string? Typed { get; init; }

    public ShortageState State => Shortage.State(IsMet, Today);
}
