using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;

namespace TeacherDev.Web.Features.Trainings.Attendance.CheckIns;

/// <summary>Checking in, for one person: by the address that the code holds, or by its digits.</summary>
/// <param name="Met">The session of the code; null while there is none.</param>
/// <param name="WhyNot">Why not.</param>
/// <param name="Token">What the form carries of the code.</param>
/// <param name="Typed">The digits as typed.</param>
/// <param name="Local">Now, by the district's wall clock.</param>
public sealed record CheckInPage(MetSession? Met, Refusal? WhyNot, string? Token, string? Typed, DateTime Local)
{
    public TrainingSession Session => Met!.Session;

    public AttendanceMark? Mark => Met?.Mark;

    /// <summary>Somebody noted that they are not there, and that stands.</summary>
    public bool NotThere => Mark is { Marking.IsAway: true };

    /// <summary>They come, or somebody marked them before they came.</summary>
    public bool Comes => Mark?.CheckedInAt is null;

    public bool MayLeave => Mark is { CheckedInAt: not null, CheckedOutAt: null } && CheckingIn.HasBegun(Session, Local);
}
