using TeacherDev.Domain.Rotations.Proposals;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Rotations.Rounds;

/// <summary>A school that somebody might wish for.</summary>
/// <param name="Obstacle">Why they may not go there; null where they may.</param>
public sealed record WishChoice(School School, Obstacle? Obstacle)
{
    /// <summary>Every school that is open on the first day and goes nowhere, at which rotation would still concern them, each with what stands between, whatever it asks for.</summary>
    public static IReadOnlyList<WishChoice> Of(RotationRules rules, RotationRound round, TeacherRecord record, Candidate who, IReadOnlyCollection<School> schools)
    {
        ProposalQuestion bounds = new([], [], new Dictionary<(int, string), int>(), []) { Minutes = rules.Round.MinutesBetween(schools), Farthest = rules.Round.Farthest };
        return [.. from school in schools
                   where school.ClosedOn is null && school.IsOpenOn(round.EffectiveOn)
                   let stages = rules.Round.StagesOf(school)
                   where stages.Count > 0 && rules.Scope.Holds(There(record, school, round.EffectiveOn), round.EffectiveOn)
                   let stage = stages.FirstOrDefault(who.Stages.Contains) ?? stages[0]
                   select new WishChoice(school, Obstacles.Between(bounds, who, new(0, school, stage, who.Work, 1)))];
    }

    private static TeacherRecord There(TeacherRecord record, School school, DateOnly on) =>
        record.With(placements: [new Placement { TeacherId = record.Teacher.Id, SchoolId = school.Id, Kind = PlacementKind.Post, StartOn = on }], school: school);
}
