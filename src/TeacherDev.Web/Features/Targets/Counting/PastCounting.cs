using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Targets;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Targets;

namespace TeacherDev.Web.Features.Targets.Counting;

/// <summary>Counts the past anew after the register was filled in: what was kept on its own day stays as it is.</summary>
public sealed class PastCounting(TeacherDevDb db, PresentPeople people, TargetPlan plan, DistrictClock clock, Actor actor)
{
    /// <returns>How many points were counted; null where somebody else counts them at this moment.</returns>
    public async Task<int?> Run(string why, CancellationToken cancel)
    {
        var (today, at, turn) = (clock.Today, clock.UtcNow, await StandingWriter.Turn(db, cancel));
        var everybody = await people.Everybody(cancel);
        var studios = await StudioCounting.Read(db, [.. plan.Targets.Select(t => t.Count)], withLeads: false, cancel);
        var points = plan.Targets.Where(t => t.Count is not PersonCount || everybody.Count > 0)
            .SelectMany(t => TargetKeeper.MonthEnds(today).Select(day => TargetPoint.Of(plan.Code, t, day, TargetKeeper.Figure(t.Count, everybody, studios, day, today), today, turn, at)))
            .ToList();
        var (codes, countings) = (points.Select(p => p.Target).Distinct().ToArray(), points.Select(p => p.Counting).Distinct().ToArray());
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            await db.TargetPoints.Where(p => p.Plan == plan.Code && p.IsComputedLater && codes.Contains(p.Target) && countings.Contains(p.Counting)).ExecuteDeleteAsync(cancel);
            if (await db.TookItsStep(actor, cancel))
            {
                return points.Count;
            }

            var kept = (await db.TargetPoints.Where(p => p.Plan == plan.Code).Select(p => new { p.Target, p.Counting, p.On }).ToListAsync(cancel)).ToHashSet();
            points.RemoveAll(p => kept.Contains(new { p.Target, p.Counting, p.On }));
            db.TargetPoints.AddRange(points);
            db.Audited(actor, at, "targets.past-counted", detail: new { code = plan.Code, count = points.Count }, why: why);
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
            return points.Count;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return null;
        }
    }
}
