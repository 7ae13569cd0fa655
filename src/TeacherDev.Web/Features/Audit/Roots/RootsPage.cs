using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger.Chain;

namespace TeacherDev.Web.Features.Audit.Roots;

/// <summary>What anybody may hold the ledger against: the root of each month, newest first, and where the chain began.</summary>
public sealed record RootsPage(IReadOnlyList<LedgerRoot> Months, LedgerRoot? Beginning, long Entries, DistrictClock Clock)
{
    /// <summary>What an administrator types.</summary>
    public const string FindRoot = "verify --root 3f2a-91bc-07de-5512", Export = "export ledger --out FILE", CheckFile = "verify --file FILE";

    public static async Task<RootsPage> Read(TeacherDevDb db, DistrictClock clock, CancellationToken stop)
    {
        var roots = await db.LedgerRoots.AsNoTracking().OrderByDescending(r => r.MonthOn).ToListAsync(stop);
        return new(
            [.. roots.Where(r => r.Kind == RootKind.Month)],
            roots.Find(r => r.Kind == RootKind.Beginning),
            await db.LedgerHeads.Select(h => h.Position).SingleOrDefaultAsync(stop),
            clock);
    }
}
