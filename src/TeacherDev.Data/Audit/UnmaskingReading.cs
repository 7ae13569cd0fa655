using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace TeacherDev.Data.Audit;

public static class UnmaskingReading
{
    /// <summary>What is written when somebody sees an ID number or a phone whole.</summary>
    public const string Unmasked = "teacher.unmasked";

    /// <summary>What is written when somebody takes everything that is held about a person.</summary>
    public const string Exported = "person.exported";

    /// <summary>What is written when somebody takes a refused row of an import about a person, as it was typed.</summary>
    public const string RefusedRow = "person.refused-row-taken";

    /// <summary>Who saw one person's ID number or phone whole, under a number that was given up too; in no order.</summary>
    public static async Task<IQueryable<AuditRow>> Unmaskings(this TeacherDevDb db, int teacherId, CancellationToken cancel) =>
        (await db.AuditOf(teacherId, cancel)).Where(r => r.Action == Unmasked || r.Action == Exported || r.Action == RefusedRow);

    /// <summary>What was done to one person, or to a record of theirs that was merged since; in no order.</summary>
    public static async Task<IQueryable<AuditRow>> AuditOf(this TeacherDevDb db, int teacherId, CancellationToken cancel)
    {
        var records = await db.TeacherMerges.Where(m => m.StandsId == teacherId && m.UndoneAt == null).Select(m => m.FromId).ToListAsync(cancel);
        var ids = records.Append(teacherId).Select(id => id.ToString(CultureInfo.InvariantCulture)).ToList();
        return db.Audit.Where(r => r.SubjectKind == "teacher" && r.SubjectId != null && ids.Contains(r.SubjectId));
    }
}
