using Microsoft.EntityFrameworkCore;

namespace TeacherDev.Data.Privacy.Texts;

/// <summary>What was typed of somebody in the reserve pool: notes and reasons.</summary>
internal static class ReserveTexts
{
    public static async Task Remove(TeacherDevDb db, Traces traces, CancellationToken cancel)
    {
        var (ids, instead) = (traces.Ids, traces.Instead);
        var members = db.ReserveMembers.Where(m => ids.Contains(m.TeacherId));
        await members.ExecuteUpdateAsync(s => s.SetProperty(m => m.Note, ""), cancel);
        await members.Where(m => m.EndReason != null).ExecuteUpdateAsync(s => s.SetProperty(m => m.EndReason, instead), cancel);
        foreach (var name in traces.Accounts.Select(a => a.DisplayName).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal))
        {
            await members.Where(m => m.EnteredBy == name).ExecuteUpdateAsync(s => s.SetProperty(m => m.EnteredBy, instead), cancel);
            await members.Where(m => m.EndedBy == name).ExecuteUpdateAsync(s => s.SetProperty(m => m.EndedBy, instead), cancel);
        }
    }
}
