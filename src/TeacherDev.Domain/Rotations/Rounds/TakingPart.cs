using TeacherDev.Domain.Rotations.Due;
using TeacherDev.Domain.Rotations.Proposals;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Rotations.Rounds;

/// <summary>Why a round may not move somebody.</summary>
public enum NoPart
{
    /// <summary>By where they stand on rotation: freed, the years not over, away, out of scope, without a post.</summary>
    Stands,

    /// <summary>Their legal post is no longer at the school from which they came into the round.</summary>
    Moved,

    /// <summary>Their school closes: where it goes, they go with it.</summary>
    Closes,

    /// <summary>Nobody says what they teach.</summary>
    NoWork,
}

/// <summary>Whether a round may move somebody, as the roster tells of them now.</summary>
/// <param name="Stands">On the first day at the new schools, as if nobody had moved on it.</param>
/// <param name="Candidate">Null where nothing may move them.</param>
/// <param name="Why">Null for a candidate.</param>
public sealed record TakingPart(Eligibility Stands, Candidate? Candidate, NoPart? Why)
{
    /// <summary>Somebody who is in the round.</summary>
    public static TakingPart Of(RotationRules rules, RotationRound round, TeacherRecord record, RotationPerson person) => Of(rules, round, record, person.Basis, person);

    /// <summary>Somebody who might come into it.</summary>
    /// <param name="basis">What frees somebody frees them from a round in which the rules or their school want them, not from one for which they apply.</param>
    public static TakingPart Of(RotationRules rules, RotationRound round, TeacherRecord record, RotationBasis basis) => Of(rules, round, record, basis, null);

    private static TakingPart Of(RotationRules rules, RotationRound round, TeacherRecord record, RotationBasis basis, RotationPerson? person)
    {
        var stands = Eligibility.BeforeMoves(rules, record, round.EffectiveOn);
        var freed = stands.Term is null || stands.State == DueState.Away ? null : Freed(rules, round, record, stands, basis, person);
        var (work, eve) = (rules.Round.WorkOf(record, round.Eve), record.LegalSchool(round.Eve));
        NoPart? why = stands.Stay is null ? NoPart.Stands
            : eve is null || (person is not null && record.StandsFor(person.SchoolId, round.EffectiveOn) != stands.Stay.School.Id) ? NoPart.Moved
            : eve.ClosedOn is not null ? NoPart.Closes
            : stands.State is DueState.OutOfScope or DueState.Away || (basis == RotationBasis.Due && !stands.IsDue) || freed is not null ? NoPart.Stands
            : work.Length == 0 ? NoPart.NoWork : null;
        return new(freed ?? stands, why is null ? Someone(rules, round, record, stands.Stay!, work) : null, why);
    }

    /// <summary>Whoever applied knew of the papers that they had then; what was approved since frees them until they say once more that they wish to go.</summary>
    private static Eligibility? Freed(RotationRules rules, RotationRound round, TeacherRecord record, Eligibility stands, RotationBasis basis, RotationPerson? person) =>
        basis == RotationBasis.Nominated ? stands.Freed(rules, record.Unmoved(round.EffectiveOn), round.EffectiveOn, null)
        : basis == RotationBasis.Applied && person is not null ? stands.Freed(rules, record.Unmoved(round.EffectiveOn), round.EffectiveOn, person.WishedAt ?? person.AddedAt)
        : null;

    private static Candidate Someone(RotationRules rules, RotationRound round, TeacherRecord record, SchoolStay stay, string work)
    {
        var former = record.Placements.Where(p => p.StartOn < round.EffectiveOn).Select(p => record.StandsFor(p.SchoolId, round.EffectiveOn)).Where(id => id != stay.School.Id).ToHashSet();
        return new(
            record.Teacher.Id, stay.School, rules.Round.StagesOf(stay.School), work, IsCountywide(rules, round, record), IsBackbone(rules, round, record),
            stay.Years(round.EffectiveOn), former, []);
    }

    internal static bool IsCountywide(RotationRules rules, RotationRound round, TeacherRecord record) => rules.Round.Countywide.Holds(record, round.EffectiveOn);

    internal static bool IsBackbone(RotationRules rules, RotationRound round, TeacherRecord record) => rules.Backbone.Holds(record, round.EffectiveOn);
}
