using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Imports;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Domain.Imports.Roster;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Imports.Running;

/// <summary>Takes a roster back: what it changed says again what it said before, whom it brought goes, if nothing hangs on them.</summary>
public sealed partial class RosterUndoing(TeacherDevDb db, ImportBatch batch, DateTime at, DateOnly today)
{
    private const int KeysPerQuery = 1_000;
    private List<ImportChange> changes = [];
    private int[] newTeachers = [];
    private int[] newSchools = [];

    /// <summary>Why it cannot be taken back; null when it can.</summary>
    public async Task<Refusal?> WhyNot(CancellationToken cancel)
    {
        changes = await db.ImportChanges.AsNoTracking().Where(c => c.BatchId == batch.Id).OrderBy(c => c.Id).ToListAsync(cancel);
        newTeachers = [.. changes.Where(c => c.Thing == ChangedThing.Teacher && c.Field.Length == 0).Select(c => c.ThingId)];
        newSchools = [.. changes.Where(c => c.Thing == ChangedThing.School && c.Field.Length == 0).Select(c => c.ThingId)];
        return await Merged(cancel) ?? await Anonymised(cancel) ?? await LaterImport(cancel) ?? await Moved(cancel) ?? await SchoolsChanged(cancel) ?? await PeopleInUse(cancel) ?? await SchoolsInUse(cancel);
    }

    /// <summary>Call after <see cref="WhyNot"/> gave null, inside the transaction.</summary>
    /// <returns>Whose standing may have moved; null for everybody.</returns>
    public async Task<IReadOnlyCollection<int>?> Restore(CancellationToken cancel)
    {
        await RestoreFields(cancel);
        await RestoreFacts(cancel);
        await RestoreStays(cancel);
        await RemovePeople(cancel);
        var gone = newTeachers.ToHashSet();
        var left = changes.Where(c => c.TeacherId is { } id && !gone.Contains(id)).Select(c => c.TeacherId!.Value).ToHashSet();
        await db.SettleFacts(left, today, cancel);
        await db.SettleSchools(left, today, cancel);
        foreach (var ids in newSchools.Chunk(KeysPerQuery))
        {
            await db.Schools.Where(s => ids.Contains(s.Id)).ExecuteDeleteAsync(cancel);
        }

        return changes.Any(c => c.Thing == ChangedThing.School && c.Field.Length > 0) ? null : left;
    }

    /// <summary>Two records that became one since stand on what this roster says of them; the merge goes back first.</summary>
    private async Task<Refusal?> Merged(CancellationToken cancel)
    {
        var mine = changes.Where(c => c.TeacherId is not null).Select(c => c.TeacherId!.Value).Concat(newTeachers).ToHashSet();
        var merges = await db.TeacherMerges.AsNoTracking().Select(m => new { m.FromId, m.StayId, m.FromNumber, m.StayNumber, Stands = m.UndoneAt == null }).ToListAsync(cancel);
        return merges.FirstOrDefault(m => m.Stands && (mine.Contains(m.FromId) || mine.Contains(m.StayId))) is { } standing
                ? new("undo-merge-first", standing.FromNumber, standing.StayNumber)
            : merges.FirstOrDefault(m => newTeachers.Contains(m.FromId) || newTeachers.Contains(m.StayId)) is { } once
                ? new("undo-merged-once", once.FromNumber, once.StayNumber)
            : null;
    }

    /// <summary>What it said of somebody whose data are anonymous is gone.</summary>
    private async Task<Refusal?> Anonymised(CancellationToken cancel)
    {
        var anonymous = await db.Teachers.IgnoreQueryFilters().Where(t => t.AnonymisedAt != null).Select(t => t.Id).ToListAsync(cancel);
        return changes.Any(c => c.TeacherId is { } id && anonymous.Contains(id)) ? new("undo-anonymous") : null;
    }

    /// <summary>A later roster that stands on the same people or schools goes back first.</summary>
    private async Task<Refusal?> LaterImport(CancellationToken cancel)
    {
        var later = await db.ImportBatches.AsNoTracking()
            .Where(b => b.Kind == ImportKind.Roster && b.State == ImportState.Done
                && (b.ConfirmedAt > batch.ConfirmedAt || (b.ConfirmedAt == batch.ConfirmedAt && b.Id > batch.Id)))
            .OrderByDescending(b => b.ConfirmedAt).Select(b => new { b.Id, b.FileName }).ToListAsync(cancel);
        if (later.Count == 0)
        {
            return null;
        }

        var teachers = changes.Where(c => c.TeacherId is not null).Select(c => c.TeacherId!.Value).ToHashSet();
        var schools = changes.Where(c => c.Thing == ChangedThing.School).Select(c => c.ThingId).ToHashSet();
        foreach (var other in later)
        {
            var overlaps = await db.ImportChanges.AsNoTracking().Where(c => c.BatchId == other.Id)
                .Select(c => new { c.Thing, c.ThingId, c.TeacherId }).ToListAsync(cancel);
            if (overlaps.Any(c => c.Thing == ChangedThing.School ? schools.Contains(c.ThingId) : c.TeacherId is { } id && teachers.Contains(id)))
            {
                return new("undo-later-import-first", other.Id, other.FileName);
            }
        }

        return null;
    }

    /// <summary>A move withdrew or replaced what this import recorded: to bring back what was before it would place somebody twice.</summary>
    private async Task<Refusal?> Moved(CancellationToken cancel)
    {
        foreach (var stays in changes.Where(c => c.Thing == ChangedThing.Stay).Select(c => c.ThingId).Chunk(KeysPerQuery))
        {
            if (await db.MovedPlacements.AnyAsync(r => stays.Contains(r.PlacementId), cancel))
            {
                return new("undo-moved-since");
            }
        }

        foreach (var ids in newTeachers.Chunk(KeysPerQuery))
        {
            if (await db.RecordedMoves.AnyAsync(m => ids.Contains(m.TeacherId), cancel))
            {
                return new("undo-moved-since");
            }
        }

        return null;
    }

    private async Task<Refusal?> PeopleInUse(CancellationToken cancel)
    {
        var used = new List<string>();
        foreach (var ids in newTeachers.Chunk(KeysPerQuery))
        {
            used.AddRange(await db.Teachers.Where(t => ids.Contains(t.Id)
                    && (db.LedgerEntries.Any(e => e.TeacherId == t.Id) || db.Exemptions.Any(e => e.TeacherId == t.Id)
                        || db.CareerEvents.Any(e => e.TeacherId == t.Id) || db.Users.Any(u => u.TeacherId == t.Id)))
                .OrderBy(t => t.Number).Select(t => t.Number).ToListAsync(cancel));
        }

        return used.Count == 0 ? null : new("undo-people-in-use", used.Count, used[0]);
    }

    private async Task RestoreFields(CancellationToken cancel)
    {
        foreach (var change in changes.Where(c => c.Field.Length > 0))
        {
            if (change.Thing == ChangedThing.School && await db.Schools.FindAsync([change.ThingId], cancel) is { } school)
            {
                var key = RosterWriting.RenameKey(batch.Id, school.Id);
                var field = SchoolField.All.First(f => f.Code == change.Field);
                if (field.Column == SchoolShape.Name && await db.SchoolEvents.SingleOrDefaultAsync(e => e.Key == key && e.UndoneAt == null, cancel) is { } renamed)
                {
                    renamed.Undo(school, batch.UndoReason ?? "", null, batch.AskedBy, at, today);
                }
                else
                {
                    field.Set(school, change.Before);
                }
            }
            else if (change.Thing == ChangedThing.Teacher && await db.Teachers.FindAsync([change.ThingId], cancel) is { } teacher)
            {
                TeacherField.Named(change.Field).Set(teacher, change.Before);
                teacher.NameKeys = NameKeys.Of(teacher.Name);
            }
        }

        await Save(cancel);
    }

    private async Task RestoreFacts(CancellationToken cancel)
    {
        foreach (var change in changes.Where(c => c.Thing == ChangedThing.Fact))
        {
            var kind = TeacherField.Named(change.Field).Fact!.Value;
            var fact = await db.TeacherFacts.FirstOrDefaultAsync(f => f.TeacherId == change.ThingId && f.Kind == kind && f.FromOn == change.FromOn, cancel);
            if (fact is not null && change.FactWasAdded)
            {
                db.TeacherFacts.Remove(fact);
            }
            else if (fact is not null)
            {
                fact.Value = change.Before;
            }
        }

        await Save(cancel);
    }

    /// <summary>What was recorded is withdrawn; what it had replaced is recorded anew, since a placement is never rewritten.</summary>
    private async Task RestoreStays(CancellationToken cancel)
    {
        foreach (var change in changes.Where(c => c.Thing == ChangedThing.Stay))
        {
            if (await db.Placements.FindAsync([change.ThingId], cancel) is { WithdrawnAt: null } added)
            {
                added.WithdrawnAt = at;
            }

            if (change.ReplacedId is { } replaced && await db.Placements.FindAsync([replaced], cancel) is { } before)
            {
                db.Placements.Add(before.Again(at, before.StartOn, before.EndOn));
            }
        }

        await Save(cancel);
    }

    private async Task RemovePeople(CancellationToken cancel)
    {
        await StandingWriter.Remove(db, newTeachers, cancel);
        foreach (var ids in newTeachers.Chunk(KeysPerQuery))
        {
            await db.TeacherFacts.Where(f => ids.Contains(f.TeacherId)).ExecuteDeleteAsync(cancel);
            await db.Placements.Where(p => ids.Contains(p.TeacherId)).ExecuteDeleteAsync(cancel);
            await db.Teachers.Where(t => ids.Contains(t.Id)).ExecuteDeleteAsync(cancel);
        }
    }

    private async Task Save(CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }
}
