using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Web.Features.Rotations.Hiring.Board;

namespace TeacherDev.Web.Features.Rotations.Hiring.Held;

/// <summary>Senior posts that the county holds back in a round.</summary>
/// <param name="Used">How many people have one.</param>
/// <param name="Without">Senior teachers who go to a rural or weak school and have none.</param>
public sealed record HeldPosts(HeldRules Rules, int Used, IReadOnlyList<PlaceRow> Without);

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
