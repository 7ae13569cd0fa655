using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
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
        await db.ClaimEvidence.Where(e => claims.Any(c => c.Id == e.ClaimId)).ExecuteUpdateAsync(s => s.SetProperty(e => e.FileName, instead), cancel);
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

    /// <returns>Whether an event spoke of the person: what is read of it elsewhere is read anew.</returns>
    public async Task<bool> OfEvents(CancellationToken cancel)
    {
        var spoke = false;
        foreach (var was in await db.PolicyEvents.AsNoTracking().ToListAsync(cancel))
        {
            var (title, reason, document) = (mentions.Without(was.Title, 200)!, mentions.Without(was.Reason, 500)!, mentions.Without(was.Document, 200)!);
            var withdrawal = mentions.Without(was.WithdrawalReason, 500);
            if ((title, reason, document, withdrawal) != (was.Title, was.Reason, was.Document, was.WithdrawalReason))
            {
                spoke = true;
                await db.PolicyEvents.Where(e => e.Id == was.Id).ExecuteUpdateAsync(s => s.SetProperty(e => e.Title, title).SetProperty(e => e.Reason, reason)
                    .SetProperty(e => e.Document, document).SetProperty(e => e.WithdrawalReason, withdrawal), cancel);
            }
        }

        return spoke;
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
