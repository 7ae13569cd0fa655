using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Refusals;
using TeacherDev.Web.Features.Trainings.Attendance;
using TeacherDev.Web.Features.Trainings.Attendance.Registers;

namespace TeacherDev.Web.Features.Trainings.Registering.Answers;

/// <summary>Why nothing was registered, in words: the room's own, else those of attendance or of sessions.</summary>
public sealed class RegisteringWords(IStringLocalizer<RegisteringText> say, IStringLocalizer<AttendanceText> attendance, IStringLocalizer<TrainingsText> trainings)
{
    public string Sentence(Refusal refusal)
    {
        var own = say[$"Refusal.{refusal.Code}", refusal.Arguments];
        var marks = own.ResourceNotFound ? attendance[$"Refusal.{refusal.Code}"] : own;
        return !own.ResourceNotFound ? own : marks.ResourceNotFound ? trainings.Sentence(refusal) : attendance.Sentence(refusal);
    }

    /// <summary>The field beside which it stands; "" for none.</summary>
    public static string Field(Refusal refusal) => refusal.Code switch
    {
        "session-ends-early" or "session-too-short" => nameof(RegisteringForm.End),
        "session-overlaps" or "session-studio-outside" or "session-day-odd" or "session-elsewhere" or "session-marked" => nameof(RegisteringForm.On),
        "occasion-kind" => nameof(RegisteringForm.Kind),
        "occasion-level" => nameof(RegisteringForm.Level),
        "occasion-stranger" => nameof(RegisteringForm.Speakers),
        _ => "",
    };

    /// <summary>Whose rows it is about, each with its sentence.</summary>
    public IReadOnlyDictionary<int, string> Rows(Refusal refusal, RegisteringPage page) => page.Rows.Where(row => Concerns(refusal, page, row)).ToDictionary(r => r.TeacherId, r =>
        refusal.Code == "register-overtaken" ? say["Overtaken", attendance.Marking(r.Mark?.Marking), r.MarkedByName ?? ""] : Sentence(refusal));

    private static bool Concerns(Refusal refusal, RegisteringPage page, RegisterRow row) => refusal.Code switch
    {
        "mark-elsewhere" => refusal.Arguments[^1] is int id && id == row.TeacherId,
        "mark-minutes-odd" => page.Typed.Rows.GetValueOrDefault(row.TeacherId) is { Kind: "Late" or "LeftEarly" } typed
            && !(int.TryParse(typed.Minutes, out var missed) && page.Form is { Start: { } start, End: { } end } && missed < (end - start).TotalMinutes),
        "register-overtaken" => page.Typed.Rows.GetValueOrDefault(row.TeacherId) is { } typed && typed.Was != RegisterForm.Written(row.Mark?.Marking) && typed.Kind != row.Mark?.Kind.ToString(),
        _ => false,
    };
}
