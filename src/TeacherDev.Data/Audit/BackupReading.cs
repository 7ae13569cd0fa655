using Microsoft.EntityFrameworkCore;

namespace TeacherDev.Data.Audit;

public static class BackupReading
{
    /// <summary>What is written when a backup was taken.</summary>
    public const string Taken = "backup.taken";

    /// <summary>When the last backup was taken; null when none is on record.</summary>
    public static Task<DateTime?> LastBackup(this TeacherDevDb db, CancellationToken cancel) =>
        db.Audit.Where(r => r.Action == Taken).MaxAsync(r => (DateTime?)r.AtUtc, cancel);
}
