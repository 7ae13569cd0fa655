using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Rotations.Due;

public enum FreeingState
{
    Frees,

    /// <summary>It is from another duty alone.</summary>
    OtherDuty,

    /// <summary>The rules know no such reason.</summary>
    NoReason,

    /// <summary>It freed as long as its reason may.</summary>
    Over,
}

/// <summary>What an approved exemption does to rotation on one of its days.</summary>
/// <param name="Reason">Of the rules; null where they know none.</param>
/// <param name="Until">The last day on which it frees, or freed; null where none is known.</param>
public sealed record Freeing(Exemption Exemption, FreeingState State, ExemptionReason? Reason, DateOnly? Until)
{
    /// <summary>The paper runs on, its reason does not.</summary>
    public bool IsCut => Until is { } until && until < Exemption.Days.End;

    /// <param name="exemptions">All of the person that hold.</param>
    /// <returns>One for each exemption that covers the day.</returns>
    public static IReadOnlyList<Freeing> Of(RotationRules rules, IReadOnlyList<Exemption> exemptions, DateOnly on) => [.. exemptions.Where(e => e.Days.Contains(on)).Select(e => Of(rules, exemptions, e, on))];

    private static Freeing Of(RotationRules rules, IReadOnlyList<Exemption> exemptions, Exemption exemption, DateOnly on)
    {
        var reason = rules.Reasons.FirstOrDefault(r => r.Takes(exemption));
        if (reason is null)
        {
            return new(exemption, exemption.PolicyCode is null or Exemption.Rotation ? FreeingState.NoReason : FreeingState.OtherDuty, null, null);
        }

        var until = exemption.EndOn;
        if (reason.LongestMonths is { } months && Began(exemption, [.. exemptions.Where(reason.Takes)]).AddMonths(months).AddDays(-1) is var last && last < exemption.Days.End)
        {
            until = last;
        }

        return new(exemption, on > until ? FreeingState.Over : FreeingState.Frees, reason, until);
    }

    /// <summary>Papers that follow on one another are one: another of the same reason lengthens nothing.</summary>
    private static DateOnly Began(Exemption exemption, IReadOnlyList<Exemption> same)
    {
        var began = exemption.StartOn;
        while (same.Where(e => e.StartOn < began && (e.EndOn is null || e.EndOn.Value.AddDays(1) >= began)).Select(e => (DateOnly?)e.StartOn).Min() is { } earlier)
        {
            began = earlier;
        }

        return began;
    }
}
