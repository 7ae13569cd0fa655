using TeacherDev.Data.Trainings;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Trainings.Mine;

/// <summary>A training in which somebody has, or asked for, a seat, or which they lead.</summary>
/// <param name="SignUp">Null for whoever only leads it.</param>
/// <param name="Place">In the waiting list, from 1; 0 outside it.</param>
/// <param name="Sessions">All of them, in their order.</param>
/// <param name="Marks">Their own, by session.</param>
/// <param name="Tenths">What it gave them, as their ledger has it.</param>
public sealed record OwnTraining(
    Training Training, SignUp? SignUp, bool Leads, int Place, IReadOnlyList<TrainingSession> Sessions, IReadOnlyDictionary<int, Marking> Marks, int Tenths)
{
    public IEnumerable<TrainingSession> Standing => Sessions.Where(s => !s.IsCancelled);

    /// <summary>Its first and last day; null without sessions.</summary>
    public (DateOnly First, DateOnly Last)? Days => Sessions.Count == 0 ? null : (Sessions[0].On, Sessions[^1].On);

    public bool HasBegun(DateOnly today) => Standing.Any(s => s.On <= today);

    /// <summary>Something about their hours was decided: that can be looked at, and objected to.</summary>
    public bool IsDecided(DistrictClock clock) => (TookPart || Leads || Marks.Count > 0) && (Training.State == TrainingState.Closed
        || Sessions.Any(s => s.IsConfirmed || ((s.CancelledAt ?? (Training.State == TrainingState.Cancelled ? Training.CancelledAt : null)) is { } off && s.On <= clock.DayOf(off))));

    public bool TookPart => SignUp?.State is SignUpState.Seated or SignUpState.Dropped;
}

/// <param name="IsOnRoster">Whoever stands on no roster has no trainings.</param>
/// <param name="Past">What is over is shown instead of what is to come.</param>
/// <param name="Next">One's sessions from now on, cancelled ones too.</param>
/// <param name="Now">By the district's wall clock.</param>
public sealed record MinePage(bool IsOnRoster, bool Past, IReadOnlyList<OwnSession> Next, Paging Paging, IReadOnlyList<OwnTraining> Trainings, DateTime Now)
{
    /// <summary>What somebody typed about one of them, where it was refused.</summary>
    public TypedRating? Typed { get; init; }

    public DateOnly Today => DateOnly.FromDateTime(Now);
}

public sealed record TypedRating(int TrainingId, int Stars, string Comment);

/// <summary>One training with what the page around it knows.</summary>
public sealed record ShownTraining(OwnTraining One, MinePage Page);
