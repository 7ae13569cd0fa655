using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Trainings.SignUps;

/// <summary>A session of another training in which somebody has a place.</summary>
public sealed record TakenTime(string Title, SessionTime Time);

/// <summary>Whether somebody may sign up, and what their sign-up then is.</summary>
public static class SigningUp
{
    /// <param name="training">The training.</param>
    /// <param name="sessions">All of its sessions.</param>
    /// <param name="person">Who would take part.</param>
    /// <param name="isLead">They lead it.</param>
    /// <param name="existing">Their earlier sign-up; null for none.</param>
    /// <param name="taken">Where else they have a place.</param>
    /// <param name="today">The district's business date.</param>
    /// <param name="byOrganiser">The organiser names them: the rounds do not bind then.</param>
    public static Refusal? WhyNot(
        Training training, IReadOnlyCollection<TrainingSession> sessions, TeacherRecord person, bool isLead, SignUp? existing, IEnumerable<TakenTime> taken,
        DateOnly today, bool byOrganiser = false) =>
        training.State != TrainingState.Approved ? new("sign-up-not-open")
        : training.StudioId is not null ? new("sign-up-studio")
        : existing is { Holds: true } ? new("sign-up-already")
        : !byOrganiser && sessions.Count > 0 && !sessions.Any(s => !s.IsCancelled && s.On >= today) ? new("sign-up-over")
        : !byOrganiser && training.Terms.RoundOn(today) is null ? new("sign-up-no-round", training.SignUpFrom, training.SecondUntil ?? training.SignUpUntil)
        : person.IsFormer(today) ? new("sign-up-left")
        : isLead ? new("sign-up-leads")
        : !byOrganiser && training is { OwnSchoolOnly: true, SchoolId: { } school } && !person.Placements.Any(p => p.SchoolId == school && p.Days.Contains(today)) ? new("sign-up-other-school")
        : !AudienceReading.Of(training.Audience).Holds(person, today) ? new("sign-up-audience")
        : Clash(sessions, taken) is { } clash ? new("sign-up-clash", clash.Title, clash.Time.ToString())
        : null;

    /// <summary>Whether somebody may leave, or be let go: who takes part in a studio's training follows the studio's members.</summary>
    public static Refusal? WhyNotLeave(Training training) => training.StudioId is null ? null : new("sign-up-studio-leave");

    /// <summary>What a sign-up begins as.</summary>
    /// <param name="round">The round of the day; for the organiser's own naming, 1 while nothing was trimmed.</param>
    /// <param name="free">Seats that nobody has; null without a limit.</param>
    /// <param name="line">Others already stand in line, or asked in a first round that is not settled yet.</param>
    public static SignUpState First(Training training, int round, int? free, bool line, bool approved) =>
        training.SchoolApproves && !approved ? SignUpState.Asked
        : !training.CapsRound(round) ? (training.Places is null ? SignUpState.Seated : SignUpState.Wishing)
        : free > 0 && !line ? SignUpState.Seated
        : SignUpState.Waiting;

    public static TakenTime? Clash(IEnumerable<TrainingSession> sessions, IEnumerable<TakenTime> taken)
    {
        var own = sessions.Where(s => !s.IsCancelled).Select(s => s.Time).ToList();
        return taken.FirstOrDefault(t => own.Exists(t.Time.Overlaps));
    }
}
