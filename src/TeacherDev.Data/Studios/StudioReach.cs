using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;

namespace TeacherDev.Data.Studios;

/// <summary>Whose studios somebody sees from within, and which they lead.</summary>
/// <param name="Led">Those that they lead today, or stand in for.</param>
/// <param name="TeacherId">Who they are on the roster: their own applications, and the studios in which they take part.</param>
/// <param name="SchoolId">The school for which they speak: the studios that it hosts.</param>
/// <param name="Everybody">All of them.</param>
public sealed record StudioReach(IReadOnlyCollection<int> Led, int? TeacherId, int? SchoolId, bool Everybody);

public static class StudiosInReach
{
    /// <summary>Those that somebody leads today.</summary>
    public static IQueryable<Studio> LedBy(this TeacherDevDb db, StudioReach reach)
    {
        var led = reach.Led;
        return db.Studios.Where(s => led.Contains(s.Id));
    }

    /// <summary>Those whose work somebody runs or watches: as who leads them, as the host school, as the district.</summary>
    public static IQueryable<Studio> WatchedBy(this TeacherDevDb db, StudioReach reach)
    {
        var (led, school) = (reach.Led, reach.SchoolId);
        return reach.Everybody ? db.Studios : db.Studios.Where(s => led.Contains(s.Id) || (school != null && s.HostSchoolId == school));
    }

    /// <summary>
    /// Those that somebody sees from within: watched, taken part in or led, now or before, or applied for as who would lead it.
    /// Whoever left sees it as it was until then: <see cref="LeftOn"/>.
    /// </summary>
    public static IQueryable<Studio> SeenBy(this TeacherDevDb db, StudioReach reach, DateOnly today)
    {
        if (reach.Everybody)
        {
            return db.Studios;
        }

        var (led, school, teacher) = (reach.Led, reach.SchoolId, reach.TeacherId);
        return db.Studios.Where(s => led.Contains(s.Id) || (school != null && s.HostSchoolId == school)
            || (teacher != null && (db.StudioMembers.Any(m => m.StudioId == s.Id && m.TeacherId == teacher && m.State == MemberState.Admitted && m.StartOn <= today)
                || db.StudioLeads.Any(l => l.StudioId == s.Id && l.TeacherId == teacher && (l.EndOn == null || l.EndOn >= l.StartOn)))));
    }

    /// <summary>The last day of somebody who took part in a studio or led it and does no more, or is in post no more; null for everybody else.</summary>
    public static async Task<DateOnly?> LeftOn(this TeacherDevDb db, int studioId, int teacherId, DateOnly today, CancellationToken cancel)
    {
        var ends = await db.StudioMembers.Where(m => m.StudioId == studioId && m.TeacherId == teacherId && m.State == MemberState.Admitted && m.StartOn <= today).Select(m => m.EndOn)
            .Concat(db.StudioLeads.Where(l => l.StudioId == studioId && l.TeacherId == teacherId).Select(l => l.EndOn)).ToListAsync(cancel);
        return ends.Count == 0 ? null
            : !ends.Exists(e => e is null || e >= today) ? ends.Max()
            : (await db.FormerAmong([teacherId], today, cancel)).GetValueOrDefault(teacherId);
    }

    /// <summary>Which studios somebody in post leads on a day, or stands in for; also before its first day, so that plans can be made.</summary>
    public static IQueryable<int> LedOn(this TeacherDevDb db, int teacherId, DateOnly day) =>
        db.StudioLeads.Where(l => l.TeacherId == teacherId && (l.EndOn == null || l.EndOn >= day) && !db.Former(day).Any(t => t.Id == teacherId)
            && db.Studios.Any(s => s.Id == l.StudioId && (s.State == StudioState.Admitted || s.State == StudioState.Suspended || s.State == StudioState.Closed))).Select(l => l.StudioId).Distinct();

    /// <summary>Those of some studios that run, or rest, and that nobody in post leads; who stands in, only stands in.</summary>
    public static IQueryable<Studio> Unled(this TeacherDevDb db, IQueryable<Studio> studios, DateOnly day) => studios.Where(s => (s.State == StudioState.Admitted || s.State == StudioState.Suspended)
        && !db.StudioLeads.Any(l => l.StudioId == s.Id && !l.IsDeputy && (l.EndOn == null || l.EndOn >= day) && !db.Former(day).Any(t => t.Id == l.TeacherId)));

    /// <summary>The seats that people in post had on a day, in whichever studio.</summary>
    public static IQueryable<StudioMember> SeatsOn(this TeacherDevDb db, DateOnly day) =>
        db.StudioMembers.Where(m => m.State == MemberState.Admitted && m.StartOn <= day && (m.EndOn == null || m.EndOn >= day)
            && !db.Former(day).Any(t => t.Id == m.TeacherId));

    /// <summary>Who took part in a studio on a day.</summary>
    public static IQueryable<int> MembersOn(this TeacherDevDb db, int studioId, DateOnly day) => db.SeatsOn(day).Where(m => m.StudioId == studioId).Select(m => m.TeacherId);

    /// <summary>Who led a studio, or stood in, on a day, and was in post then.</summary>
    /// <param name="studioId">Null for none: nobody.</param>
    public static IQueryable<int> LeadersOn(this TeacherDevDb db, int? studioId, DateOnly day) =>
        db.StudioLeads.Where(l => l.StudioId == studioId && l.StartOn <= day && (l.EndOn == null || l.EndOn >= day) && !db.Former(day).Any(t => t.Id == l.TeacherId)).Select(l => l.TeacherId);
}
