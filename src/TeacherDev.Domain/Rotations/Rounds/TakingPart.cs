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
    public static TakingPart Of(RotationRules rules, RotationRound round, TeacherRecord record, RotationPerson person) => Of(rules, round, record, person.Basis, person.SchoolId);

    /// <summary>Somebody who might come into it.</summary>
    /// <param name="basis">Whoever is due is freed from the round by what frees them.</param>
    public static TakingPart Of(RotationRules rules, RotationRound round, TeacherRecord record, RotationBasis basis) => Of(rules, round, record, basis, null);

    private static TakingPart Of(RotationRules rules, RotationRound round, TeacherRecord record, RotationBasis basis, int? fromId)
    {
        var stands = Eligibility.BeforeMoves(rules, record, round.EffectiveOn);
        var (work, eve) = (rules.Round.WorkOf(record, round.Eve), record.LegalSchool(round.Eve));
        NoPart? why = stands.Stay is null ? NoPart.Stands
            : eve is null || (fromId is { } from && record.StandsFor(from, round.EffectiveOn) != stands.Stay.School.Id) ? NoPart.Moved
            : eve.ClosedOn is not null ? NoPart.Closes
            : stands.State is DueState.OutOfScope or DueState.Away || (basis == RotationBasis.Due && !stands.IsDue) ? NoPart.Stands
            : work.Length == 0 ? NoPart.NoWork : null;
        return new(stands, why is null ? Someone(rules, round, record, stands.Stay!, work) : null, why);
    }

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
