using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Web.Features.Rotations.Hiring.Board;

namespace TeacherDev.Web.Features.Rotations.Hiring.Held;

/// <summary>Senior posts that the county holds back in a round.</summary>
/// <param name="Used">How many people have one, of whatever round.</param>
/// <param name="Earlier">Of them those who have theirs from another round.</param>
/// <param name="Without">Senior teachers who go to a rural or weak school and have none.</param>
public sealed record HeldPosts(HeldRules Rules, int Used, IReadOnlyList<HeldBy> Earlier, IReadOnlyList<PlaceRow> Without)
{
    /// <summary>How many have theirs from this round.</summary>
    public int Here => Used - Earlier.Count;
}

/// <summary>Who has a senior post that the county holds.</summary>
/// <param name="PlaceId">Their place in the round that gave it.</param>
/// <param name="SchoolId">Of the post for which it was given.</param>
public sealed record HeldBy(int RoundId, string Round, int PlaceId, int TeacherId, string Number, string Name, int SchoolId);

/// <summary>What one person is offered of them.</summary>
/// <param name="WhyNot">Why they may have none; null where they may.</param>
/// <param name="Left">How many nobody has.</param>
public sealed record HeldOffer(Refusal? WhyNot, int Left);

/// <summary>What the office types to say how many are held back.</summary>
public sealed record HeldForm
{
    public int? Posts { get; init; }

    public int? Percent { get; init; }

    public string? Document { get; init; }

    public static HeldForm Of(HiringRound round) => new() { Posts = round.SeniorPosts, Percent = round.HeldPercent, Document = round.HeldDocument };
}
