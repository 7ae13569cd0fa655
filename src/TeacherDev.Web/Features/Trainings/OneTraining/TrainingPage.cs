using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Features.Trainings.Catalogue;

namespace TeacherDev.Web.Features.Trainings.OneTraining;

/// <summary>Who leads a training.</summary>
public sealed record Lead(int TeacherId, string Number, string Name);

/// <param name="Own">The reader's sign-up; null for none.</param>
/// <param name="PlaceInLine">From 1; null for whoever does not stand in line.</param>
/// <param name="Marks">The reader's own, by session.</param>
/// <param name="Advice">What it would fill of the reader's gaps, and whether they may sign up; null for whoever has no record.</param>
/// <param name="Keeps">The reader files and changes it.</param>
/// <param name="Runs">The reader takes attendance.</param>
/// <param name="Decides">It waits for the reader's decision.</param>
/// <param name="Ratings">What participants thought of it; null for whoever does not run it or look after it, and while nobody said anything.</param>
/// <param name="Now">The moment by the district's wall clock.</param>
public sealed record TrainingPage(
    Training Training, IReadOnlyList<TrainingSession> Sessions, TrainingRow Row, IReadOnlyList<Lead> Leads, SignUp? Own, int? PlaceInLine,
    IReadOnlyDictionary<int, AttendanceMark> Marks, Advice? Advice, bool Keeps, bool Runs, bool Decides, Ratings? Ratings, DateOnly Today, DateTime Now, string Typed)
{
    public Phase Phase => Row.On(Today);

    public bool HasOffer(DateTime utcNow) => Own is { State: SignUpState.Offered } && Own.OfferedUntil > utcNow;

    public bool MayWithdraw => Own is { Holds: true } && Training.State == TrainingState.Approved && SigningUp.WhyNotLeave(Training) is null && (Today <= Training.WithdrawUntil || HasBegun || Own.State != SignUpState.Seated);

    /// <summary>What leaving would be: dropping out of a class that has begun, which needs a reason.</summary>
    public bool WouldDrop => HasBegun && Own?.State == SignUpState.Seated;

    public bool HasBegun => Row.First <= Today;

    /// <summary>Something about their hours was decided: that can be looked at, and objected to.</summary>
    public bool IsDecided => Own?.State is SignUpState.Seated or SignUpState.Dropped && (Training.State == TrainingState.Closed || Sessions.Any(s => s.IsConfirmed || s.IsCancelled));

    /// <summary>Its sessions are registered one by one, by the reader.</summary>
    public bool Registers => Runs && Training is { State: TrainingState.Approved, PaysOn: PaysOn.EachSession };

    /// <summary>They may settle the first round: it was open to all, and it is over.</summary>
    public bool MayTrim => Keeps && Training is { State: TrainingState.Approved, Places: not null, CapsFirstRound: false, TrimmedAt: null } && Today > Training.SignUpUntil;
}
