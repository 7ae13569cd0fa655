using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Merges.Places;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Merges;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Merges;

/// <summary>
/// Carries out a merge and notes what undoing it needs. The ledger only grows: what stood on the record that goes is reversed
/// there and credited on the one that stays. Call it inside a transaction; it saves.
/// </summary>
public sealed class MergeWriting(TeacherDevDb db, string by, DateTime at)
{
    private readonly List<MergeStep> steps = [];
    private int stayId;
    private int fromId;

    /// <exception cref="DbUpdateException">Somebody else merged or changed one of the two meanwhile.</exception>
    public async Task<TeacherMerge> CarryOut(MergePlan plan, string reason, CancellationToken cancel)
    {
        (stayId, fromId) = (plan.Stay.Teacher.Id, plan.From.Teacher.Id);
        var merge = new TeacherMerge
        {
            StayId = stayId,
            FromId = fromId,
            Part = 1 + await db.TeacherMerges.CountAsync(m => m.FromId == fromId, cancel),
            StandsId = stayId,
            StayNumber = plan.Stay.Teacher.Number,
            FromNumber = plan.From.Teacher.Number,
            FromName = plan.From.Teacher.Name,
            Reason = reason,
            MergedBy = by,
            RecordedAt = at,
        };
        db.TeacherMerges.Add(merge);
        await Rows(plan, cancel);
        await Facts(plan, cancel);
        await Stays(plan, cancel);
        await Exemptions(plan, cancel);
        await Events(plan, cancel);
        await Claims(cancel);
        await Entries(plan, reason, cancel);
        await Numbers(cancel);
        steps.AddRange(await TrainingMoves.Take(db, fromId, stayId, cancel));
        steps.AddRange(await StudioMoves.Take(db, fromId, stayId, cancel));
        steps.AddRange(await CareerMoves.Take(db, fromId, stayId, cancel));
        steps.AddRange(await CohortMoves.Take(db, fromId, stayId, cancel));
        steps.AddRange(await RotationMoves.Take(db, fromId, stayId, cancel));
        steps.AddRange(await InductionMoves.Take(db, fromId, stayId, cancel));
        steps.AddRange(await HiringMoves.Take(db, fromId, stayId, cancel));
        steps.AddRange(await ReserveMoves.Take(db, fromId, stayId, cancel));
        steps.AddRange(await RoundPlaceMoves.Take(db, fromId, stayId, cancel));
        steps.ForEach(s => s.MergeId = merge.Id);
        db.MergeSteps.AddRange(steps);
        await db.SaveChangesAsync(cancel);
        return merge;
    }

    /// <summary>Both rows are written in one statement batch in the order of their keys, so that two merges the other way round meet.</summary>
    private async Task Rows(MergePlan plan, CancellationToken cancel)
    {
        var gone = plan.From.Teacher;
        var stay = plan.Stay.Teacher;
        db.AttachRange(gone, stay);
        gone.MergedIntoId = stayId;
        db.Entry(stay).Property(t => t.Version).IsModified = true;
        foreach (var difference in plan.Fields.Where(f => f.Take))
        {
            difference.Field.Set(stay, difference.From);
            steps.Add(new() { Thing = MergedThing.Field, Field = difference.Field.Code, Before = difference.Stay, After = difference.From });
        }

        stay.NameKeys = NameKeys.Of(stay.Name);
        await db.SaveChangesAsync(cancel);
    }

    private async Task Facts(MergePlan plan, CancellationToken cancel)
    {
        foreach (var fact in plan.Stay.Facts.Where(f => plan.TakesFact(f.Kind)))
        {
            db.TeacherFacts.Remove(fact);
            steps.Add(new() { Thing = MergedThing.Fact, Field = fact.Kind.ToString(), Before = fact.Value, FromOn = fact.FromOn });
        }

        await db.SaveChangesAsync(cancel);
        foreach (var fact in plan.From.Facts.Where(f => plan.TakesFact(f.Kind)))
        {
            db.TeacherFacts.Add(new() { TeacherId = stayId, Kind = fact.Kind, Value = fact.Value, FromOn = fact.FromOn });
            steps.Add(new() { Thing = MergedThing.Fact, Field = fact.Kind.ToString(), After = fact.Value, FromOn = fact.FromOn, IsAdded = true });
        }

        await db.SaveChangesAsync(cancel);
    }

    private async Task Stays(MergePlan plan, CancellationToken cancel)
    {
        foreach (var stay in plan.Stays)
        {
            db.Placements.Attach(stay.Placement);
            stay.Placement.WithdrawnAt = at;
            List<Placement> pieces = [.. stay.Placements(stayId, at)];
            db.Placements.AddRange(pieces);
            await db.SaveChangesAsync(cancel);
            steps.AddRange(pieces.Select(p => new MergeStep { Thing = MergedThing.Stay, FromKey = stay.Placement.Id, StayKey = p.Id })
                .DefaultIfEmpty(new() { Thing = MergedThing.Stay, FromKey = stay.Placement.Id }));
        }
    }

    private async Task Exemptions(MergePlan plan, CancellationToken cancel)
    {
        var stand = new Dictionary<int, int>();
        foreach (var (exemption, doubleOf) in plan.Exemptions)
        {
            var copy = doubleOf is null ? db.CopyOf(exemption, stayId, at) : null;
            db.Exemptions.Attach(exemption);
            exemption.WithdrawnAt = at;
            await db.SaveChangesAsync(cancel);
            stand[exemption.Id] = (copy ?? doubleOf!).Id;
            steps.Add(new() { Thing = MergedThing.Exemption, FromKey = exemption.Id, StayKey = copy?.Id });
        }

        await Leave(stand, cancel);
    }

    /// <summary>Requests for leave go along, decided or not, and name the exemption that stands now.</summary>
    private async Task Leave(Dictionary<int, int> stand, CancellationToken cancel)
    {
        foreach (var leave in await db.LeaveRequests.Where(l => l.TeacherId == fromId).ToListAsync(cancel))
        {
            steps.Add(new() { Thing = MergedThing.Leave, FromKey = leave.Id, StayKey = leave.Id, Before = $"{leave.ExemptionId}" });
            var row = db.Entry(leave);
            row.Property(l => l.TeacherId).CurrentValue = stayId;
            if (leave.ExemptionId is { } gave && stand.TryGetValue(gave, out var stands))
            {
                row.Property(l => l.ExemptionId).CurrentValue = stands;
            }
        }
    }

    /// <summary>Claims go along as they are; their entries move with the others.</summary>
    private async Task Claims(CancellationToken cancel)
    {
        foreach (var claim in await db.Claims.Where(c => c.TeacherId == fromId).ToListAsync(cancel))
        {
            steps.Add(new() { Thing = MergedThing.Claim, FromKey = claim.Id, StayKey = claim.Id, Before = $"{claim.PostedPart}" });
            db.Entry(claim).Property(c => c.TeacherId).CurrentValue = stayId;
        }
    }

    private async Task Events(MergePlan plan, CancellationToken cancel)
    {
        foreach (var happened in plan.Events)
        {
            var copy = new CareerEvent { TeacherId = stayId, Kind = happened.Kind, HappenedOn = happened.HappenedOn };
            db.CareerEvents.Add(copy);
            await db.SaveChangesAsync(cancel);
            steps.Add(new() { Thing = MergedThing.Event, FromKey = happened.Id, StayKey = copy.Id });
        }
    }

    private async Task Entries(MergePlan plan, string reason, CancellationToken cancel)
    {
        var parts = (await db.LedgerEntries.Where(e => e.TeacherId == stayId && e.SourceKind == EntrySource.Merge)
            .GroupBy(e => e.SourceId).Select(g => new { g.Key, Last = g.Max(e => e.SourcePart) }).ToListAsync(cancel)).ToDictionary(g => g.Key, g => g.Last);
        var moved = new List<(LedgerEntry From, LedgerEntry? Stay)>();
        foreach (var entry in plan.Entries)
        {
            var credit = entry.IsLeftOut ? null : entry.On(stayId, parts.GetValueOrDefault(entry.Entry.FirstSource.ToString()) + 1, by, at);
            db.LedgerEntries.Add(entry.Entry.Reversed(reason, by, at));
            if (credit is not null)
            {
                db.LedgerEntries.Add(credit);
            }

            moved.Add((entry.Entry, credit));
        }

        await db.SaveChangesAsync(cancel);
        steps.AddRange(moved.Select(m => new MergeStep { Thing = MergedThing.Entry, FromKey = m.From.Id, StayKey = m.Stay?.Id }));
    }

    /// <summary>Whoever signed in as the record that goes, and every number that was given up for it before, belong to the one that stays.</summary>
    private async Task Numbers(CancellationToken cancel)
    {
        foreach (var account in await db.Users.Where(u => u.TeacherId == fromId).ToListAsync(cancel))
        {
            account.TeacherId = stayId;
            steps.Add(new() { Thing = MergedThing.Account, FromKey = account.Id });
        }

        foreach (var earlier in await db.TeacherMerges.Where(m => m.StandsId == fromId && m.UndoneAt == null).ToListAsync(cancel))
        {
            earlier.StandsId = stayId;
            steps.Add(new() { Thing = MergedThing.Number, FromKey = earlier.Id });
        }
    }
}
