using Microsoft.EntityFrameworkCore;

namespace TeacherDev.Data.Requirements.Tallies;

/// <summary>What is kept of some people before it is computed anew.</summary>
public sealed record KeptStandings(ILookup<int, Standing> Standings, IReadOnlyDictionary<int, RosterLine> Lines)
{
    /// <param name="db">Read without tracking.</param>
    /// <param name="ids">No more than are held in memory at once.</param>
    /// <param name="cancel">Stops between the queries.</param>
    public static async Task<KeptStandings> Of(TeacherDevDb db, int[] ids, CancellationToken cancel) => new(
        (await db.Standings.AsNoTracking().Where(s => ids.Contains(s.TeacherId)).ToListAsync(cancel)).ToLookup(s => s.TeacherId),
        await db.RosterLines.AsNoTracking().Where(l => ids.Contains(l.TeacherId)).ToDictionaryAsync(l => l.TeacherId, cancel));
}
