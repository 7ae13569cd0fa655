using TeacherDev.Domain.Induction.FirstYear;
using TeacherDev.Domain.Induction.Opinions;
using TeacherDev.Domain.Induction.Rules;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Evaluation;

namespace TeacherDev.Domain.Induction.Results;

/// <summary>What a pass stands on.</summary>
/// <param name="Duty">The attempt.</param>
/// <param name="ByMentor">Confirmed observations of the mentor's in it.</param>
/// <param name="ByApprentice">The same of the apprentice's.</param>
/// <param name="Opinions">Those that stand, one a term and side.</param>
/// <param name="Steps">Those that stand.</param>
public sealed record Passing(DutyResult Duty, int ByMentor, int ByApprentice, IReadOnlyCollection<TermOpinion> Opinions, IReadOnlyCollection<InductionStep> Steps)
{
    /// <summary>Everything that is missing, hours first.</summary>
    public IReadOnlyList<Refusal> Missing(InductionRules rules) => [.. All(rules)];

    private IEnumerable<Refusal> All(InductionRules rules)
    {
        if (Duty.Short > 0)
        {
            yield return new("missing-hours", new Hours(Duty.Short));
        }

        foreach (var clause in Duty.Clauses.Where(c => !c.Met))
        {
            yield return new("missing-clause", clause.Clause.Name, new Hours(clause.Short));
        }

        if (ByMentor < rules.Observations.NeededByMentor)
        {
            yield return new("missing-by-mentor", rules.Observations.NeededByMentor - ByMentor);
        }

        if (ByApprentice < rules.Observations.NeededByApprentice)
        {
            yield return new("missing-by-apprentice", rules.Observations.NeededByApprentice - ByApprentice);
        }

        foreach (var (term, side) in rules.Terms.Of(Duty.Window).SelectMany(t => Enum.GetValues<OpinionSide>().Select(s => (t, s))))
        {
            var given = Opinions.FirstOrDefault(o => o.TermOn == term.StartOn && o.Side == side);
            if (given is null)
            {
                yield return new($"missing-opinion-{side}".ToLowerInvariant(), term.Name, term.Year);
            }
            else if (rules.Grade(given.Grade) is { Passes: false } grade)
            {
                yield return new($"missing-grade-{side}".ToLowerInvariant(), term.Name, term.Year, grade.Name);
            }
        }

        foreach (var step in rules.Steps.Where(s => s.Needed && Steps.All(done => done.Step != s.Code)))
        {
            yield return new("missing-step", step.Name);
        }
    }
}
