using TeacherDev.Domain.Trainings;

namespace TeacherDev.Data.Trainings;

/// <summary>Whose trainings somebody keeps: files, runs and closes.</summary>
/// <param name="AccountId">What they began themselves, for an organiser from outside and who leads a studio; null for none.</param>
/// <param name="SchoolId">Those of the school for which they speak.</param>
/// <param name="Centre">Those of the training centre.</param>
/// <param name="Everybody">All of them.</param>
public sealed record TrainingReach(int? AccountId, int? SchoolId, bool Centre, bool Everybody)
{
    /// <summary>The studios that they lead today: their years are kept by who leads them, whoever began them.</summary>
    public IReadOnlyCollection<int> Studios { get; init; } = [];

    public bool KeepsAny => AccountId is not null || SchoolId is not null || Centre || Everybody || Studios.Count > 0;

    /// <summary>Whether this one is among them.</summary>
    public bool Keeps(Training training) => Everybody || (training.StudioId is { } studio ? Studios.Contains(studio) : AccountId is not null && training.KeptById == AccountId)
        || (SchoolId is not null && training.SchoolId == SchoolId) || (Centre && training.OrganiserKind == OrganiserKind.Centre);
}

public static class TrainingsInReach
{
    /// <summary>Those that somebody keeps.</summary>
    public static IQueryable<Training> KeptBy(this TeacherDevDb db, TrainingReach reach)
    {
        var (account, school, centre, studios) = (reach.AccountId, reach.SchoolId, reach.Centre, reach.Studios);
        return reach.Everybody ? db.Trainings : db.Trainings.Where(t =>
            (account != null && t.KeptById == account && t.StudioId == null) || (t.StudioId != null && studios.Contains(t.StudioId.Value)) || (school != null && t.SchoolId == school) || (centre && t.OrganiserKind == OrganiserKind.Centre));
    }

    /// <summary>Those that somebody may see: what they keep, what they lead, and what was approved.</summary>
    public static IQueryable<Training> SeenBy(this TeacherDevDb db, TrainingReach reach, int? teacherId)
    {
        if (reach.Everybody)
        {
            return db.Trainings;
        }

        var (account, school, centre, studios) = (reach.AccountId, reach.SchoolId, reach.Centre, reach.Studios);
        return db.Trainings.Where(t => t.State == TrainingState.Approved || t.State == TrainingState.Closed || (t.State == TrainingState.Cancelled && t.DecidedAt != null)
            || (account != null && t.KeptById == account && t.StudioId == null) || (t.StudioId != null && studios.Contains(t.StudioId.Value)) || (school != null && t.SchoolId == school) || (centre && t.OrganiserKind == OrganiserKind.Centre)
            || (teacherId != null && db.TrainingTrainers.Any(l => l.TrainingId == t.Id && l.TeacherId == teacherId)));
    }
}
