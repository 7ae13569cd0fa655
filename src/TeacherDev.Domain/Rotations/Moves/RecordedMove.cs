using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Effects;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings;

namespace TeacherDev.Domain.Rotations.Moves;

public enum MoveAct
{
    /// <summary>A legal post at another school, or a stay at a host school.</summary>
    Moved,

    /// <summary>A stay ends earlier than it was to.</summary>
    Ended,

    /// <summary>A stay goes on longer than it was to.</summary>
    Prolonged,
}

/// <summary>What was decided of one person's placements by itself, outside a round: kept with the rows that it withdrew and recorded, so that it can be undone.</summary>
public sealed class RecordedMove
{
    public const int DocumentLength = 100, ReasonLength = 500, NameLength = 100;

    public int Id { get; private set; }
    public int Version { get; private set; }

    /// <summary>Made with the form: a form that is sent twice moves once.</summary>
    public string Key { get; private set; } = "";

    public int TeacherId { get; private set; }
    public MoveAct Act { get; private set; }
    public PlacementKind Kind { get; private set; }

    /// <summary>The school of the legal post.</summary>
    public int FromId { get; private set; }

    public int ToId { get; private set; }

    /// <summary>The first day at the new school.</summary>
    public DateOnly On { get; private set; }

    /// <summary>The last day of the stay from then on; null for a legal post.</summary>
    public DateOnly? Until { get; private set; }

    public WeekDays Weekdays { get; private set; }

    /// <summary>Number of the document that says so; "" for none.</summary>
    public string Document { get; private set; } = "";

    public string Reason { get; private set; } = "";
    public int? ById { get; private set; }
    public string By { get; private set; } = "";
    public DateTime At { get; private set; }
    public int? UndoneById { get; private set; }
    public string? UndoneBy { get; private set; }
    public DateTime? UndoneAt { get; private set; }
    public string? UndoneBecause { get; private set; }

    public List<MovedPlacement> Rows { get; } = [];

    public DecidedMove Decided => new(TeacherId, FromId, ToId, Kind, On, Until, Weekdays);

    /// <param name="key">Of the form.</param>
    public static RecordedMove Of(DecidedMove move, MoveAct act, string document, string reason, string key, Signer by, DateTime at) => new()
    {
        Key = key, TeacherId = move.TeacherId, Act = act, Kind = move.Kind, FromId = move.FromId, ToId = move.ToId, On = move.On, Until = move.Until,
        Weekdays = move.Kind == PlacementKind.Walking ? move.Weekdays : WeekDays.None, Document = document, Reason = reason, ById = by.AccountId, By = by.Name, At = at,
    };

    /// <summary>Whether the same form said this.</summary>
    public bool Says(DecidedMove move) => (TeacherId, Kind, ToId, On, Until) == (move.TeacherId, move.Kind, move.ToId, move.On, move.Until);

    /// <summary>Nobody decides on themselves.</summary>
    public static Refusal? WhyNotBy(Signer by, int teacherId) => by.TeacherId == teacherId ? new("move-own") : null;

    public Refusal? WhyNotUndo(Signer by) => UndoneAt is not null ? new("move-undone-before") : WhyNotBy(by, TeacherId);

    public void Undo(string because, Signer by, DateTime at) => (UndoneById, UndoneBy, UndoneAt, UndoneBecause) = (by.AccountId, by.Name, at, because);
}

/// <summary>A row that a move withdrew, or recorded.</summary>
public sealed class MovedPlacement
{
    public int MoveId { get; private set; }
    public int PlacementId { get; private set; }

    /// <summary>Recorded by it; otherwise withdrawn.</summary>
    public bool IsRecorded { get; private set; }

    public static MovedPlacement Of(Placement placement, bool isRecorded) => new() { PlacementId = placement.Id, IsRecorded = isRecorded };
}
