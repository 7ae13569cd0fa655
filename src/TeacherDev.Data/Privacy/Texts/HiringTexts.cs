using Microsoft.EntityFrameworkCore;

namespace TeacherDev.Data.Privacy.Texts;

/// <summary>What was typed of somebody in hiring rounds: documents, reasons, answers of schools.</summary>
internal static class HiringTexts
{
    public static async Task Remove(TeacherDevDb db, Traces traces, CancellationToken cancel)
    {
        var (ids, instead) = (traces.Ids, traces.Instead);
        var people = db.HiringPeople.Where(p => ids.Contains(p.TeacherId));
        await people.Where(p => p.LevelWord != null).ExecuteUpdateAsync(s => s.SetProperty(p => p.LevelWord, instead), cancel);
        await people.Where(p => p.HeldDocument != null).ExecuteUpdateAsync(s => s.SetProperty(p => p.HeldDocument, instead), cancel);
        var entries = db.HiringEntries.Where(e => people.Any(p => p.Id == e.PersonId));
        await entries.Where(e => e.Word != "").ExecuteUpdateAsync(s => s.SetProperty(e => e.Word, instead), cancel);
        await entries.ExecuteUpdateAsync(s => s.SetProperty(e => e.Document, ""), cancel);
        var applications = db.HiringApplications.Where(a => people.Any(p => p.Id == a.PersonId));
        await applications.Where(a => a.Word != null).ExecuteUpdateAsync(s => s.SetProperty(a => a.Word, instead), cancel);
        foreach (var name in traces.Accounts.Select(a => a.DisplayName).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal))
        {
            await entries.Where(e => e.By == name).ExecuteUpdateAsync(s => s.SetProperty(e => e.By, instead), cancel);
        }
    }
}
