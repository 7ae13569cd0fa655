using TeacherDev.Domain.Trainings;

namespace TeacherDev.Data.Trainings;

/// <summary>Whose trainings somebody keeps: files, runs and closes.</summary>
/// <param name="AccountId">What they began themselves, for an organiser from outside and who leads a studio; null for none.</param>
/// <param name="SchoolId">Those of the school for which they speak.</param>
/// <param name="Centre">Those of the training centre.</param>
/// <param name="Everybody">All of them.</param>
public sealed record TrainingReach(int? AccountId, int? SchoolId, bool Centre, bool Everybody)
{
    public bool KeepsAny => AccountId is not null || SchoolId is not null || Centre || Everybody;

    /// <summary>Whether this one is among them.</summary>
    public bool Keeps(Training training) => Everybody || (AccountId is not null && training.KeptById == AccountId)
        || (SchoolId is not null && training.SchoolId == SchoolId) || (Centre && training.OrganiserKind == OrganiserKind.Centre);
}

public static class TrainingsInReach
{
    /// <summary>Those that somebody keeps.</summary>
    public static IQueryable<Training> KeptBy(this TeacherDevDb db, TrainingReach reach)
    {
        var (account, school, centre) = (reach.AccountId, reach.SchoolId, reach.Centre);
        return reach.Everybody ? db.Trainings : db.Trainings.Where(t =>
            (account != null && t.KeptById == account) || (school != null && t.SchoolId == school) || (centre && t.OrganiserKind == OrganiserKind.Centre));
    }

    /// <summary>Those that somebody may see: what they keep, what they lead, and what was approved.</summary>
    public static IQueryable<Training> SeenBy(this TeacherDevDb db, TrainingReach reach, int? teacherId)
    {
        if (reach.Everybody)
        {
            return db.Trainings;
        }

        var (account, school, centre) = (reach.AccountId, reach.SchoolId, reach.Centre);
        return db.Trainings.Where(t => t.State == TrainingState.Approved || t.State == TrainingState.Closed || (t.State == TrainingState.Cancelled && t.DecidedAt != null)
            || (account != null && t.KeptById == account) || (school != null && t.SchoolId == school) || (centre && t.OrganiserKind == OrganiserKind.Centre)
            || (teacherId != null && db.TrainingTrainers.Any(l => l.TrainingId == t.Id && l.TeacherId == teacherId)));
    }
}
