using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Merges;

internal static class ExemptionCopy
{
    /// <summary>The same exemption for another record, whatever else it holds; added to the context.</summary>
    public static Exemption CopyOf(this TeacherDevDb db, Exemption exemption, int teacherId, DateTime at)
    {
        var copy = (Exemption)db.Entry(exemption).CurrentValues.ToObject();
        (copy.Id, copy.TeacherId, copy.RecordedAt, copy.WithdrawnAt) = (0, teacherId, at, null);
        db.Exemptions.Add(copy);
        return copy;
    }
}
