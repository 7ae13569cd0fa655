using Microsoft.EntityFrameworkCore;

namespace TeacherDev.Data.Privacy;

/// <summary>What was typed of somebody in studios: their own words and what was said of them go, and a studio that bears their name loses it.</summary>
internal sealed class StudioTexts(TeacherDevDb db, Traces traces)
{
    public async Task Erase(CancellationToken cancel)
    {
        var (ids, instead) = (traces.Ids, traces.Instead);
        await db.StudioMembers.Where(m => ids.Contains(m.TeacherId)).ExecuteUpdateAsync(s => s.SetProperty(m => m.Statement, "").SetProperty(m => m.Because, ""), cancel);
        await db.StudioLeads.Where(l => ids.Contains(l.TeacherId)).ExecuteUpdateAsync(s => s.SetProperty(l => l.Because, ""), cancel);
        await db.StudioTermReviews.Where(r => ids.Contains(r.TeacherId)).ExecuteUpdateAsync(s => s.SetProperty(r => r.Comment, ""), cancel);
        await db.StudioWorks.Where(w => ids.Contains(w.TeacherId)).ExecuteUpdateAsync(s => s.SetProperty(w => w.Note, "").SetProperty(w => w.Because, "").SetProperty(w => w.Title, instead), cancel);
        await db.EvidenceFiles.Where(e => db.StudioWorks.Any(w => w.Id == e.WorkId && ids.Contains(w.TeacherId))).ExecuteUpdateAsync(s => s.SetProperty(e => e.FileName, instead), cancel);
        foreach (var word in traces.Plain.Concat(traces.Words))
        {
            await db.Studios.Where(s => s.Name.Contains(word) || s.About.Contains(word) || s.Because.Contains(word)).ExecuteUpdateAsync(s => s
                .SetProperty(x => x.Name, x => x.Name.Replace(word, instead)).SetProperty(x => x.About, x => x.About.Replace(word, instead)).SetProperty(x => x.Because, x => x.Because.Replace(word, instead)), cancel);
            await db.Trainings.Where(t => t.StudioId != null && (t.Title.Contains(word) || t.Organiser.Contains(word))).ExecuteUpdateAsync(s => s
                .SetProperty(x => x.Title, x => x.Title.Replace(word, instead)).SetProperty(x => x.Organiser, x => x.Organiser.Replace(word, instead)), cancel);
        }
    }
}
