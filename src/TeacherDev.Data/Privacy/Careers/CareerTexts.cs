using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Careers.Rounds;

namespace TeacherDev.Data.Privacy.Careers;

/// <summary>What stands in somebody's career in people's own words: numbers of documents, reasons, names of files.</summary>
internal sealed class CareerTexts(TeacherDevDb db, Traces traces)
{
    public async Task Remove(CancellationToken cancel)
    {
        var (ids, instead) = (traces.Ids, traces.Instead);
        var records = db.CareerRecords.Where(r => ids.Contains(r.TeacherId));
        await records.ExecuteUpdateAsync(s => s.SetProperty(r => r.Document, instead), cancel);
        await records.Where(r => r.DecisionReason != null).ExecuteUpdateAsync(s => s.SetProperty(r => r.DecisionReason, instead), cancel);
        await records.Where(r => r.WithdrawalReason != null).ExecuteUpdateAsync(s => s.SetProperty(r => r.WithdrawalReason, instead), cancel);
        await db.EvidenceFiles.Where(e => records.Any(r => r.Id == e.RecordId)).ExecuteUpdateAsync(s => s.SetProperty(e => e.FileName, instead), cancel);
        var violations = db.EthicsViolations.Where(v => ids.Contains(v.TeacherId));
        await violations.ExecuteUpdateAsync(s => s.SetProperty(v => v.Facts, instead).SetProperty(v => v.Document, instead), cancel);
        await violations.Where(v => v.RevocationReason != null).ExecuteUpdateAsync(s => s.SetProperty(v => v.RevocationReason, instead), cancel);
        await db.EthicsCommitments.Where(c => ids.Contains(c.TeacherId)).ExecuteUpdateAsync(s => s.SetProperty(c => c.Note, ""), cancel);
        var nominations = db.Nominations.Where(n => ids.Contains(n.TeacherId));
        await nominations.ExecuteUpdateAsync(s => s.SetProperty(n => n.Reason, instead).SetProperty(n => n.Note, ""), cancel);
        await nominations.Where(n => n.WithdrawalReason != null).ExecuteUpdateAsync(s => s.SetProperty(n => n.WithdrawalReason, instead), cancel);
        var objections = db.Set<NominationObjection>().Where(o => nominations.Any(n => n.Id == o.NominationId));
        await objections.ExecuteUpdateAsync(s => s.SetProperty(o => o.Reason, instead), cancel);
        await objections.Where(o => o.Answer != null).ExecuteUpdateAsync(s => s.SetProperty(o => o.Answer, instead), cancel);
        foreach (var name in traces.Accounts.Select(a => a.DisplayName).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal))
        {
            await records.Where(r => r.ProposedBy == name).ExecuteUpdateAsync(s => s.SetProperty(r => r.ProposedBy, instead), cancel);
        }
    }
}
