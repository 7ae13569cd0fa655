using TeacherDev.Data;
using TeacherDev.Data.Induction;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Induction.Rules;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Requirements.Suppositions;

namespace TeacherDev.Web.Features.Induction.FirstYear;

/// <param name="Closes">Tenths of the missing hours that it would fill.</param>
/// <param name="ClosesClause">Tenths of what clauses miss that it would fill.</param>
public sealed record ClosingClass(TrainingAhead Training, int Closes, int ClosesClause);

/// <summary>Trainings with free places that would fill somebody's gap, by the same evaluation as everything else; nothing is stored.</summary>
public sealed class ClosingClasses(TeacherDevDb db, InductionRules rules, District district, DistrictClock clock)
{
    private const int MostShown = 4;

    /// <param name="duty">The attempt that runs.</param>
    /// <param name="booked">Where they have a seat already.</param>
    public async Task<IReadOnlyList<ClosingClass>> For(Person person, PolicyBook book, DutyResult duty, IReadOnlyList<TrainingAhead> booked, CancellationToken cancel)
    {
        if (!duty.IsOpen || duty.Status == DutyStatus.Met)
        {
            return [];
        }

        var asOf = AsOf.On(duty.Window.End, district);
        var taken = booked.Select(b => b.Id).ToHashSet();
        List<PlannedClass> seats = [.. booked.SelectMany(b => b.Gives)];
        var before = With(seats);
        return before is null ? [] :
        [
            .. from training in await db.WithPlaces(clock.Today, cancel)
               where !taken.Contains(training.Id) && training.Gives.Count > 0 && training.Gives[^1].CompletedOn <= duty.Window.End
               let after = With([.. seats, .. training.Gives])
               where after is not null
               let closes = new ClosingClass(training, before.Short - after.Short, Open(before) - Open(after))
               where closes.Closes + closes.ClosesClause > 0
               orderby closes.ClosesClause descending, closes.Closes descending, training.First
               select closes,
        ];

        DutyResult? With(IReadOnlyList<PlannedClass> classes)
        {
            Supposition supposed = new() { Classes = classes };
            return supposed.Evaluate(book, person.Record, person.Ledger, asOf, clock.UtcNow, withLines: false)
                .FirstOrDefault(d => d.Policy.Code == rules.Policy && d.Window.Start == duty.Window.Start);
        }
    }

    /// <summary>The best few, for a page.</summary>
    public static IReadOnlyList<ClosingClass> Best(IReadOnlyList<ClosingClass> all) => [.. all.Take(MostShown)];

    private static int Open(DutyResult duty) => duty.Clauses.Sum(c => c.Short);
}
