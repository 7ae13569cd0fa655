using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Rotations.Rounds;

/// <summary>Why somebody is in a round.</summary>
public enum RotationBasis
{
    /// <summary>The years are over on the first day at the new schools.</summary>
    Due,

    /// <summary>Their school put them forward.</summary>
    Nominated,

    /// <summary>They asked for it.</summary>
    Applied,
}

/// <summary>Somebody in a round, with what they wish and what becomes of them.</summary>
public sealed class RotationPerson
{
    public const int StatementLength = 1000, ReasonLength = 500, NumberLength = 30;

    public int Id { get; private set; }
    public int Version { get; private set; }
    public int RoundId { get; private set; }
    public int TeacherId { get; private set; }

    /// <summary>The school of the legal post when they came into the round.</summary>
    public int SchoolId { get; private set; }
    public RotationBasis Basis { get; private set; }

    /// <summary>Why the school nominated them; "" for others.</summary>
    public string Reason { get; private set; } = "";
    public string AddedBy { get; private set; } = "";
    public DateTime AddedAt { get; private set; }
    public string Statement { get; private set; } = "";

    /// <summary>The number of husband or wife as it was typed, "" for none. It counts where the other named them too: whether there is such a number, nobody is told.</summary>
    public string PartnerNumber { get; private set; } = "";
    public DateTime? WishedAt { get; private set; }

    /// <summary>The need for which they are chosen; null where they stay.</summary>
    public int? NeedId { get; private set; }

    /// <summary>Somebody chose it, rather than a proposal: the next proposal keeps it.</summary>
    public bool IsSettled { get; private set; }
    public string? PlacedBy { get; private set; }
    public DateTime? PlacedAt { get; private set; }

    /// <summary>The office took them out: only the office takes them in again.</summary>
    public bool IsTakenOut { get; private set; }
    public string? WithdrawnBy { get; private set; }
    public DateTime? WithdrawnAt { get; private set; }
    public string? WithdrawalReason { get; private set; }
    public List<RotationWish> Wishes { get; } = [];
    public List<RotationObjection> Objections { get; } = [];
    public List<RotationPlacement> Placements { get; } = [];

    /// <summary>The schools wished for, the dearest first.</summary>
    public IReadOnlyList<int> WishedSchools => [.. Wishes.OrderBy(w => w.Rank).Select(w => w.SchoolId)];

    public static RotationPerson In(int teacherId, int schoolId, RotationBasis basis, string reason, string by, DateTime at) =>
        new() { TeacherId = teacherId, SchoolId = schoolId, Basis = basis, Reason = reason, AddedBy = by, AddedAt = at };

    /// <summary>Why this list may not be.</summary>
    /// <param name="may">Schools to which they may go.</param>
    /// <param name="most">At most so many.</param>
    public static Refusal? WhyNotWish(IReadOnlyList<int> schools, IReadOnlySet<int> may, int most) =>
        schools.Count > most ? new("rotation-wishes-many", most)
        : schools.Distinct().Count() < schools.Count ? new("rotation-wish-twice")
        : schools.All(may.Contains) ? null : new("rotation-wish-may-not");

    /// <summary>Takes the list in place of the one before.</summary>
    public void Wish(IReadOnlyList<int> schools, string partnerNumber, string statement, DateTime at)
    {
        Wishes.RemoveAll(w => w.Rank > schools.Count);
        for (var i = 0; i < schools.Count; i++)
        {
            if (Wishes.Find(w => w.Rank == i + 1) is { } wish)
            {
                wish.For(schools[i]);
            }
            else
            {
                Wishes.Add(RotationWish.Of(i + 1, schools[i]));
            }
        }

        (PartnerNumber, Statement, WishedAt) = (partnerNumber, statement, at);
    }

    /// <summary>Why whoever stands there on the roster decides nothing about this person: it is themselves.</summary>
    public Refusal? WhyNotBy(int? teacherId) => teacherId == TeacherId ? new("rotation-for-oneself") : null;

    public void Propose(int? needId, string by, DateTime at)
    {
        if (NeedId != needId)
        {
            (NeedId, PlacedBy, PlacedAt) = (needId, needId is null ? null : by, needId is null ? null : at);
        }
    }

    /// <param name="needId">Null lets the next proposal say.</param>
    public void Settle(int? needId, string by, DateTime at) => (NeedId, IsSettled, PlacedBy, PlacedAt) = (needId, needId is not null, by, at);

    /// <summary>Why they may not leave the round themselves: only what they asked for, or their school asked of them, is theirs to refuse.</summary>
    public Refusal? WhyNotWithdraw() => WithdrawnAt is not null ? new("rotation-is-out") : Basis == RotationBasis.Due ? new("rotation-not-applied") : null;

    /// <param name="isOffice">The district's office does it.</param>
    public void Withdraw(string reason, bool isOffice, string by, DateTime at)
    {
        Settle(null, by, at);
        (WithdrawalReason, IsTakenOut, WithdrawnBy, WithdrawnAt) = (reason, isOffice, by, at);
    }

    /// <summary>Is in the round again.</summary>
    /// <param name="schoolId">The school of the legal post now.</param>
    public void Return(RotationBasis basis, int schoolId, string reason, string by, DateTime at) =>
        (Basis, SchoolId, Reason, AddedBy, AddedAt, WithdrawalReason, IsTakenOut, WithdrawnBy, WithdrawnAt) = (basis, schoolId, reason, by, at, null, false, null, null);
}

/// <summary>One school that somebody wishes for.</summary>
public sealed class RotationWish
{
    public int Id { get; private set; }
    public int PersonId { get; private set; }

    /// <summary>1 for the dearest.</summary>
    public int Rank { get; private set; }
    public int SchoolId { get; private set; }

    public static RotationWish Of(int rank, int schoolId) => new() { Rank = rank, SchoolId = schoolId };

    public void For(int schoolId) => SchoolId = schoolId;
}

/// <summary>A placement that the round withdrew or recorded: what undoing it puts back.</summary>
public sealed class RotationPlacement
{
    public int Id { get; private set; }
    public int PersonId { get; private set; }
    public int PlacementId { get; private set; }

    /// <summary>The round recorded it; otherwise it withdrew it.</summary>
    public bool IsRecorded { get; private set; }

    public static RotationPlacement Of(int placementId, bool isRecorded) => new() { PlacementId = placementId, IsRecorded = isRecorded };
}
