using System.Globalization;

namespace TeacherDev.Data.Audit;

public static class UnmaskingReading
{
    /// <summary>What is written when somebody sees an ID number or a phone whole.</summary>
    public const string Unmasked = "teacher.unmasked";

    /// <summary>Who saw one person's ID number or phone whole, in no order.</summary>
    public static IQueryable<AuditRow> Unmaskings(this TeacherDevDb db, int teacherId)
    {
        var id = teacherId.ToString(CultureInfo.InvariantCulture);
        return db.Audit.Where(r => r.Action == Unmasked && r.SubjectKind == "teacher" && r.SubjectId == id);
    }
}
