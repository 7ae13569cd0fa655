using TeacherDev.Web.Features.Claims.Listing;
using TeacherDev.Domain.Trainings.Claims.Rules;

namespace TeacherDev.Web.Features.Claims.Sampling;

/// <summary>What to draw, as it stands in the address: the same address draws the same sample.</summary>
public sealed record SampleAsked
{
    /// <summary>The first and the last day of posting.</summary>
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public int? Size { get; init; }
    public string? Seed { get; init; }
}

/// <param name="Drawn">In the order in which they were drawn; null before anything was asked.</param>
/// <param name="Among">How many were posted on these days.</param>
/// <param name="File">The address of the same sample as a file.</param>
public sealed record SamplePage(SampleAsked Asked, IReadOnlyList<ClaimRow>? Drawn, int Among, string File, ClaimRules Rules);
