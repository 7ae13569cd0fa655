using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Targets;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Targets;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Targets.Counting;

/// <summary>
/// Keeps a point a day of each target. What people answer is counted once a day and again when somebody's facts changed since; studios
/// are counted each time. A line that is new gets its past: the ends of the months before, from what the register knows today.
/// </summary>
public sealed class TargetKeeper(TeacherDevDb db, PresentPeople people, TargetPlan plan, DistrictClock clock)
{
    public const int MonthsBack = 36;

    private const int Tries = 4;

    /// <summary>The ends of the months before a day, the latest first.</summary>
    public static IEnumerable<DateOnly> MonthEnds(DateOnly today) =>
        Enumerable.Range(0, MonthsBack).Select(i => new DateOnly(today.Year, today.Month, 1).AddMonths(-i).AddDays(-1));

    /// <summary>The last point of each month of every line, after today's were counted where that was due.</summary>
    public async Task<IReadOnlyList<TargetPoint>> Points(CancellationToken cancel)
    {
        for (var tries = 1; ; tries++)
        {
            var today = clock.Today;
            var known = await db.MonthsOf(plan.Code, today, cancel);
            try
            {
                return await Count(known, today, cancel) ? await db.MonthsOf(plan.Code, today, cancel) : known;
            }
            catch (DbUpdateException) when (tries < Tries)
            {
                // Somebody else counted the same day first: theirs stands, or is counted again from here.
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>A figure on a day.</summary>
    /// <param name="everybody">For the counts that people answer.</param>
    public static TargetFigure Figure(TargetCount count, IReadOnlyList<TeacherRecord> everybody, StudioCounting studios, DateOnly on, DateOnly today) =>
        count is PersonCount personal ? personal.Figure(PresentPeople.On(everybody, on), on) : studios.Figure(count, on, today);

    /// <returns>Whether anything was written.</returns>
    private async Task<bool> Count(List<TargetPoint> known, DateOnly today, CancellationToken cancel)
    {
        var turn = await StandingWriter.Turn(db, cancel);
        var lines = plan.Targets.Select(target => new Line(target, [.. known.Where(p => p.Target == target.Code && p.Counting == target.Count.Digest())], today)).ToList();
        var due = lines.FindAll(l => l.Target.Count is not PersonCount || l.Todays is null || l.Todays.Turn != turn);
        if (due.Count == 0)
        {
            return false;
        }

        var everybody = due.Exists(l => l.Target.Count is PersonCount) ? await people.Everybody(cancel) : [];
        var studios = await StudioCounting.Read(db, [.. due.Select(l => l.Target.Count)], withLeads: false, cancel);
        if (everybody.Count == 0)
        {
            // Before the first roster there is nothing to count, and a past of noughts would stand for good.
            due.RemoveAll(l => l.Target.Count is PersonCount);
        }

        var (isWritten, at) = (false, clock.UtcNow);
        foreach (var line in due)
        {
            var figure = Figure(line.Target.Count, everybody, studios, today, today);
            int? counted = line.Target.Count is PersonCount ? turn : null;
            isWritten |= line.Todays is { } todays ? await Again(todays, figure, counted, at, cancel) : Added(line.Target, today, figure, counted);
        }

        foreach (var (line, day) in due.Where(l => l.Points.Count == 0).SelectMany(l => MonthEnds(today).Select(day => (l, day))))
        {
            Added(line.Target, day, Figure(line.Target.Count, everybody, studios, day, today), turn);
        }

        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        return isWritten;

        bool Added(Target target, DateOnly day, TargetFigure figure, int? counted) =>
            db.TargetPoints.Add(TargetPoint.Of(plan.Code, target, day, figure, today, counted, at)) is not null;
    }

    /// <summary>The last counting of the day stands; one that knew less does not take the place of one that knew more.</summary>
    private async Task<bool> Again(TargetPoint point, TargetFigure figure, int? turn, DateTime at, CancellationToken cancel) =>
        (point.Figure != figure || point.Turn != turn)
        && await db.TargetPoints.Where(p => p.Id == point.Id && (p.Turn == null || turn == null || p.Turn <= turn)).ExecuteUpdateAsync(
            p => p.SetProperty(x => x.Numerator, figure.Numerator).SetProperty(x => x.Denominator, figure.Denominator).SetProperty(x => x.Turn, turn).SetProperty(x => x.At, at), cancel) > 0;

    private sealed record Line(Target Target, IReadOnlyList<TargetPoint> Points, DateOnly Today)
    {
        public TargetPoint? Todays => Points.FirstOrDefault(p => p.On == Today);
    }
}
