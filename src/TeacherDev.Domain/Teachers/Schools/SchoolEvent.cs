namespace TeacherDev.Domain.Teachers.Schools;

public enum SchoolAct
{
    Opened,
    Renamed,
    Closed,

    /// <summary>It goes into another, which stays.</summary>
    Merged,
}

/// <summary>Upon what something of a school is recorded, by whom and when.</summary>
/// <param name="Key">Made with the form: a form that is sent twice records once.</param>
/// <param name="Document">Number of the document that says so; "" for none.</param>
/// <param name="ById">The account; null for the program itself.</param>
public sealed record SchoolPaper(string Key, string Document, string Reason, int? ById, string By, DateTime At);

/// <summary>Something dated that was recorded of a school. Never deleted nor rewritten: what was wrong is undone, with a reason.</summary>
public sealed class SchoolEvent
{
    public const int DocumentLength = 100, ReasonLength = 500, PersonLength = 100, KeyLength = 60;

    public int Id { get; private set; }
    public string Key { get; private set; } = "";
    public int SchoolId { get; private set; }
    public SchoolAct Act { get; private set; }

    /// <summary>The first day on which it is so: the first day open, with the name, or open no more.</summary>
    public DateOnly On { get; private set; }

    /// <summary>"" but for a new name.</summary>
    public string OldName { get; private set; } = "";

    /// <summary>The name at the opening, or the new one; "" for every other.</summary>
    public string NewName { get; private set; } = "";

    /// <summary>The school into which it goes; null but for a merger.</summary>
    public int? SuccessorId { get; private set; }

    public string Document { get; private set; } = "";
    public string Reason { get; private set; } = "";
    public int? ById { get; private set; }
    public string By { get; private set; } = "";
    public DateTime At { get; private set; }
    public int? UndoneById { get; private set; }
    public string? UndoneBy { get; private set; }
    public DateTime? UndoneAt { get; private set; }
    public string? UndoneBecause { get; private set; }

    /// <summary>When accounts, studios and trainings went over to the successor; null before that day.</summary>
    public DateTime? HandedOverAt { get; private set; }

    public List<MergedPlacement> Rows { get; } = [];
    public List<HandedOver> Things { get; } = [];

    /// <summary>What the event says holds from now on. Ask <see cref="SchoolBook"/> first.</summary>
    /// <param name="school">Becomes what the event says; one that was just made has its number already.</param>
    /// <param name="name">The new name; "" but for one.</param>
    /// <param name="into">The successor's number; null but for a merger.</param>
    /// <param name="today">The district's business date.</param>
    public static SchoolEvent Of(School school, SchoolAct act, DateOnly on, string name, int? into, SchoolPaper paper, DateOnly today)
    {
        var old = act == SchoolAct.Renamed ? school.NameOn(on) : "";
        switch (act)
        {
            case SchoolAct.Opened:
                (school.OpenedOn, school.ClosedOn, school.SuccessorId) = (on, null, null);
                name = school.Name;
                break;
            case SchoolAct.Renamed:
                school.Rename(name, on, today);
                break;
            default:
                (school.ClosedOn, school.SuccessorId) = (on, into);
                break;
        }

        return new()
        {
            Key = paper.Key, SchoolId = school.Id, Act = act, On = on, OldName = old, NewName = name, SuccessorId = into, Document = paper.Document, Reason = paper.Reason,
            ById = paper.ById, By = paper.By, At = paper.At,
        };
    }

    /// <summary>Whether the same form said this.</summary>
    public bool Says(int schoolId, SchoolAct act, DateOnly on, string name, int? into) =>
        (SchoolId, Act, On, SuccessorId) == (schoolId, act, on, into) && (act != SchoolAct.Renamed || NewName == name);

    /// <summary>The school is again what it was before. Ask <see cref="SchoolBook"/> first.</summary>
    public void Undo(School school, string because, int? byId, string by, DateTime at, DateOnly today)
    {
        switch (Act)
        {
            case SchoolAct.Opened:
                school.ClosedOn = school.OpenedOn;
                break;
            case SchoolAct.Renamed:
                school.Unname(On, today);
                break;
            default:
                (school.ClosedOn, school.SuccessorId) = (null, null);
                break;
        }

        (UndoneById, UndoneBy, UndoneAt, UndoneBecause) = (byId, by, at, because);
    }

    public void HandOver(IEnumerable<HandedOver> things, DateTime at)
    {
        Things.AddRange(things);
        HandedOverAt = at;
    }
}

/// <summary>A placement that a merger withdrew, or recorded.</summary>
public sealed class MergedPlacement
{
    public int EventId { get; private set; }
    public int PlacementId { get; private set; }

    /// <summary>Recorded by it; otherwise withdrawn.</summary>
    public bool IsRecorded { get; private set; }

    public static MergedPlacement Of(Placement placement, bool isRecorded) => new() { PlacementId = placement.Id, IsRecorded = isRecorded };
}

/// <summary>What names a school as an address for what is still to come.</summary>
public enum HandedKind
{
    /// <summary>An account that speaks for the school.</summary>
    Account,

    /// <summary>A studio that is hosted there and not over.</summary>
    Studio,

    /// <summary>A training of the school that is not over.</summary>
    Training,

    /// <summary>A temporary shortage whose last day is still to come.</summary>
    Shortage,
}

/// <summary>Something that went over to the successor with a merger.</summary>
public sealed class HandedOver
{
    public int EventId { get; private set; }
    public HandedKind Kind { get; private set; }
    public int ThingId { get; private set; }

    public static HandedOver Of(HandedKind kind, int id) => new() { Kind = kind, ThingId = id };
}
