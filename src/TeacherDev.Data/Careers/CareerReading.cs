using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Careers.Register;

namespace TeacherDev.Data.Careers;

public static class CareerReading
{
    /// <summary>The records that somebody may see on the day: those of the people in reach. The rest does not exist for them (404).</summary>
    /// <param name="today">The district's business date.</param>
    public static IQueryable<CareerRecord> CareersInReach(this TeacherDevDb db, TeacherReach reach, DateOnly today)
    {
        var people = db.InReach(reach, today);
        return db.CareerRecords.Where(r => people.Any(t => t.Id == r.TeacherId));
    }

    /// <summary>All that stands, waits or was taken back in somebody's register, as it lies in time.</summary>
    public static Task<List<CareerRecord>> CareerOf(this TeacherDevDb db, int teacherId, CancellationToken cancel) =>
        db.CareerRecords.AsNoTracking().Where(r => r.TeacherId == teacherId).OrderBy(r => r.StartOn).ThenBy(r => r.Id).ToListAsync(cancel);
}
