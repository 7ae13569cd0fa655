using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Rotations.Due;

public enum DueState
{
    /// <summary>No public compulsory school, no post, or not of those whom it concerns.</summary>
    OutOfScope,

    /// <summary>At a host school now.</summary>
    Away,

    /// <summary>The years are not over.</summary>
    NotYet,

    /// <summary>The years are over, and something frees them.</summary>
    Exempt,

    Due,
}

/// <summary>Where one person stands on rotation on one day, and why.</summary>
/// <param name="Stay">At the school of the legal post; null without one.</param>
/// <param name="Term">Which years bind them; null out of scope.</param>
/// <param name="DueOn">The first day on which the years are over.</param>
/// <param name="Reason">What frees them.</param>
/// <param name="Until">The last day of what frees them, or of the stay elsewhere; null where none is known.</param>
public sealed record Eligibility(DueState State, SchoolStay? Stay, RotationTerm? Term, DateOnly? DueOn, ExemptionReason? Reason, DateOnly? Until)
{
    /// <summary>Approved exemptions under this code free from rotation.</summary>
    public const string PolicyCode = "rotation";

    /// <summary>Whether the years are over and nothing frees them; whoever is away already is not due.</summary>
    public bool IsDue => State == DueState.Due;

    /// <summary>Where somebody stands on a day on which people move: as if they had not moved on it, so that whoever did was due.</summary>
    public static Eligibility BeforeMoves(RotationRules rules, TeacherRecord person, DateOnly first) => Of(rules, person.Unmoved(first), first);

    public static Eligibility Of(RotationRules rules, TeacherRecord person, DateOnly on)
    {
        var stay = SchoolStay.Of(person, on, rules.Break, rules.Forms);
        if (stay is null || !rules.Scope.Holds(person, on) || rules.Terms.FirstOrDefault(t => t.For.Holds(person, on)) is not { } term)
        {
            return new(DueState.OutOfScope, stay, null, null, null, null);
        }

        var dueOn = stay.Since.AddYears(term.Years);
        if (SchoolStay.Away(person, on) is { } away)
        {
            return new(DueState.Away, stay, term, dueOn, null, person.Whole(away)[^1].EndOn);
        }

        if (dueOn > on)
        {
            return new(DueState.NotYet, stay, term, dueOn, null, null);
        }

        return Freed(rules, person, on) is var (reason, until)
            ? new(DueState.Exempt, stay, term, dueOn, reason, until)
            : new(DueState.Due, stay, term, dueOn, null, null);
    }

    private static (ExemptionReason Reason, DateOnly? Until)? Freed(RotationRules rules, TeacherRecord person, DateOnly on)
    {
        foreach (var reason in rules.Reasons)
        {
            if (reason.When?.Holds(person, on) is true)
            {
                return (reason, null);
            }

            var approved = person.Exemptions.Where(e => (e.PolicyCode is null or PolicyCode) && reason.Kinds.Contains(e.Kind) && e.Days.Contains(on)).ToList();
            if (approved.Count > 0)
            {
                return (reason, approved.Exists(e => e.EndOn is null) ? null : approved.Max(e => e.EndOn));
            }
        }

        return null;
    }
}
