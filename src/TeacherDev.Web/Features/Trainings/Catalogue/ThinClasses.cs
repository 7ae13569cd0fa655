using TeacherDev.Data;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.SignUps;

namespace TeacherDev.Web.Features.Trainings.Catalogue;

public static class ThinClasses
{
    /// <summary>Not begun, every round over, and fewer people than it needs.</summary>
    public static IQueryable<Training> ThinOn(this IQueryable<Training> among, TeacherDevDb db, DateOnly today) => among.Where(t =>
        t.State == TrainingState.Approved && t.Fewest > 0 && t.SignUpUntil < today && (t.SecondUntil == null || t.SecondUntil < today)
        && !db.TrainingSessions.Any(s => s.TrainingId == t.Id && s.CancelledAt == null && s.On <= today)
        && db.SignUps.Count(s => s.TrainingId == t.Id && (s.State == SignUpState.Seated || s.State == SignUpState.Offered || s.State == SignUpState.Wishing || s.State == SignUpState.Asked)) < t.Fewest);
}
