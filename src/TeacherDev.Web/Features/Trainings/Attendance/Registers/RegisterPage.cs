using TeacherDev.Data.Requirements.Lists;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.SignUps;

namespace TeacherDev.Web.Features.Trainings.Attendance.Registers;

/// <summary>One person of the register.</summary>
/// <param name="State">Their sign-up; null where there is none any more and only a mark is left.</param>
/// <param name="SignedUpAt">Since when their sign-up stands so.</param>
/// <param name="Mark">Null for not taken.</param>
/// <param name="MarkedByName">Who made it as it stands.</param>
/// <param name="Leads">They are one of the training's trainers.</param>
public sealed record RegisterRow(
    int TeacherId, string Number, string Name, string NameKeys, string? School, SignUpState? State, DateTime? SignedUpAt, AttendanceMark? Mark, string? MarkedByName, bool Leads)
{
    /// <summary>They lead it and have no seat in it: they can have led the session, and are not missed at it.</summary>
    public bool OnlyLeads => (Leads || Mark?.Kind == AttendanceKind.Led) && State is not (SignUpState.Seated or SignUpState.Dropped);

    /// <summary>The marks that can be true of them.</summary>
    public IEnumerable<AttendanceKind> Kinds => Enum.GetValues<AttendanceKind>().Where(k => k == AttendanceKind.Led ? Leads || Mark?.Kind == k : !OnlyLeads);

    /// <summary>What the register is narrowed by; "" for a trainer who was not taken down.</summary>
    public string Word => Mark?.Kind.ToString() ?? (OnlyLeads ? "" : RegisterPage.NotTaken);

    /// <summary>They came into the class when the session was over.</summary>
    public bool CameLater(TrainingSession session, DistrictClock clock) => SignedUpAt is { } at && session.Time.IsOver(clock.LocalOf(at));

    /// <summary>Nobody took them down, and nothing says that they cannot have been there.</summary>
    public bool CouldBeThere(TrainingSession session, DistrictClock clock) => Mark is null && State != SignUpState.Dropped && !CameLater(session, clock);
}

/// <summary>Somebody's word.</summary>
public sealed record GivenWord(string Name, DateTime At);

/// <summary>Which of the register's people are asked for, and in which order.</summary>
public sealed record RegisterFilter
{
    public string? Q { get; init; }

    /// <summary>A kind's name, or NotTaken.</summary>
    public string? Mark { get; init; }

    /// <summary>name, number or school; turned round by a minus before it. Trainers come first.</summary>
    public string? Sort { get; init; }

    public string SortedBy => Sort ?? "name";

    public bool Narrows => !string.IsNullOrWhiteSpace(Q) || !string.IsNullOrEmpty(Mark);

    public IEnumerable<RegisterRow> Of(IEnumerable<RegisterRow> all)
    {
        var search = new NameSearch(Q);
        var rows = all.Where(r => search.Finds(r.Name, r.Number, r.NameKeys) && (string.IsNullOrEmpty(Mark) || r.Word == Mark));
        var sorted = SortedBy.TrimStart('-') switch
        {
            "number" => rows.OrderBy(r => r.Number, StringComparer.Ordinal),
            "school" => rows.OrderBy(r => r.School, StringComparer.Ordinal).ThenBy(r => r.NameKeys, StringComparer.Ordinal).ThenBy(r => r.TeacherId),
            _ => rows.OrderBy(r => r.NameKeys, StringComparer.Ordinal).ThenBy(r => r.Name, StringComparer.Ordinal).ThenBy(r => r.TeacherId),
        };
        return (SortedBy.StartsWith('-') ? sorted.Reverse() : sorted).OrderBy(r => r.OnlyLeads ? 0 : 1);
    }
}

/// <summary>The register of one session.</summary>
/// <param name="All">Everybody of it; <see cref="Shown"/> are those asked for.</param>
/// <param name="Words">Who confirmed it.</param>
/// <param name="Waiting">Whose own hours wait for another's word.</param>
/// <param name="GaveWord">The reader did already.</param>
/// <param name="WhyNotMark">Why nobody can be marked yet.</param>
/// <param name="WhyNotConfirm">Why it cannot be confirmed yet.</param>
/// <param name="Form">What was typed and not stored.</param>
/// <param name="Overtaken">Whom somebody else marked otherwise meanwhile.</param>
public sealed record RegisterPage(
    RunSession Run, RegisterFilter Filter, IReadOnlyList<RegisterRow> All, IReadOnlyList<GivenWord> Words, IReadOnlyList<string> Waiting, bool GaveWord,
    Refusal? WhyNotMark, Refusal? WhyNotConfirm, RegisterForm Form, IReadOnlyList<int> Overtaken)
{
    public static readonly string NotTaken = "NotTaken";

    /// <summary>More rows than this are narrowed by name first.</summary>
    public const int Most = 400;

    /// <summary>Whom one press marks, and as what.</summary>
    public IReadOnlyDictionary<int, Marking> Rest { get; init; } = new Dictionary<int, Marking>();

    public int RestPresent => Rest.Values.Count(m => m == Marking.Present);

    /// <summary>The trainer among them; null for none.</summary>
    public string? RestLed => All.FirstOrDefault(r => Rest.TryGetValue(r.TeacherId, out var mark) && mark == Marking.Led)?.Name;

    public TrainingSession Session => Run.Session;

    public IReadOnlyList<RegisterRow> Asked { get; } = [.. Filter.Of(All)];

    public IEnumerable<RegisterRow> Shown => Asked.Take(Most);

    /// <summary>How many who take part there are of each kind, in their order, not taken last.</summary>
    public IReadOnlyList<(AttendanceKind? Kind, int People)> Counts { get; } =
        [.. Enum.GetValues<AttendanceKind>().Where(k => k != AttendanceKind.Led).Select(k => ((AttendanceKind?)k, All.Count(r => r.Mark?.Kind == k))), (null, All.Count(r => r.Word == NotTaken))];

    /// <summary>What is confirmed is what was read.</summary>
    public string Seen => MarkReading.Seen(All.Select(r => r.Mark).OfType<AttendanceMark>());

    /// <summary>Who led it, as far as it was taken down.</summary>
    public IEnumerable<string> Led => All.Where(r => r.Mark?.Kind == AttendanceKind.Led).Select(r => r.Name);

    /// <summary>It has trainers, and nobody is marked as one who led it.</summary>
    public bool NobodyLed => All.Any(r => r.Leads) && !Led.Any();

    public int LeftOpen => Counts[^1].People;

    public bool PaysNow => Run.Training.PaysOn == PaysOn.EachSession;

    public bool NeedsWhy => Session.IsConfirmed;

    public bool MayConfirm => WhyNotConfirm is null && !GaveWord && (!Session.IsConfirmed || Waiting.Count > 0);

    /// <summary>Back to not taken, for whoever was marked by mistake; not over what they said themselves.</summary>
    public bool OffersNotTaken(RegisterRow row) => row.Mark?.CheckedInAt is null || Fields(row).Kind.Length == 0;

    public bool IsOvertaken(RegisterRow row) => Overtaken.Contains(row.TeacherId);

    /// <summary>What its fields say: what was typed, else what is stored.</summary>
    public TypedMark Fields(RegisterRow row) => Form.Rows.GetValueOrDefault(row.TeacherId) is { } typed
        ? IsOvertaken(row) ? typed with { Was = RegisterForm.Written(row.Mark?.Marking) } : typed
        : new(row.Mark?.Kind.ToString() ?? "", row.Mark is { MinutesMissed: > 0 } mark ? $"{mark.MinutesMissed}" : "", RegisterForm.Written(row.Mark?.Marking));
}
