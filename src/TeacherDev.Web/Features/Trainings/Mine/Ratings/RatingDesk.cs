using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings.SignUps;

namespace TeacherDev.Web.Features.Trainings.Mine.Ratings;

/// <summary>Keeps what somebody thought of a training; said again, the later word stands. The audit tells that it was said, not what.</summary>
public sealed class RatingDesk(TeacherDevDb db, TrainingDesk desk, DistrictClock clock)
{
    public Task<Refusal?> Rate(int trainingId, int? teacherId, int stars, string comment, CancellationToken cancel) => desk.Step(trainingId, async training =>
    {
        if (Rating.WhyNot(stars, comment) is { } odd)
        {
            return odd;
        }

        if (await db.SignUps.SingleOrDefaultAsync(s => s.TrainingId == trainingId && s.TeacherId == teacherId, cancel) is not { } own)
        {
            return new("rating-stranger");
        }

        var sessions = await db.TrainingSessions.AsNoTracking().Where(s => s.TrainingId == trainingId).ToListAsync(cancel);
        var marks = await db.AttendanceMarks.AsNoTracking().Where(m => m.TeacherId == teacherId && db.TrainingSessions.Any(s => s.Id == m.SessionId && s.TrainingId == trainingId)).ToListAsync(cancel);
        if (Rating.WhyNot(training, sessions, marks.ToDictionary(m => m.SessionId, m => m.Marking), clock.LocalOf(clock.UtcNow)) is { } refusal)
        {
            return refusal;
        }

        if ((own.Rating, own.RatingComment) != (stars, comment))
        {
            own.Rate(stars, comment);
            desk.Audited(training, "training.rated");
        }

        return null;
    }, cancel);
}
