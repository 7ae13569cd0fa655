using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Teachers;

/// <summary>Schools over mergers, however many followed on one another.</summary>
public static class MergedReading
{
    /// <summary>The school with all that went into it by the day, those that went into one of these included.</summary>
    /// <param name="day">The last of all for mergers that are still to come, too.</param>
    public static async Task<IReadOnlyList<int>> SchoolsOf(this TeacherDevDb db, int schoolId, DateOnly day, CancellationToken cancel)
    {
        var merged = await db.Schools.Where(s => s.SuccessorId != null && s.ClosedOn <= day).Select(s => new { s.Id, s.SuccessorId }).ToListAsync(cancel);
        List<int> schools = [schoolId];
        for (var i = 0; i < schools.Count; i++)
        {
            schools.AddRange(merged.Where(m => m.SuccessorId == schools[i] && !schools.Contains(m.Id)).Select(m => m.Id));
        }

        return schools;
    }

    /// <summary>The school itself, or the one into which it went by the day.</summary>
    public static async Task<int> StandsFor(this TeacherDevDb db, School school, DateOnly day, CancellationToken cancel)
    {
        // Each merger of a chain is later than the one before.
        var since = DateOnly.MinValue;
        while (school is { SuccessorId: { } next, ClosedOn: { } closed } && closed <= day && closed > since)
        {
            (since, school) = (closed, await db.Schools.AsNoTracking().SingleAsync(s => s.Id == next, cancel));
        }

        return school.Id;
    }
}
