using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Claims;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Domain.Privacy;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Scores;
using TeacherDev.Domain.Trainings.Claims;

namespace TeacherDev.Data.Privacy;

/// <summary>What aged out, or would.</summary>
/// <param name="Files">Stored workbooks.</param>
/// <param name="Findings">What was noticed row by row, refused rows among it.</param>
/// <param name="AuditRows">Audit rows that tell of signing in and looking.</param>
/// <param name="Evidence">Files that lay with claims, with records of careers that do not stand, with work in studios that are over, and with objections in rounds of rotation that were answered.</param>
/// <param name="Messages">What people were told in the program and read.</param>
public sealed record AgedOut(int Files, int Findings, int AuditRows, int Evidence, int Messages)
{
    public bool IsNothing => Files + Findings + AuditRows + Evidence + Messages == 0;
}

/// <summary>
/// Removes what is older than its time and under no hold. Nothing that a duty stands on: ledger, posts, exemptions, policies and
/// the audit of their changes have no such time, nor has an import that waits.
/// </summary>
public static class AgeingOut
{
    private static readonly ImportState[] Settled = [ImportState.Done, ImportState.Undone, ImportState.Refused, ImportState.Failed];

    /// <param name="db">Inside a transaction when it removes.</param>
    /// <param name="times">How long each is kept.</param>
    /// <param name="today">The district's business date, for the holds.</param>
    /// <param name="now">The moment.</param>
    /// <param name="remove">False only counts.</param>
    /// <param name="store">Where evidence lies.</param>
    /// <param name="cancel">Stops between statements.</param>
    /// <exception cref="EvidenceFault">Evidence is not where the setting says; nothing was removed.</exception>
    public static async Task<AgedOut> AgeOut(this TeacherDevDb db, RetentionTimes times, EvidenceStore store, DateOnly today, DateTime now, bool remove, CancellationToken cancel)
    {
        if (await db.HoldsOn(today).AnyAsync(h => h.TeacherId == null, cancel))
        {
            return new(0, 0, 0, 0, 0);
        }

        var held = await db.HeldPeople(today, cancel);
        var free = db.ImportBatches.Where(b => Settled.Contains(b.State)
            && !db.ImportChanges.Any(c => c.BatchId == b.Id && c.TeacherId != null && held.Contains(c.TeacherId.Value))
            && !db.LedgerEntries.Any(e => e.BatchId == b.Id && held.Contains(e.TeacherId)));
        var (uploadsFrom, rowsFrom) = (now.AddDays(-times.UploadDays), now.AddDays(-times.RefusedRowDays));
        var oldFiles = db.ImportFiles.Where(f => free.Any(b => b.Id == f.BatchId && b.UploadedAt < uploadsFrom));
        var oldRows = await free.Where(b => b.UploadedAt < rowsFrom && db.ImportFindings.Any(f => f.BatchId == b.Id)).Select(b => b.Id).ToListAsync(cancel);
        var (looksFrom, heldKeys) = (now.AddDays(-times.AccessDays), held.Select(id => id.ToString(CultureInfo.InvariantCulture)).ToList());
        var looks = db.Audit.Where(r => r.AtUtc < looksFrom && AuditActions.Access.Contains(r.Action) && !(r.SubjectKind == "teacher" && r.SubjectId != null && heldKeys.Contains(r.SubjectId)));
        var (evidenceFrom, evidenceDay) = (now.AddDays(-times.EvidenceDays), today.AddDays(-times.EvidenceDays));
        var oldEvidence = db.EvidenceFiles.Where(e => e.AgedOutAt == null
            && (db.Claims.Any(c => c.Id == e.ClaimId && c.EndedAt < evidenceFrom && !held.Contains(c.TeacherId) && !db.ClaimObjections.Any(o => o.ClaimId == c.Id && o.State == ObjectionState.Open))
                || db.CareerRecords.Any(r => r.Id == e.RecordId && (r.State == CareerState.Declined || r.State == CareerState.Withdrawn) && (r.WithdrawnAt ?? r.DecidedAt) < evidenceFrom && !held.Contains(r.TeacherId))
                || db.StudioWorks.Any(w => w.Id == e.WorkId && !held.Contains(w.TeacherId) && ((w.State == WorkState.Withdrawn && w.DecidedAt < evidenceFrom)
                    || db.Studios.Any(s => s.Id == w.StudioId && (s.State == StudioState.Closed || s.State == StudioState.Revoked) && s.EndOn < evidenceDay)))
                || db.RotationObjections.Any(o => o.Id == e.ObjectionId && o.AnsweredAt < evidenceFrom && db.RotationPeople.Any(p => p.Id == o.PersonId && !held.Contains(p.TeacherId)))));
        var messagesFrom = now.AddDays(-times.MessageDays);
        var oldMessages = db.Messages.Where(m => m.ReadAt < messagesFrom && !db.Users.Any(u => u.Id == m.AccountId && u.TeacherId != null && held.Contains(u.TeacherId.Value)));
        if (!remove)
        {
            return new(await oldFiles.CountAsync(cancel), await db.ImportFindings.CountAsync(f => oldRows.Contains(f.BatchId), cancel), await looks.CountAsync(cancel),
                await oldEvidence.CountAsync(cancel), await oldMessages.CountAsync(cancel));
        }

        var files = await oldEvidence.AsNoTracking().ToListAsync(cancel);
        await store.AgeOut(db, files, now, cancel);
        var rows = await db.ImportFindings.Where(f => oldRows.Contains(f.BatchId)).ExecuteDeleteAsync(cancel);
        await db.ImportBatches.Where(b => oldRows.Contains(b.Id)).ExecuteUpdateAsync(s => s.SetProperty(b => b.FindingsRemovedAt, now), cancel);
        return new(await oldFiles.ExecuteDeleteAsync(cancel), rows, await looks.ExecuteDeleteAsync(cancel), files.Count, await oldMessages.ExecuteDeleteAsync(cancel));
    }
}
