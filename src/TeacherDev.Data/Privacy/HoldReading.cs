using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Privacy;

namespace TeacherDev.Data.Privacy;

public static class HoldReading
{
    /// <summary>How the audit's actions about holds begin.</summary>
    public const string Told = "hold.";

    /// <summary>The holds that stand on the day.</summary>
    public static IQueryable<LegalHold> HoldsOn(this TeacherDevDb db, DateOnly today) =>
        db.LegalHolds.Where(h => h.LiftedAt == null && (h.UntilOn == null || h.UntilOn >= today));

    /// <summary>Whose data a hold keeps today, with the records that were merged into theirs.</summary>
    public static async Task<IReadOnlyList<int>> HeldPeople(this TeacherDevDb db, DateOnly today, CancellationToken cancel)
    {
        var held = await db.HoldsOn(today).Where(h => h.TeacherId != null).Select(h => h.TeacherId!.Value).ToListAsync(cancel);
        var merges = await db.TeacherMerges.Where(m => m.UndoneAt == null).Select(m => new { m.FromId, m.StandsId }).ToListAsync(cancel);
        var standing = held.Select(id => merges.Find(m => m.FromId == id)?.StandsId ?? id).ToHashSet();
        return [.. standing.Concat(merges.Where(m => standing.Contains(m.StandsId)).Select(m => m.FromId)).Distinct()];
    }
}
