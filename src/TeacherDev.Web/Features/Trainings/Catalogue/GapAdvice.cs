using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Trainings;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Requirements.Suppositions;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.SignUps;

namespace TeacherDev.Web.Features.Trainings.Catalogue;

/// <summary>What a training would close of one duty; tenths.</summary>
/// <param name="Window">Which round or year of the duty.</param>
/// <param name="Missing">What is missing without it.</param>
/// <param name="Closes">What of that it would fill.</param>
public sealed record Gap(Policy Duty, DateRange Window, int Missing, int Closes);

/// <param name="Gaps">The most first; none where it fills nothing.</param>
/// <param name="WhyNot">Null where they may sign up.</param>
public sealed record Advice(TrainingRow Row, IReadOnlyList<Gap> Gaps, Domain.Refusals.Refusal? WhyNot)
{
    public int Closes => Gaps.Count == 0 ? 0 : Gaps[0].Closes;
}

/// <summary>What would fill somebody's own gaps, by the evaluation that My credits shows; nothing is stored.</summary>
public sealed class GapAdvice(TeacherDevDb db, PolicyShelf shelf, District district, DistrictClock clock)
{
    /// <param name="teacherId">Whose gaps.</param>
    /// <param name="rows">The trainings.</param>
    /// <returns>In the same order.</returns>
    public async Task<IReadOnlyList<Advice>> For(int teacherId, IReadOnlyList<TrainingRow> rows, CancellationToken cancel)
    {
        if (rows.Count == 0 || await db.Person(teacherId, null, cancel) is not { } person)
        {
            return [];
        }

        var book = await shelf.Book(db, null, cancel);
        int[] ids = [.. rows.Select(r => r.Training.Id)];
        var own = await db.SignUps.AsNoTracking().Where(s => s.TeacherId == teacherId && ids.Contains(s.TrainingId)).ToDictionaryAsync(s => s.TrainingId, cancel);
        var leads = await db.TrainingTrainers.Where(l => l.TeacherId == teacherId && ids.Contains(l.TrainingId)).Select(l => l.TrainingId).ToListAsync(cancel);
        var taken = await db.TakenTimes(teacherId, rows.Count == 1 ? ids[0] : 0, [.. rows.SelectMany(r => r.Sessions).Select(s => s.On)], cancel);
        var (today, now) = (clock.Today, clock.UtcNow);
        Dictionary<DateOnly, List<DutyResult>> without = [];
        return [.. rows.Select(row =>
        {
            var mine = own.GetValueOrDefault(row.Training.Id);
            var clashes = mine is { Holds: true } ? [] : taken;
            return new Advice(row, Gaps(row), SigningUp.WhyNot(row.Training, row.Sessions, person.Record, leads.Contains(row.Training.Id), mine, clashes, today));
        })];

        IReadOnlyList<Gap> Gaps(TrainingRow row)
        {
            if (row.Training.IsOver || Planned(row, today) is not { Count: > 0 } classes)
            {
                return [];
            }

            var last = classes.Max(c => c.CompletedOn);
            var day = last < today ? today : last;
            var asOf = AsOf.On(day, district);
            var before = without.TryGetValue(day, out var known) ? known : without[day] = Evaluator.Evaluate(book, person.Record, person.Ledger, asOf, withLines: false);
            Supposition with = new() { Classes = classes };
            var after = with.Evaluate(book, person.Record, person.Ledger, asOf, now, withLines: false);
            return
            [
                .. from duty in before
                   where duty.IsOpen && duty.Short > 0
                   let then = after.Find(a => a.Policy.Code == duty.Policy.Code && a.Window.Start == duty.Window.Start)
                   where then is not null && then.Short < duty.Short
                   orderby duty.Short - then.Short descending, duty.Policy.Order
                   select new Gap(duty.Policy, duty.Window, duty.Short, duty.Short - then.Short),
            ];
        }
    }

    /// <summary>
    /// What it would still give: a class at its last day; what pays by session in the year of the next one, since each year asks for
    /// itself, and without what was held already.
    /// </summary>
    private static IReadOnlyList<PlannedClass> Planned(TrainingRow row, DateOnly today)
    {
        var (training, tenths) = (row.Training, Earnings.Tenths(row.Sessions, row.Sessions.ToDictionary(s => s.Id, _ => Marking.Present)));
        if (training.PaysOn == PaysOn.Completion)
        {
            return row.Last is { } last && tenths.Values.Sum() is > 0 and var whole ? [Of(last, whole)] : [];
        }

        var ahead = row.Sessions.Where(s => s.On >= today && tenths[s.Id] > 0).OrderBy(s => s.On).ToList();
        return [.. ahead.TakeWhile(s => s.On.Year == ahead[0].On.Year).Select(s => Of(s.On, tenths[s.Id]))];

        PlannedClass Of(DateOnly on, int hours) => new(training.Title, on, hours, training.Level, training.Mode, training.Themes);
    }
}
