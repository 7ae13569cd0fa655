using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using TeacherDev.Data.Outbox;
using TeacherDev.Domain.Ledger;

namespace TeacherDev.Data.Privacy;

/// <summary>What people typed in their own words, and under which name they signed.</summary>
internal sealed class FreeTexts(TeacherDevDb db, Traces traces, Mentions mentions)
{
    /// <summary>Reason and document of leave may tell of an illness, whether they name the person or not: nothing of them stays.</summary>
    public async Task OfLeave(CancellationToken cancel)
    {
        var (ids, instead) = (traces.Ids, traces.Instead);
        await db.Exemptions.Where(e => ids.Contains(e.TeacherId)).ExecuteUpdateAsync(s => s.SetProperty(e => e.Reason, instead).SetProperty(e => e.Document, instead), cancel);
        var leave = db.LeaveRequests.Where(l => ids.Contains(l.TeacherId));
        await leave.ExecuteUpdateAsync(s => s.SetProperty(l => l.Reason, instead).SetProperty(l => l.Document, instead), cancel);
        await leave.Where(l => l.DecisionReason != null).ExecuteUpdateAsync(s => s.SetProperty(l => l.DecisionReason, instead), cancel);
        await leave.Where(l => l.WithdrawalReason != null).ExecuteUpdateAsync(s => s.SetProperty(l => l.WithdrawalReason, instead), cancel);
        foreach (var word in traces.Plain.Concat(traces.Words))
        {
            await leave.ExecuteUpdateAsync(s => s.SetProperty(l => l.RequestedBy, l => l.RequestedBy.Replace(word, instead)), cancel);
        }
    }

    /// <summary>What was handed in and answered may tell anything of the person; of a title only what names them goes, since the ledger has it too.</summary>
    public async Task OfClaims(CancellationToken cancel)
    {
        var (ids, instead) = (traces.Ids, traces.Instead);
        var claims = db.Claims.Where(c => ids.Contains(c.TeacherId));
        await claims.ExecuteUpdateAsync(s => s.SetProperty(c => c.Note, "").SetProperty(c => c.CertificateNumber, ""), cancel);
        await claims.Where(c => c.WithdrawalReason != null).ExecuteUpdateAsync(s => s.SetProperty(c => c.WithdrawalReason, instead), cancel);
        await db.ClaimSteps.Where(x => x.Reason != null && claims.Any(c => c.Id == x.ClaimId)).ExecuteUpdateAsync(s => s.SetProperty(x => x.Reason, instead), cancel);
        var objections = db.ClaimObjections.Where(o => claims.Any(c => c.Id == o.ClaimId));
        await objections.ExecuteUpdateAsync(s => s.SetProperty(o => o.Reason, instead), cancel);
        await objections.Where(o => o.Answer != null).ExecuteUpdateAsync(s => s.SetProperty(o => o.Answer, instead), cancel);
        await db.EvidenceFiles.Where(e => claims.Any(c => c.Id == e.ClaimId)).ExecuteUpdateAsync(s => s.SetProperty(e => e.FileName, instead), cancel);
        foreach (var word in traces.Plain.Concat(traces.Words))
        {
            await claims.Where(c => c.Title.Contains(word) || c.Organiser.Contains(word))
                .ExecuteUpdateAsync(s => s.SetProperty(c => c.Title, c => c.Title.Replace(word, instead)).SetProperty(c => c.Organiser, c => c.Organiser.Replace(word, instead)), cancel);
        }
    }

    public async Task OfHolds(CancellationToken cancel)
    {
        foreach (var hold in await db.LegalHolds.Where(h => h.TeacherId == null || !mentions.Namesakes.Contains(h.TeacherId.Value)).ToListAsync(cancel))
        {
            Func<string?, string?> without = hold.TeacherId is { } id && traces.Ids.Contains(id) ? traces.Without : text => text is null ? null : mentions.Exchanged(text);
            (hold.Reason, hold.Document) = (Mentions.Cut(without(hold.Reason)!, 500), Mentions.Cut(without(hold.Document)!, 200));
            hold.LiftReason = without(hold.LiftReason) is { } lifted ? Mentions.Cut(lifted, 500) : null;
        }
    }

    /// <summary>Why they did not take part or objected may tell of anything, and what they thought of a training is theirs.</summary>
    public async Task OfTrainings(CancellationToken cancel)
    {
        var (ids, instead) = (traces.Ids, traces.Instead);
        await db.SignUps.Where(s => ids.Contains(s.TeacherId) && s.Because != "").ExecuteUpdateAsync(s => s.SetProperty(x => x.Because, instead), cancel);
        await db.SignUps.Where(s => ids.Contains(s.TeacherId) && s.RatingComment != "").ExecuteUpdateAsync(s => s.SetProperty(x => x.RatingComment, ""), cancel);
        await db.CalendarFeeds.Where(f => ids.Contains(f.TeacherId)).ExecuteDeleteAsync(cancel);
        var objections = db.HourObjections.Where(o => ids.Contains(o.TeacherId));
        await objections.ExecuteUpdateAsync(s => s.SetProperty(o => o.Reason, instead), cancel);
        await objections.Where(o => o.Answer != null).ExecuteUpdateAsync(s => s.SetProperty(o => o.Answer, instead), cancel);
    }

    /// <summary>Others may have been told of them by name; their own messages go with the account.</summary>
    public async Task OfMessages(CancellationToken cancel)
    {
        var others = db.Messages.Where(m => !db.Users.Any(u => u.Id == m.AccountId && u.TeacherId != null && mentions.Namesakes.Contains(u.TeacherId.Value)));
        foreach (var word in mentions.Words)
        {
            foreach (var told in await others.Where(m => m.Subject.Contains(word) || m.Body.Contains(word)).Select(m => new { m.Subject, m.Body }).Distinct().ToListAsync(cancel))
            {
                var (subject, body) = (mentions.Without(told.Subject, OutboxMail.SubjectLength), mentions.Without(told.Body, OutboxMail.BodyLength));
                await others.Where(m => m.Subject == told.Subject && m.Body == told.Body).ExecuteUpdateAsync(s => s.SetProperty(m => m.Subject, subject).SetProperty(m => m.Body, body), cancel);
            }
        }
    }

    /// <summary>A policy event may name them too, and goes on to move whom it moved; saved as a new version, which other nodes notice.</summary>
    public async Task OfEvents(CancellationToken cancel)
    {
        foreach (var happened in await db.PolicyEvents.ToListAsync(cancel))
        {
            happened.Anonymise(traces.Records.Select(r => r.Number), traces.Instead, mentions.Without);
        }

        await db.SaveChangesAsync(cancel);
    }

    public async Task OfImports(CancellationToken cancel)
    {
        foreach (var word in mentions.Words)
        {
            foreach (var batch in await db.ImportBatches.Where(b => b.FileName.Contains(word) || (b.UndoReason != null && b.UndoReason.Contains(word))).Select(b => new { b.Id, b.FileName, b.UndoReason }).ToListAsync(cancel))
            {
                var (name, undo) = (mentions.Exchanged(batch.FileName), mentions.Without(batch.UndoReason, 500));
                await db.ImportBatches.Where(b => b.Id == batch.Id).ExecuteUpdateAsync(s => s.SetProperty(b => b.FileName, name).SetProperty(b => b.UndoReason, undo), cancel);
            }
        }
    }

    /// <summary>
    /// Under what the person decided, drafted or sent in stands their name, in columns that end in <c>By</c>: a table that comes later
    /// is swept without being named here. Where another account is shown by the same name, nobody can tell whose it is, and it stays.
    /// </summary>
    public async Task OfSignatures(CancellationToken cancel)
    {
        var (sql, own) = (db.GetService<ISqlGenerationHelper>(), traces.Accounts.Select(a => a.Id).ToList());
        foreach (var name in traces.Accounts.Select(a => a.DisplayName).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal))
        {
            if (await db.Users.AnyAsync(u => u.DisplayName == name && !own.Contains(u.Id), cancel))
            {
                continue;
            }

            foreach (var kind in db.Model.GetEntityTypes().Where(k => k.GetTableName() is not null && !k.IsOwned() && k.ClrType.Namespace?.StartsWith(typeof(LedgerEntry).Namespace!, StringComparison.Ordinal) != true))
            {
                var table = StoreObjectIdentifier.Create(kind, StoreObjectType.Table)!.Value;
                foreach (var property in kind.GetProperties().Where(p => p.Name.EndsWith("By", StringComparison.Ordinal) && PlainValues.Swept(p)))
                {
                    var (rows, column) = (sql.DelimitIdentifier(table.Name, table.Schema), sql.DelimitIdentifier(property.GetColumnName(table)!));
#pragma warning disable EF1002 // Names of the model, delimited by the engine's own means; the values are parameters.
                    await db.Database.ExecuteSqlRawAsync($"UPDATE {rows} SET {column} = {{0}} WHERE {column} = {{1}}", [traces.Instead, name], cancel);
#pragma warning restore EF1002
                }
            }
        }
    }
}
