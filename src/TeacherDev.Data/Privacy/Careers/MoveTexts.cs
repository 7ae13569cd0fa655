using Microsoft.EntityFrameworkCore;

namespace TeacherDev.Data.Privacy.Careers;

/// <summary>What stands of somebody's moves between schools in people's own words: documents, reasons, and what host schools said.</summary>
internal sealed class MoveTexts(TeacherDevDb db, Traces traces)
{
    public async Task Remove(CancellationToken cancel)
    {
        var (ids, instead) = (traces.Ids, traces.Instead);
        var moves = db.RecordedMoves.Where(m => ids.Contains(m.TeacherId));
        await moves.ExecuteUpdateAsync(s => s.SetProperty(m => m.Document, "").SetProperty(m => m.Reason, instead), cancel);
        var words = db.HostWords.Where(w => ids.Contains(w.TeacherId));
        await words.ExecuteUpdateAsync(s => s.SetProperty(w => w.Text, instead), cancel);
        await words.Where(w => w.WithdrawnBecause != null).ExecuteUpdateAsync(s => s.SetProperty(w => w.WithdrawnBecause, instead), cancel);
        await moves.Where(m => m.UndoneBecause != null).ExecuteUpdateAsync(s => s.SetProperty(m => m.UndoneBecause, instead), cancel);
    }
}
