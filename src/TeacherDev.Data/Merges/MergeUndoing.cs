using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Merges.Places;
using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Domain.Imports.Roster;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Merges;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Leave;

namespace TeacherDev.Data.Merges;

/// <summary>
/// Takes a merge back as a whole: both records stand apart again, each with what it brought. What came since under either number
/// stays with the record that stayed. Call it inside a transaction; it saves.
/// </summary>
public sealed class MergeUndoing(TeacherDevDb db, TeacherMerge merge, string by, DateTime at)
{
    private ILookup<MergedThing, MergeStep> steps = Array.Empty<MergeStep>().ToLookup(s => s.Thing);

    public async Task CarryOut(string reason, CancellationToken cancel)
    {
        steps = (await db.MergeSteps.AsNoTracking().Where(s => s.MergeId == merge.Id).OrderBy(s => s.Id).ToListAsync(cancel)).ToLookup(s => s.Thing);
        db.TeacherMerges.Attach(merge);
        (merge.UndoneBy, merge.UndoneAt, merge.UndoReason) = (by, at, reason);
        await Rows(cancel);
        await Facts(cancel);
        await Stays(cancel);
        await Exemptions(cancel);
        await Claims(cancel);
        await Entries(reason, cancel);
        await db.SaveChangesAsync(cancel);
        await TrainingMoves.GiveBack(db, [.. steps.SelectMany(s => s)], merge.FromId, cancel);
        await StudioMoves.GiveBack(db, [.. steps.SelectMany(s => s)], merge.FromId, cancel);
        await CareerMoves.GiveBack(db, [.. steps.SelectMany(s => s)], merge.FromId, cancel);
        await CohortMoves.GiveBack(db, [.. steps.SelectMany(s => s)], merge.FromId, cancel);
        await RotationMoves.GiveBack(db, [.. steps.SelectMany(s => s)], merge.FromId, cancel);
        await InductionMoves.GiveBack(db, [.. steps.SelectMany(s => s)], merge.FromId, cancel);
        await HiringMoves.GiveBack(db, [.. steps.SelectMany(s => s)], merge.FromId, cancel);
        await ReserveMoves.GiveBack(db, [.. steps.SelectMany(s => s)], merge.FromId, cancel);
        await RoundPlaceMoves.GiveBack(db, [.. steps.SelectMany(s => s)], merge.FromId, cancel);
    }

    /// <summary>A field says again what it said, unless it has been given another value since.</summary>
    private async Task Rows(CancellationToken cancel)
    {
        var stay = await db.Teachers.IgnoreQueryFilters().SingleAsync(t => t.Id == merge.StayId, cancel);
        var gone = await db.Teachers.IgnoreQueryFilters().SingleAsync(t => t.Id == merge.FromId, cancel);
        gone.MergedIntoId = null;
        foreach (var step in steps[MergedThing.Field])
        {
            var field = TeacherField.Named(step.Field);
            if (field.Get(stay) == step.After)
            {
                field.Set(stay, step.Before);
            }
        }

        stay.NameKeys = NameKeys.Of(stay.Name);
        db.Entry(stay).Property(t => t.Version).IsModified = true;
        foreach (var earlier in await Keyed(db.TeacherMerges, MergedThing.Number, s => s.FromKey, keys => m => keys.Contains(m.Id), cancel))
        {
            earlier.StandsId = merge.FromId;
        }

        foreach (var account in await Keyed(db.Users, MergedThing.Account, s => s.FromKey, keys => u => keys.Contains(u.Id), cancel))
        {
            account.TeacherId = account.TeacherId == merge.StayId ? merge.FromId : account.TeacherId;
        }

        db.CareerEvents.RemoveRange(await Keyed(db.CareerEvents, MergedThing.Event, s => s.StayKey, keys => e => keys.Contains(e.Id), cancel));
        await db.SaveChangesAsync(cancel);
    }

    private async Task Facts(CancellationToken cancel)
    {
        var facts = await db.TeacherFacts.Where(f => f.TeacherId == merge.StayId).ToListAsync(cancel);
        foreach (var added in steps[MergedThing.Fact].Where(s => s.IsAdded))
        {
            if (facts.Find(f => f.Kind.ToString() == added.Field && f.FromOn == added.FromOn && f.Value == added.After) is { } fact)
            {
                db.TeacherFacts.Remove(fact);
                facts.Remove(fact);
            }
        }

        await db.SaveChangesAsync(cancel);
        foreach (var taken in steps[MergedThing.Fact].Where(s => !s.IsAdded && !facts.Exists(f => f.Kind.ToString() == s.Field && f.FromOn == s.FromOn)))
        {
            db.TeacherFacts.Add(new() { TeacherId = merge.StayId, Kind = Enum.Parse<FactKind>(taken.Field), Value = taken.Before, FromOn = taken.FromOn!.Value });
        }
    }

    private async Task Stays(CancellationToken cancel)
    {
        var standing = await db.Placements.Where(p => p.TeacherId == merge.StayId && p.WithdrawnAt == null).ToListAsync(cancel);
        foreach (var given in await Keyed(db.Placements, MergedThing.Stay, s => s.StayKey, keys => p => keys.Contains(p.Id), cancel))
        {
            // A later merge that was taken back recorded the same stay anew.
            standing.Where(p => (p.SchoolId, p.Kind, p.StartOn, p.EndOn) == (given.SchoolId, given.Kind, given.StartOn, given.EndOn)).ToList().ForEach(p => p.WithdrawnAt = at);
        }

        foreach (var before in await Keyed(db.Placements, MergedThing.Stay, s => s.FromKey, keys => p => keys.Contains(p.Id), cancel))
        {
            db.Placements.Add(before.Again(at, before.StartOn, before.EndOn, merge.FromId));
        }
    }

    /// <summary>An exemption that was withdrawn since for another reason does not come back.</summary>
    private async Task Exemptions(CancellationToken cancel)
    {
        var rows = await db.Exemptions.Where(e => e.TeacherId == merge.StayId || e.TeacherId == merge.FromId).ToListAsync(cancel);
        var back = new Dictionary<int, Exemption>();
        foreach (var step in steps[MergedThing.Exemption])
        {
            var before = rows.Single(e => e.Id == step.FromKey);
            if (step.StayKey is not null)
            {
                var given = rows.FindAll(e => e.TeacherId == merge.StayId && e.WithdrawnAt is null
                    && (e.PolicyCode, e.Kind, e.StartOn, e.EndOn) == (before.PolicyCode, before.Kind, before.StartOn, before.EndOn));
                if (given.Count == 0)
                {
                    continue;
                }

                given.ForEach(e => e.WithdrawnAt = at);
            }

            back[before.Id] = db.CopyOf(before, merge.FromId, at);
        }

        await db.SaveChangesAsync(cancel);
        var leaves = await Keyed(db.LeaveRequests, MergedThing.Leave, s => s.FromKey, keys => l => keys.Contains(l.Id), cancel);
        foreach (var (leave, step) in leaves.Select(l => (l, steps[MergedThing.Leave].Single(s => s.FromKey == l.Id))))
        {
            var row = db.Entry(leave);
            row.Property(l => l.TeacherId).CurrentValue = merge.FromId;
            if (int.TryParse(step.Before, out var gave))
            {
                if (!back.ContainsKey(gave) && leave.State == LeaveState.Approved && rows.Find(e => e.Id == leave.ExemptionId && e.WithdrawnAt is null) is { } endedSince)
                {
                    endedSince.WithdrawnAt = at;
                    back[gave] = db.CopyOf(endedSince, merge.FromId, at);
                    await db.SaveChangesAsync(cancel);
                }

                row.Property(l => l.ExemptionId).CurrentValue = back.TryGetValue(gave, out var stands) ? stands.Id : gave;
            }
        }
    }

    /// <summary>A claim that was posted since stays where its hours are.</summary>
    private async Task Claims(CancellationToken cancel)
    {
        foreach (var claim in await Keyed(db.Claims, MergedThing.Claim, s => s.FromKey, keys => c => keys.Contains(c.Id), cancel))
        {
            if (claim.TeacherId == merge.StayId && steps[MergedThing.Claim].Any(s => s.FromKey == claim.Id && s.Before == $"{claim.PostedPart}"))
            {
                db.Entry(claim).Property(c => c.TeacherId).CurrentValue = merge.FromId;
            }
        }
    }

    /// <summary>What was taken back since for another reason is not credited again.</summary>
    private async Task Entries(string reason, CancellationToken cancel)
    {
        var entries = await db.LedgerEntries.AsNoTracking().Where(e => e.TeacherId == merge.StayId || e.TeacherId == merge.FromId).ToListAsync(cancel);
        var byId = entries.ToDictionary(e => e.Id);
        var reversed = entries.Where(e => e.ReversesId != null).Select(e => e.ReversesId!.Value).ToHashSet();
        var undone = (await db.ImportBatches.Where(b => b.State == ImportState.Undone).Select(b => b.Id).ToListAsync(cancel)).ToHashSet();
        var parts = entries.Where(e => e.TeacherId == merge.FromId).GroupBy(e => (e.SourceKind, e.SourceId)).ToDictionary(g => g.Key, g => g.Max(e => e.SourcePart));
        foreach (var step in steps[MergedThing.Entry])
        {
            var before = byId[step.FromKey!.Value];
            if (step.StayKey is { } given)
            {
                if (Standing(byId[given]) is not { } credit)
                {
                    continue;
                }

                db.LedgerEntries.Add(credit.Reversed(reason, by, at));
            }
            else if (before.BatchId is { } batch && undone.Contains(batch))
            {
                continue;
            }

            var part = parts[(before.SourceKind, before.SourceId)] += 1;
            db.LedgerEntries.Add(MovedEntry.Again(before, merge.FromId, before.Source with { Part = part }, by, at));
        }

        // A later merge that was taken back credited the same source anew, under the next part.
        LedgerEntry? Standing(LedgerEntry given) => entries.Find(e => e.TeacherId == merge.StayId && e.ReversesId == null && !reversed.Contains(e.Id)
            && e.SourceKind == given.SourceKind && e.SourceId == given.SourceId);
    }

    private Task<List<T>> Keyed<T>(
        IQueryable<T> rows, MergedThing thing, Func<MergeStep, long?> key,
        Func<List<int>, System.Linq.Expressions.Expression<Func<T, bool>>> among, CancellationToken cancel) =>
        rows.Where(among([.. steps[thing].Select(key).OfType<long>().Select(k => (int)k).Distinct()])).ToListAsync(cancel);
}
