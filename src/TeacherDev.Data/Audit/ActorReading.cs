using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace TeacherDev.Data.Audit;

public static class ActorReading
{
    /// <summary>The accounts that did one of these things to a subject.</summary>
    public static Task<List<int>> ActorsOn(this TeacherDevDb db, string kind, int id, IReadOnlyCollection<string> actions, CancellationToken cancel)
    {
        var key = id.ToString(CultureInfo.InvariantCulture);
        return db.Audit.Where(r => r.SubjectKind == kind && r.SubjectId == key && r.ActorId != null && actions.Contains(r.Action)).Select(r => r.ActorId!.Value).Distinct().OrderBy(a => a).ToListAsync(cancel);
    }
}
