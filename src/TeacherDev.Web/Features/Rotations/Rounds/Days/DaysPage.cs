using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Web.Features.Rotations.Rounds.Listing;

namespace TeacherDev.Web.Features.Rotations.Rounds.Days;

/// <param name="WhyNot">Why the days may not be mended; null where they may.</param>
public sealed record DaysPage(RotationRound Round, RoundForm Form, RoundRules Rules, Refusal? WhyNot, DateOnly Today)
{
    /// <summary>The moves are shown: what came before is over.</summary>
    public bool IsShown => Round.PublishedAt is not null;
}
