using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Requirements;

/// <summary>Who somebody is, in one row, with what tells whether a figure drawn for them still holds.</summary>
/// <param name="School">The school of the legal post on the day asked for.</param>
/// <param name="SchoolToday">The key of that of today.</param>
/// <param name="LastPolicy">The newest policy version on record; null without any.</param>
/// <param name="EventSteps">Grows with each approval of a policy event, each change of one since, and each withdrawal of a version.</param>
public sealed record PersonStamp(Teacher Teacher, School? School, int? SchoolToday, int? LastPolicy, int EventSteps);

public static class PersonStampReading
{
    // Every look at a page asks this, so it is translated once for good.
    private static readonly Func<TeacherDevDb, int, DateOnly, DateOnly, CancellationToken, Task<PersonStamp?>> Ask = EF.CompileAsyncQuery(
        (TeacherDevDb db, int id, DateOnly day, DateOnly today, CancellationToken cancel) =>
            (from teacher in db.Teachers.AsNoTracking().Where(t => t.Id == id)
             from latest in db.PolicyVersions.OrderByDescending(v => v.Id).Take(1).Select(v => (int?)v.Id).DefaultIfEmpty()
             from school in db.Schools.Where(s => s.Id == db.Placements
                 .Where(p => p.TeacherId == id && p.WithdrawnAt == null && p.Kind == PlacementKind.Post
                     && p.StartOn <= day && (p.EndOn == null || p.EndOn >= day))
                 .OrderBy(p => p.StartOn).Select(p => (int?)p.SchoolId).FirstOrDefault()).DefaultIfEmpty()
             select new PersonStamp(
                 teacher,
                 school,
                 db.Placements.Where(p => p.TeacherId == teacher.Id && p.WithdrawnAt == null && p.Kind == PlacementKind.Post
                         && p.StartOn <= today && (p.EndOn == null || p.EndOn >= today))
                     .OrderBy(p => p.StartOn).Select(p => (int?)p.SchoolId).FirstOrDefault(),
                 latest,
                 db.PolicyVersions.Where(v => v.WithdrawnAt != null).Sum(v => v.Id)
                     + db.PolicyEvents.Where(e => e.ApprovedAt != null).Sum(e => e.Id + e.Version))).SingleOrDefault());

    /// <param name="db">Read without tracking.</param>
    /// <param name="teacherId">Somebody known to be in reach.</param>
    /// <param name="day">The day for the school.</param>
    /// <param name="today">The district's business date.</param>
    /// <param name="cancel">Stops the query.</param>
    public static Task<PersonStamp?> Stamp(this TeacherDevDb db, int teacherId, DateOnly day, DateOnly today, CancellationToken cancel) =>
        Ask(db, teacherId, day, today, cancel);
}
