using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace TeacherDev.Data.Engines;

/// <summary>
/// A number of our own on each row that people edit, the same on every engine: whoever saves what somebody else changed
/// meanwhile is refused. An entity takes part by having <c>int Version</c>.
/// </summary>
internal static class RowVersions
{
    private const string Name = "Version";

    public static void Guard(ModelBuilder builder)
    {
        foreach (var kind in builder.Model.GetEntityTypes())
        {
            if (kind.FindProperty(Name) is { } version && version.ClrType == typeof(int))
            {
                version.IsConcurrencyToken = true;
            }
        }
    }

    public static void Raise(ChangeTracker tracker)
    {
        foreach (var entry in tracker.Entries())
        {
            if (entry.State == EntityState.Modified && entry.Metadata.FindProperty(Name) is { IsConcurrencyToken: true } version)
            {
                var row = entry.Property(version.Name);
                row.CurrentValue = (int)row.OriginalValue! + 1;
            }
        }
    }
}
