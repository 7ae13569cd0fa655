using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Induction;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Induction.Rules;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Requirements.Suppositions;
using TeacherDev.Domain.Trainings.SignUps;

namespace TeacherDev.Web.Features.Induction.FirstYear;

/// <param name="Closes">Tenths of the missing hours that it would fill.</param>
/// <param name="ClosesClause">Tenths of what clauses miss that it would fill.</param>
public sealed record ClosingClass(TrainingAhead Training, int Closes, int ClosesClause);

/// <param name="ByBooked">What is booked already fills all that is missing.</param>
/// <param name="Classes">Those that would fill something beside what is booked, the best first.</param>
public sealed record ClosingAnswer(bool ByBooked, IReadOnlyList<ClosingClass> Classes)
{
    public static readonly ClosingAnswer Nothing = new(false, []);
}

/// <summary>What a training would fill for several people together, were all of them there.</summary>
/// <param name="People">For how many it fills something.</param>
/// <param name="Tenths">Of all their missing hours.</param>
/// <param name="ClausePeople">For how many it fills a part that is asked for, such as practice.</param>
/// <param name="ClauseTenths">Of all that such parts miss.</param>
public sealed record ClassForMany(TrainingAhead Training, int People, int Tenths, int ClausePeople, int ClauseTenths);

/// <summary>Trainings with free places that would fill somebody's gap, by the same evaluation as everything else; nothing is stored.</summary>
public sealed class ClosingClasses(TeacherDevDb db, InductionRules rules, District district, DistrictClock clock)
{
    private const int MostShown = 4;

    /// <summary>What would fill the gap of one person, the best few.</summary>
    /// <param name="duty">The attempt that runs.</param>
    /// <param name="booked">Where they have a seat already.</param>
    public async Task<ClosingAnswer> For(Person person, PolicyBook book, DutyResult duty, IReadOnlyList<TrainingAhead> booked, CancellationToken cancel)
    {
        if (!duty.IsOpen || duty.Status == DutyStatus.Met)
        {
            return ClosingAnswer.Nothing;
        }

        var asOf = AsOf.On(duty.Window.End, district);
        var taken = booked.Select(b => b.Id).ToHashSet();
        List<PlannedClass> seats = [.. booked.SelectMany(b => b.Gives)];
        if (With(seats) is not { } before)
        {
            return ClosingAnswer.Nothing;
        }

        return new(duty.Short + Open(duty) > 0 && before.Short + Open(before) == 0,
        [
            .. (from training in await db.WithPlaces(clock.Today, cancel)
                where !taken.Contains(training.Id) && training.Gives.Count > 0 && training.Gives[^1].CompletedOn <= duty.Window.End
                let after = With([.. seats, .. training.Gives])
                where after is not null
                let closes = new ClosingClass(training, before.Short - after.Short, Open(before) - Open(after))
                where closes.Closes + closes.ClosesClause > 0
                orderby closes.ClosesClause descending, closes.Closes descending, training.First
                select closes).Take(MostShown),
        ]);

        DutyResult? With(IReadOnlyList<PlannedClass> classes)
        {
            Supposition supposed = new() { Classes = classes };
            return supposed.Evaluate(book, person.Record, person.Ledger, asOf, clock.UtcNow, withLines: false)
                .FirstOrDefault(d => d.Policy.Code == rules.Policy && d.Window.Start == duty.Window.Start);
        }
    }

    /// <summary>
    /// What each of these trainings would fill for these people, what fills nothing left out, the one that helps most first. Whoever has a seat there already is
    /// not counted; other seats of theirs are not looked at. The number of queries does not grow with the people.
    /// </summary>
    /// <param name="attempts">Who, and the days of the attempt that runs.</param>
    public async Task<IReadOnlyList<ClassForMany>> ForMany(IReadOnlyCollection<(int TeacherId, DateRange Window)> attempts, IReadOnlyList<TrainingAhead> among, PolicyBook book, CancellationToken cancel)
    {
        int[] people = [.. attempts.Select(a => a.TeacherId).Distinct()], ids = [.. among.Select(t => t.Id)];
        if (people.Length == 0 || ids.Length == 0)
        {
            return [];
        }

        var seated = (await db.SignUps.Where(s => ids.Contains(s.TrainingId) && people.Contains(s.TeacherId) && SignUp.Holding.Contains(s.State)).Select(s => new { s.TrainingId, s.TeacherId }).ToListAsync(cancel))
            .Select(s => (s.TrainingId, s.TeacherId)).ToHashSet();
        var windows = attempts.ToLookup(a => a.TeacherId, a => a.Window);
        List<(TrainingAhead Training, int Closes, int Clause)> found = [];
        await foreach (var person in db.People(people, null, cancel))
        {
            foreach (var window in windows[person.Record.Teacher.Id])
            {
                if (Of(person, window, []) is not { } before || before.Status == DutyStatus.Met)
                {
                    continue;
                }

                foreach (var training in among.Where(t => !seated.Contains((t.Id, person.Record.Teacher.Id)) && t.Gives.Count > 0 && t.Gives[^1].CompletedOn <= before.Window.End))
                {
                    if (Of(person, window, training.Gives) is { } after)
                    {
                        found.Add((training, before.Short - after.Short, Open(before) - Open(after)));
                    }
                }
            }
        }

        return
        [
            .. from one in found
               where one.Closes > 0 || one.Clause > 0
               group one by one.Training into of
               let told = new ClassForMany(of.Key, of.Count(), of.Sum(o => Math.Max(0, o.Closes)), of.Count(o => o.Clause > 0), of.Sum(o => Math.Max(0, o.Clause)))
               orderby told.ClauseTenths descending, told.Tenths descending, told.Training.First, told.Training.Id
               select told,
        ];

        DutyResult? Of(Person person, DateRange window, IReadOnlyList<PlannedClass> classes)
        {
            Supposition supposed = new() { Classes = classes };
            return supposed.Evaluate(book, person.Record, person.Ledger, AsOf.On(window.End, district), clock.UtcNow, withLines: false).FirstOrDefault(d => d.Policy.Code == rules.Policy && d.Window.Start == window.Start);
        }
    }

    private static int Open(DutyResult duty) => duty.Clauses.Sum(c => c.Short);
}
