using System.Globalization;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Web.Features.Trainings.Attendance;
using TeacherDev.Web.Features.Trainings.Attendance.Registers;
using TeacherDev.Web.Features.Trainings.Occasions;

namespace TeacherDev.Web.Features.Trainings.Registering;

/// <summary>A training of which a session can be registered.</summary>
public sealed record TrainingChoice(int Id, string Title);

/// <summary>The form in which a session is registered.</summary>
/// <param name="Typed">Who was there, as it was typed and not stored.</param>
/// <param name="Sessions">All that were not cancelled, the newest first.</param>
/// <param name="Open">Those of them that have begun and are not confirmed.</param>
/// <param name="Chosen">The one of these that is registered; null for one that nobody planned.</param>
/// <param name="Rows">Everybody who may have been there.</param>
/// <param name="Preset">What each is set to before anybody typed.</param>
public sealed record RegisteringPage(
    RunTraining Run, RegisteringForm Form, RegisterForm Typed, IReadOnlyList<TrainingSession> Sessions, IReadOnlyList<TrainingSession> Open, TrainingSession? Chosen,
    IReadOnlyList<RegisterRow> Rows, IReadOnlyDictionary<int, Marking> Preset)
{
    /// <summary>More of these are found on the training's page.</summary>
    private const int MostOpen = 4;

    /// <summary>What else the reader could register; one where there is nothing to choose.</summary>
    public IReadOnlyList<TrainingChoice> Choices { get; init; } = [];

    /// <summary>Why none can be added now; null where one can.</summary>
    public string? Rests { get; init; }

    /// <summary>What it may have been; null where it is no studio's.</summary>
    public OccasionChoice? Occasion { get; init; }

    /// <summary>The reader leads it: leading pays, and not by one's own word.</summary>
    public bool OwnWaits { get; init; }

    /// <summary>Who has a seat only since the session was over: they are not taken for present.</summary>
    public IReadOnlyCollection<int> Later { get; init; } = [];

    /// <summary>Whose row a refusal is about, and its sentence.</summary>
    public IReadOnlyDictionary<int, string> Wrong { get; init; } = new Dictionary<int, string>();

    /// <summary>The planned ones to choose among, the chosen one always.</summary>
    public IEnumerable<TrainingSession> Offered => Open.Where((s, at) => at < MostOpen || s == Chosen);

    /// <summary>Its day alone tells which it is.</summary>
    public bool IsAlone(TrainingSession session) => Offered.Count(s => s.On == session.On) == 1;

    public IEnumerable<RegisterRow> TakingPart => Rows.Where(r => !r.OnlyLeads);

    public IEnumerable<RegisterRow> Trainers => Rows.Where(r => r.OnlyLeads);

    public int People => TakingPart.Count();

    public int There => TakingPart.Count(r => Fields(r).Kind is nameof(AttendanceKind.Present) or nameof(AttendanceKind.Late) or nameof(AttendanceKind.LeftEarly));

    /// <summary>What the session gives whoever is there all the time, as it is typed.</summary>
    public int Tenths => Chosen?.SetTenths ?? (Form is { Start: { } start, End: { } end } && end > start
        ? Math.Min(SessionTime.MostTenthsADay, SessionTime.TenthsOf((int)(end - start).TotalMinutes)) : 0);

    /// <summary>The session whose time the typed one overlaps; null for none.</summary>
    public TrainingSession? Same => Form is { On: { } on, Start: { } start, End: { } end } ? Sessions.FirstOrDefault(s => s != Chosen && s.Time.Overlaps(new(on, start, end))) : null;

    /// <summary>What its fields say: what was typed, else what is preset.</summary>
    public TypedMark Fields(RegisterRow row)
    {
        var was = RegisterForm.Written(row.Mark?.Marking);
        return Typed.Rows.GetValueOrDefault(row.TeacherId) is { } typed ? typed with { Was = was }
            : Preset.TryGetValue(row.TeacherId, out var marking) ? new(marking.Kind.ToString(), marking.MinutesMissed > 0 ? marking.MinutesMissed.ToString(CultureInfo.InvariantCulture) : "", was)
            : new("", "", was);
    }
}
