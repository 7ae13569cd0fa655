using System.Globalization;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Accounts;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Claims;
using TeacherDev.Data.Ledger.Chain;
using TeacherDev.Data.Privacy.Careers;
using TeacherDev.Data.Privacy.Texts;
using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Domain.Privacy;
using TeacherDev.Domain.Trainings.Claims.Evidence;

namespace TeacherDev.Data.Privacy;

/// <summary>What was taken out.</summary>
/// <param name="LedgerMentions">Lines of the ledger whose project or organiser holds the ID number, a phone or an e-mail: they stay as they are.</param>
public sealed record Anonymised(int Accounts, int Files, int AuditRows, int LedgerMentions);

/// <summary>
/// Takes out of the database who somebody was, for good; hours, posts, exemptions and standings stay. Call it inside a
/// transaction; it saves.
/// </summary>
public sealed class Erasure(TeacherDevDb db, Traces traces, EvidenceStore store, DateTime at)
{
    private IReadOnlyList<int> Ids => traces.Ids;

    public async Task<Anonymised> CarryOut(CancellationToken cancel)
    {
        foreach (var record in await db.Teachers.IgnoreQueryFilters().Where(t => Ids.Contains(t.Id)).ToListAsync(cancel))
        {
            Anonymity.Erase(record, at);
        }

        await db.SaveChangesAsync(cancel);
        var mentions = await Mentions.Of(db, traces, cancel);
        var texts = new FreeTexts(db, traces, mentions);
        await texts.OfLeave(cancel);
        await texts.OfClaims(cancel);
        await new CareerTexts(db, traces).Remove(cancel);
        await new CohortTexts(db, traces).Remove(cancel);
        await new MoveTexts(db, traces).Remove(cancel);
        await Evidence(cancel);
        await texts.OfHolds(cancel);
        await texts.OfEvents(cancel);
        await texts.OfImports(cancel);
        await texts.OfTrainings(cancel);
        await new StudioTexts(db, traces).Erase(cancel);
        await InductionTexts.Remove(db, traces, cancel);
        await RotationTexts.Remove(db, traces, cancel);
        await HiringTexts.Remove(db, traces, cancel);
        await ReserveTexts.Remove(db, traces, cancel);
        await texts.OfMessages(cancel);
        await texts.OfSignatures(cancel);
        await Imports(cancel);
        await Merges(cancel);
        await db.EraseNames([.. Ids], cancel);
        var rows = await Audit(mentions, cancel);
        foreach (var account in traces.Accounts)
        {
            await Close(account, cancel);
        }

        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        return new(traces.Accounts.Count, traces.Files.Count, rows, await PlainValues.Remove(db, traces.Plain, traces.Instead, cancel));
    }

    /// <summary>A certificate shows whose it is: the files go whole, that they lay there stays.</summary>
    private async Task Evidence(CancellationToken cancel) => await store.AgeOut(db, await EvidenceOf(db, Ids).ToListAsync(cancel), at, cancel);

    /// <summary>The files of somebody that are not gone.</summary>
    public static IQueryable<EvidenceFile> EvidenceOf(TeacherDevDb db, IReadOnlyList<int> ids) =>
        db.EvidenceFiles.AsNoTracking().Where(e => e.AgedOutAt == null
            && (db.Claims.Any(c => c.Id == e.ClaimId && ids.Contains(c.TeacherId)) || db.CareerRecords.Any(r => r.Id == e.RecordId && ids.Contains(r.TeacherId))
                || db.StudioWorks.Any(w => w.Id == e.WorkId && ids.Contains(w.TeacherId))
                || db.RotationObjections.Any(o => o.Id == e.ObjectionId && db.RotationPeople.Any(p => p.Id == o.PersonId && ids.Contains(p.TeacherId)))));

    private async Task Imports(CancellationToken cancel)
    {
        foreach (var (batch, _) in traces.Files)
        {
            await db.ImportFiles.Where(f => f.BatchId == batch).ExecuteDeleteAsync(cancel);
        }

        string[] telling = ["Name", "IdNumber", "Phone", "Email", "BornOn"];
        await db.ImportChanges.Where(c => c.TeacherId != null && Ids.Contains(c.TeacherId.Value) && telling.Contains(c.Field))
            .ExecuteUpdateAsync(s => s.SetProperty(c => c.Before, "").SetProperty(c => c.After, ""), cancel);
        await db.ImportChanges.Where(c => c.TeacherId != null && Ids.Contains(c.TeacherId.Value)).ExecuteUpdateAsync(s => s.SetProperty(c => c.Label, traces.Instead), cancel);
        foreach (var word in traces.Words)
        {
            await db.ImportFindings.Where(f => f.Value == word).ExecuteUpdateAsync(s => s.SetProperty(f => f.Value, traces.Instead), cancel);
            foreach (var finding in await db.ImportFindings.Where(f => f.Arguments.Contains(word)).ToListAsync(cancel))
            {
                finding.Arguments = ImportFinding.Join(ImportFinding.Split(finding.Arguments).Select(a => a == word ? traces.Instead : a));
            }
        }
    }

    private async Task Merges(CancellationToken cancel)
    {
        foreach (var merge in await db.TeacherMerges.Where(m => Ids.Contains(m.FromId) || Ids.Contains(m.StayId)).ToListAsync(cancel))
        {
            merge.Reason = traces.Without(merge.Reason)!;
            merge.UndoReason = traces.Without(merge.UndoReason);
            merge.StayNumber = Ids.Contains(merge.StayId) ? Anonymity.KeyOf(merge.StayId) : merge.StayNumber;
            if (Ids.Contains(merge.FromId))
            {
                (merge.FromNumber, merge.FromName) = (Anonymity.KeyOf(merge.FromId), Anonymity.KeyOf(merge.FromId));
            }

            await db.MergeSteps.Where(s => s.MergeId == merge.Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.Before, "").SetProperty(x => x.After, ""), cancel);
        }
    }

    /// <summary>What was done to the person, and what they did: that it happened stays, who it was goes.</summary>
    private async Task<int> Audit(Mentions mentions, CancellationToken cancel)
    {
        var (keys, accounts) = (traces.Keys, traces.Accounts.Select(a => (int?)a.Id).ToList());
        var accountKeys = accounts.Select(a => $"{a}").ToList();
        var rows = await db.Audit.AsNoTracking().Where(r => (r.SubjectKind == "teacher" && keys.Contains(r.SubjectId!))
            || (r.SubjectKind == "account" && accountKeys.Contains(r.SubjectId!)) || accounts.Contains(r.ActorId)).ToListAsync(cancel);
        foreach (var row in rows)
        {
            var isTheirs = row.ActorId is not null && accounts.Contains(row.ActorId);
            var isTold = row.SubjectKind == "teacher" && keys.Contains(row.SubjectId!);
            var isLeave = isTold && row.Action.StartsWith("leave.", StringComparison.Ordinal);
            var isClaim = isTold && (row.Action.StartsWith("claim.", StringComparison.Ordinal) || row.Action.StartsWith("career.", StringComparison.Ordinal) || row.Action.StartsWith("cohort.", StringComparison.Ordinal) || row.Action.StartsWith("hours.", StringComparison.Ordinal));
            var detail = DetailTexts.Exchanged(row.Detail, (field, text) => isLeave && field == "document" ? traces.Instead : traces.Without(text)!);
            var why = row.Why is null ? null : isLeave || isClaim ? traces.Instead : Mentions.Cut(traces.Without(row.Why)!, AuditRow.WhyLength);
            var (name, address) = isTheirs ? (traces.Instead, "") : (row.ActorName, row.Address);
            await db.Audit.Where(r => r.Id == row.Id).ExecuteUpdateAsync(s => s.SetProperty(r => r.Detail, detail).SetProperty(r => r.Why, why)
                .SetProperty(r => r.ActorName, name).SetProperty(r => r.Address, address), cancel);
        }

        var namesakes = mentions.Namesakes.Select(id => id.ToString(CultureInfo.InvariantCulture)).ToList();
        foreach (var word in mentions.Words)
        {
            var spoken = db.Audit.AsNoTracking().Where(r => (r.Why != null && r.Why.Contains(word)) || (r.Detail != null && r.Detail.Contains(word)));
            foreach (var row in await spoken.Where(r => !(r.SubjectKind == "teacher" && r.SubjectId != null && namesakes.Contains(r.SubjectId))).ToListAsync(cancel))
            {
                var (detail, why) = (DetailTexts.Exchanged(row.Detail, (_, text) => mentions.Exchanged(text)), mentions.Without(row.Why, AuditRow.WhyLength));
                await db.Audit.Where(r => r.Id == row.Id).ExecuteUpdateAsync(s => s.SetProperty(r => r.Detail, detail).SetProperty(r => r.Why, why), cancel);
            }
        }

        foreach (var word in traces.Words)
        {
            var (quoted, instead) = ($"\"{word}\"", $"\"{traces.Instead}\"");
            await db.Audit.Where(r => r.Detail != null && r.Detail.Contains(quoted)).ExecuteUpdateAsync(s => s.SetProperty(r => r.Detail, r => r.Detail!.Replace(quoted, instead)), cancel);
            await db.Audit.Where(r => r.SubjectId == word).ExecuteUpdateAsync(s => s.SetProperty(r => r.SubjectId, traces.Instead), cancel);
        }

        return rows.Count;
    }

    /// <summary>The account can never be used again, and whatever hangs on it goes; its key stays in the audit.</summary>
    private async Task Close(Account account, CancellationToken cancel)
    {
        foreach (var kind in db.Model.GetEntityTypes().Where(k => k.ClrType != typeof(AuditRow) && k.ClrType != typeof(Account) && k.GetTableName() is not null && !k.IsOwned()))
        {
            foreach (var owner in kind.GetProperties().Where(p => p.ClrType == typeof(int) && p.Name is "UserId" or "AccountId"))
            {
                await (Task)typeof(Erasure).GetMethod(nameof(RemoveOf), BindingFlags.NonPublic | BindingFlags.Instance)!
                    .MakeGenericMethod(kind.ClrType).Invoke(this, [owner.Name, account.Id, cancel])!;
            }
        }

        var closed = await db.Users.SingleAsync(u => u.Id == account.Id, cancel);
        var name = $"{traces.Instead}-{account.Id}";
        (closed.UserName, closed.NormalizedUserName, closed.DisplayName) = (name, name, traces.Instead);
        (closed.Email, closed.NormalizedEmail, closed.PhoneNumber, closed.PasswordHash) = (null, null, null, null);
        (closed.TwoFactorEnabled, closed.SchoolId) = (false, null);
        closed.Close(at, ClosedBy.Person);
    }

    private Task RemoveOf<T>(string owner, int accountId, CancellationToken cancel)
        where T : class => db.Set<T>().Where(row => EF.Property<int>(row, owner) == accountId).ExecuteDeleteAsync(cancel);
}
