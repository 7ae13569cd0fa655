namespace TeacherDev.Domain.Rotations.Proposals;

/// <summary>Somebody who is proposed to move.</summary>
/// <param name="Rank">Which of their wishes comes true; null for none.</param>
/// <param name="Unmet">The wishes that were dearer, each with what it failed on.</param>
public sealed record ProposedMove(Candidate Who, SchoolNeed Need, int? Rank, IReadOnlyList<UnmetWish> Unmet);

/// <summary>A wish that does not come true.</summary>
/// <param name="Rank">1 for the dearest.</param>
/// <param name="Takers">Who has the places, where others do.</param>
public sealed record UnmetWish(int SchoolId, int Rank, Obstacle Why, IReadOnlyList<int> Takers);

/// <summary>Somebody who is not proposed to move.</summary>
/// <param name="Why">What all needs that ask for their work failed on, the one that came nearest.</param>
public sealed record Unplaced(Candidate Who, Obstacle Why, IReadOnlyList<UnmetWish> Unmet);

/// <summary>Places that nobody is proposed for.</summary>
/// <param name="Left">How many.</param>
/// <param name="Able">How many candidates could go there, were they free.</param>
public sealed record OpenNeed(SchoolNeed Need, int Left, int Able);

/// <summary>Who goes where, why, and why not elsewhere.</summary>
/// <param name="Moves">In the order of the candidates.</param>
/// <param name="IsBest">No other is better by the aims; false where so many couples were looked at that the search was ended.</param>
public sealed record Proposal(IReadOnlyList<ProposedMove> Moves, IReadOnlyList<Unplaced> Unplaced, IReadOnlyList<OpenNeed> Open, bool IsBest)
{
    /// <summary>How many come to a school that they wished for.</summary>
    public int WishesMet => Moves.Count(m => m.Rank is not null);
}
