using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Due;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Rotations.Figures;

/// <summary>A move that took effect in the year.</summary>
/// <param name="To">The school that they came to.</param>
/// <param name="Kind">One of the forms that the rules count.</param>
/// <param name="IsBackbone">On that day.</param>
public sealed record Move(int TeacherId, School From, School To, PlacementKind Kind, DateOnly On, bool IsBackbone)
{
    /// <summary>What they taught on the day before; "" when nobody said.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The shares above whose line it counts.</summary>
    public IReadOnlyList<RatioKind> Above { get; init; } = [];

    /// <summary>The shares below whose line it counts.</summary>
    public IReadOnlyList<RatioKind> Below { get; init; } = [];

    /// <summary>What the school that they left was called on the day before.</summary>
    public string FromName => From.NameOn(On.AddDays(-1));

    /// <summary>What the school that they came to was called on that day.</summary>
    public string ToName => To.NameOn(On);
}

/// <summary>Somebody who was eligible.</summary>
/// <param name="IsBackbone">On the first day of the year.</param>
public sealed record EligiblePerson(int TeacherId, School School, bool IsBackbone)
{
    /// <summary>What they taught on that day; "" when nobody said.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The shares below whose line they count.</summary>
    public IReadOnlyList<RatioKind> Below { get; init; } = [];
}

/// <summary>One share: what is divided by what.</summary>
public sealed record RotationRatio(RatioRule Rule, int Numerator, int Denominator)
{
    /// <summary>Floored; null where nothing stands below the line.</summary>
    public int? PerMille => Denominator == 0 ? null : (int)(1000L * Numerator / Denominator);

    /// <summary>Compared exactly, not by what is shown.</summary>
    public bool IsReached => Denominator > 0 && 100L * Numerator >= (long)Rule.AtLeast * Denominator;

    public static RotationRatio Of(RatioRule rule, IEnumerable<EligiblePerson> eligible, IReadOnlyCollection<Move> moves) =>
        new(rule, moves.Count(m => m.Above.Contains(rule.Kind)), eligible.Count(e => e.Below.Contains(rule.Kind)) + moves.Count(m => m.Below.Contains(rule.Kind)));
}

/// <summary>
/// Who was eligible in a school year, who moved, and the shares (rules.md, Inspection figures). Eligible is looked at on 1 September as if nobody
/// had moved on it: a move that takes effect on that very day is the move of somebody who was due.
/// </summary>
/// <param name="Eligible">In scope, due on 1 September, not exempt; each once.</param>
/// <param name="Moves">The first of each person in scope.</param>
public sealed record RotationYear(SchoolYear Year, IReadOnlyList<EligiblePerson> Eligible, IReadOnlyList<Move> Moves, IReadOnlyList<RotationRatio> Ratios)
{
    /// <param name="until">Moves that took effect later are left out; null for the whole year.</param>
    public static RotationYear Of(RotationRules rules, IEnumerable<TeacherRecord> people, SchoolYear year, DateOnly? until = null)
    {
        List<EligiblePerson> eligible = [];
        List<Move> moves = [];
        foreach (var person in people)
        {
            var first = year.Range.Start;
            if (Eligibility.BeforeMoves(rules, person, first) is { IsDue: true, Stay.School: var school })
            {
                var (before, isBackbone) = (person.Unmoved(first), rules.Backbone.Holds(person, first));
                eligible.Add(new(person.Teacher.Id, school, isBackbone)
                {
                    Subject = person.Fact(FactKind.Subject, first), Below = [.. rules.Ratios.Where(r => r.IsOf(before, first, isBackbone)).Select(r => r.Kind)],
                });
            }

            if (FirstMove(rules, person, year.Range) is { } move && !(move.On > until))
            {
                moves.Add(move);
            }
        }

        return new(year, eligible, moves, [.. rules.Ratios.Select(r => RotationRatio.Of(r, eligible, moves))]);
    }

    private static Move? FirstMove(RotationRules rules, TeacherRecord person, DateRange year)
    {
        foreach (var placement in person.Placements.Where(p => year.Contains(p.StartOn) && rules.Forms.Contains(p.Kind)).OrderBy(p => p.StartOn))
        {
            var eve = placement.StartOn.AddDays(-1);
            // A merger is nobody's move: the school that they come to is the one at which they were, under its new name.
            if (person.LegalSchool(eve) is { } from && person.SchoolOf(placement) is { } to && person.StandsFor(from.Id, placement.StartOn) != to.Id
                && person.MergedFrom(placement) is null && rules.Scope.Holds(person, eve))
            {
                var (on, isBackbone) = (placement.StartOn, rules.Backbone.Holds(person, placement.StartOn));
                return new(person.Teacher.Id, from, to, placement.Kind, on, isBackbone)
                {
                    Subject = person.Fact(FactKind.Subject, eve),
                    Above = [.. rules.Ratios.Where(r => r.CountsMove(person, on, isBackbone)).Select(r => r.Kind)],
                    Below = [.. rules.Ratios.Where(r => r.IsOfMoved(person, on)).Select(r => r.Kind)],
                };
            }
        }

        return null;
    }
}
