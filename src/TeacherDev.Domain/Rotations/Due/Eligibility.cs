using TeacherDev.Domain.Conditions;
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
    /// <summary>What each approved exemption that covers the day does to rotation, where the years are over.</summary>
    public IReadOnlyList<Freeing> Papers { get; init; } = [];

    /// <summary>The paper that says longer than it frees; null for none.</summary>
    public Freeing? Cut => State == DueState.Exempt && Until is not null ? Papers.FirstOrDefault(p => p.State == FreeingState.Frees && p.Reason == Reason && p.Until == Until && p.IsCut) : null;

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

        var papers = Freeing.Of(rules, person.Exemptions, on);
        var (reason, until) = Freed(rules, papers, c => c.Holds(person, on));
        return new(reason is null ? DueState.Due : DueState.Exempt, stay, term, dueOn, reason, until) { Papers = papers };
    }

    /// <summary>The same with what would free them, whether or not the years are over; null where nothing would.</summary>
    /// <param name="person">As if not moved on the day.</param>
    /// <param name="since">Only papers that were recorded after it; null for everything that frees.</param>
    public Eligibility? Freed(RotationRules rules, TeacherRecord person, DateOnly on, DateTime? since)
    {
        List<Freeing> papers = [.. Freeing.Of(rules, person.Exemptions, on).Where(p => since is null || p.Exemption.RecordedAt > since)];
        var (reason, until) = Freed(rules, papers, c => since is null && c.Holds(person, on));
        return reason is null ? null : this with { State = DueState.Exempt, Reason = reason, Until = until, Papers = papers };
    }

    private static (ExemptionReason? Reason, DateOnly? Until) Freed(RotationRules rules, IReadOnlyList<Freeing> papers, Func<Condition, bool> holds)
    {
        foreach (var reason in rules.Reasons)
        {
            if (reason.When is { } when && holds(when))
            {
                return (reason, null);
            }

            var approved = papers.Where(p => p.State == FreeingState.Frees && p.Reason == reason).ToList();
            if (approved.Count > 0)
            {
                return (reason, approved.Exists(p => p.Until is null) ? null : approved.Max(p => p.Until));
            }
        }

        return (null, null);
    }
}
