using System.Globalization;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Trainings.Mine;

/// <summary>How one stands with a training, in words.</summary>
public static class MineWords
{
    /// <summary>What the program itself writes where nobody took up an offer.</summary>
    private const string OfferOver = "offer-over";

    /// <summary>One word for the sign-up, and for whoever leads.</summary>
    public static string Word(this IStringLocalizer<MineText> say, OwnTraining one) =>
        one.Training.State == TrainingState.Cancelled ? say["Word.Cancelled"] : one.SignUp is { } own ? say[$"Word.{own.State}"] : say["Word.Leads"];

    /// <summary>What that means now: the place in line, until when, why not.</summary>
    /// <param name="past">The training is over.</param>
    public static string Meaning(this IStringLocalizer<MineText> say, OwnTraining one, bool past, DistrictClock clock)
    {
        if (one.Training.State == TrainingState.Cancelled)
        {
            return Reasoned(say, "Mean.Cancelled", one.Training.CancelledBecause);
        }

        return one.SignUp switch
        {
            null => say["Mean.Leads"],
            { State: SignUpState.Seated } when past => say["Mean.Over.Seated"],
            { Holds: true } when past => say["Mean.Over"],
            { State: SignUpState.Wishing } => say["Mean.Wishing", one.Training.SignUpUntil.AsDay()],
            { State: SignUpState.Waiting } => say["Mean.Waiting", one.Place.AsCount()],
            { State: SignUpState.Offered, OfferedUntil: { } until } => say[until > clock.UtcNow ? "Mean.Offered" : "Mean.OfferOver", clock.LocalOf(until).AsMoment()],
            { State: SignUpState.Withdrawn, Because: OfferOver } => say["Mean.OfferEnded"],
            { State: SignUpState.Declined or SignUpState.Trimmed or SignUpState.Withdrawn or SignUpState.Dropped } own => Reasoned(say, $"Mean.{own.State}", own.Because),
            { } own => say[$"Mean.{own.State}"],
        };
    }

    /// <summary>"09:00–11:30".</summary>
    public static string Hours(this TrainingSession session) => string.Create(CultureInfo.InvariantCulture, $"{session.Start:HH\\:mm}–{session.End:HH\\:mm}");

    /// <summary>How one was at a session; whoever was not taken down was neither there nor away.</summary>
    public static string Mark(this IStringLocalizer<MineText> say, OwnTraining one, TrainingSession session, DateTime now) =>
        session.IsCancelled ? say["Mark.Cancelled"]
        : one.Marks.TryGetValue(session.Id, out var mark) ? mark.Kind is AttendanceKind.Late or AttendanceKind.LeftEarly ? say[$"Mark.{mark.Kind}", mark.MinutesMissed] : say[$"Mark.{mark.Kind}"]
        : say[session.Time.IsOver(now) ? "Mark.NotTaken" : "Mark.Ahead"];

    public static string Sentence(this IStringLocalizer<MineText> say, Refusal refusal) => say[$"Refusal.{refusal.Code}", [.. refusal.Arguments]];

    private static string Reasoned(IStringLocalizer<MineText> say, string key, string because) => because.Length == 0 ? say[key] : say["Reasoned", say[key], because];
}
