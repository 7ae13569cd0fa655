using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Imports;
using TeacherDev.Data.Merges;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Merges;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Evaluation;

namespace TeacherDev.Web.Features.Merges;

/// <summary>Merges two records and takes a merge back, each in one transaction with its standings and its audit row.</summary>
public sealed class MergeDesk(TeacherDevDb db, StandingWriter standings, District district, DistrictClock clock, Actor actor)
{
    private static readonly Refusal Overtaken = new("merge-overtaken");

    public async Task<(TeacherMerge? Merge, Refusal? Refusal)> Merge(MergePlan plan, string reason, CancellationToken cancel)
    {
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            var now = clock.UtcNow;
            var merge = await new MergeWriting(db, actor.Name, now).CarryOut(plan, reason, cancel);
            db.Audited(actor, now, "teacher.merged", ("teacher", merge.StayId), Figures(merge, plan), reason);
            await Settle(merge, cancel);
            await transaction.CommitAsync(cancel);
            return (merge, null);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return (null, Overtaken);
        }
    }

    public async Task<Refusal?> Undo(TeacherMerge merge, string? reason, CancellationToken cancel)
    {
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            var later = await db.LaterMerge(merge, cancel);
            var isAnonymised = await db.Teachers.IgnoreQueryFilters().AnyAsync(t => t.Id == merge.StayId && t.AnonymisedAt != null, cancel);
            if (merge.WhyNotUndo(reason, later, isAnonymised) is { } refusal)
            {
                return refusal;
            }

            var now = clock.UtcNow;
            var why = reason!.Trim();
            await new MergeUndoing(db, merge, actor.Name, now).CarryOut(why, cancel);
            db.Audited(actor, now, "teacher.merge-undone", ("teacher", merge.StayId), new { merge.FromNumber, Merge = merge.Id }, why);
            await Settle(merge, cancel);
            await transaction.CommitAsync(cancel);
            return null;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return Overtaken;
        }
    }

    private async Task Settle(TeacherMerge merge, CancellationToken cancel)
    {
        int[] both = [merge.StayId, merge.FromId];
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        await db.SettleFacts(both, clock.Today, cancel);
        await db.SettleSchools(both, clock.Today, cancel);
        await standings.Changed(db, both, AsOf.On(clock.Today, district), cancel);
    }

    private static object Figures(TeacherMerge merge, MergePlan plan) =>
        new { merge.FromNumber, Merge = merge.Id, plan.Moved, plan.Doubles, Posts = plan.Stays.Sum(s => s.Pieces.Count), Taken = plan.Fields.Where(f => f.Take).Select(f => f.Field.Code) };
}
