using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Ledger.Chain;

namespace TeacherDev.Data.Engines;

/// <summary>What is written once and never changed: entries, their links, published roots.</summary>
internal static class AppendOnly
{
    /// <exception cref="InvalidOperationException">One of them would be changed or deleted.</exception>
    public static void Guard(ChangeTracker tracker)
    {
        var changed = tracker.Entries().FirstOrDefault(e => e.State is EntityState.Modified or EntityState.Deleted && e.Entity is LedgerEntry or LedgerLink or LedgerRoot);
        if (changed is not null)
        {
            throw new InvalidOperationException($"{changed.Metadata.ShortName()} is written once and never changed or deleted.");
        }
    }
}
