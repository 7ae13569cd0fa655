using Microsoft.EntityFrameworkCore;

namespace TeacherDev.Data.Privacy.Texts;

/// <summary>What was typed of somebody in rounds of rotation: why they were put forward, what they wished to be known, what they objected to.</summary>
internal static class RotationTexts
{
    public static async Task Remove(TeacherDevDb db, Traces traces, CancellationToken cancel)
    {
        var (ids, instead) = (traces.Ids, traces.Instead);
        string[] numbers = [.. traces.Records.Select(t => t.Number)];
        var people = db.RotationPeople.Where(p => ids.Contains(p.TeacherId));
        await people.ExecuteUpdateAsync(s => s.SetProperty(p => p.Statement, "").SetProperty(p => p.PartnerNumber, ""), cancel);
        await people.Where(p => p.Reason != "").ExecuteUpdateAsync(s => s.SetProperty(p => p.Reason, instead), cancel);
        await people.Where(p => p.WithdrawalReason != null).ExecuteUpdateAsync(s => s.SetProperty(p => p.WithdrawalReason, instead), cancel);
        await db.RotationPeople.Where(p => numbers.Contains(p.PartnerNumber)).ExecuteUpdateAsync(s => s.SetProperty(p => p.PartnerNumber, ""), cancel);
        var objections = db.RotationObjections.Where(o => people.Any(p => p.Id == o.PersonId));
        await objections.ExecuteUpdateAsync(s => s.SetProperty(o => o.Text, instead), cancel);
        await objections.Where(o => o.Answer != null).ExecuteUpdateAsync(s => s.SetProperty(o => o.Answer, instead), cancel);
        await db.EvidenceFiles.Where(e => objections.Any(o => o.Id == e.ObjectionId)).ExecuteUpdateAsync(s => s.SetProperty(e => e.FileName, instead), cancel);
        foreach (var name in traces.Accounts.Select(a => a.DisplayName).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal))
        {
            await people.Where(p => p.AddedBy == name).ExecuteUpdateAsync(s => s.SetProperty(p => p.AddedBy, instead), cancel);
            await people.Where(p => p.WithdrawnBy == name).ExecuteUpdateAsync(s => s.SetProperty(p => p.WithdrawnBy, instead), cancel);
            await objections.Where(o => o.FiledBy == name).ExecuteUpdateAsync(s => s.SetProperty(o => o.FiledBy, instead), cancel);
        }
    }
}
