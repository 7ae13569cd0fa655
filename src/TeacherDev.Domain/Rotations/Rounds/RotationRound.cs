using TeacherDev.Domain.Rotations.Effects;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Rotations.Rounds;

/// <summary>Where a round stands, from its days and from what was done.</summary>
public enum RotationState
{
    /// <summary>Opened; its first day has not come.</summary>
    Announced,

    /// <summary>Schools nominate and state needs, teachers apply and wish.</summary>
    Collecting,

    /// <summary>The office proposes and settles.</summary>
    Arranging,

    /// <summary>The moves are shown, and objections taken until the last day.</summary>
    Public,

    /// <summary>Decided; no placement has changed.</summary>
    Decided,

    /// <summary>The placements follow it.</summary>
    InEffect,

    /// <summary>The placements are as they were before it.</summary>
    Undone,

    /// <summary>Ended without a decision.</summary>
    CalledOff,
}

/// <summary>The yearly round of rotation (交流轮岗); never deleted.</summary>
public sealed partial class RotationRound
{
    public const int NameLength = 100, DocumentLength = 200, ReasonLength = 500;

    public int Id { get; private set; }
    public int Version { get; private set; }

    /// <summary>Made with the form: a form that is sent twice opens one round.</summary>
    public string Key { get; private set; } = "";
    public string Name { get; private set; } = "";

    /// <summary>The first year of the school year for which it moves people.</summary>
    public int SchoolYear { get; private set; }
    public DateOnly CollectFromOn { get; private set; }
    public DateOnly CollectUntilOn { get; private set; }
    public DateOnly PublicFromOn { get; private set; }
    public DateOnly PublicUntilOn { get; private set; }
    public DateOnly EffectiveOn { get; private set; }

    /// <summary>Years that somebody stays at the new school at least, as the rules said when it was opened.</summary>
    public int StayYears { get; private set; }

    /// <summary>The legal post goes over; otherwise it is a stay beside it for those years.</summary>
    public bool MovesPersonnel { get; private set; }
    public string OpenedBy { get; private set; } = "";
    public DateTime OpenedAt { get; private set; }

    /// <summary>When the last proposal was made; null before the first.</summary>
    public DateTime? ProposedAt { get; private set; }

    /// <summary>No other proposal is better by the aims; false where the search for couples was ended.</summary>
    public bool IsBest { get; private set; }
    public string? PublishedBy { get; private set; }
    public DateTime? PublishedAt { get; private set; }
    public string? DecidedBy { get; private set; }
    public DateTime? DecidedAt { get; private set; }

    /// <summary>The document of the decision.</summary>
    public string? Document { get; private set; }
    public string? EffectedBy { get; private set; }
    public DateTime? EffectedAt { get; private set; }
    public string? EndedBy { get; private set; }
    public string? EndReason { get; private set; }
    public DateTime? UndoneAt { get; private set; }
    public DateTime? CalledOffAt { get; private set; }
    public List<RotationPerson> People { get; } = [];
    public List<RotationNeed> Needs { get; } = [];
    public List<RotationKeep> Keeps { get; } = [];

    public RoundCalendar Calendar => new(CollectFromOn, CollectUntilOn, PublicFromOn, PublicUntilOn, EffectiveOn);

    /// <summary>The last day at the old schools: on it people are looked at.</summary>
    public DateOnly Eve => EffectiveOn.AddDays(-1);

    public IEnumerable<RotationPerson> Standing => People.Where(p => p.WithdrawnAt is null);

    public IEnumerable<RotationPerson> Moving => Standing.Where(p => p.NeedId is not null);

    public IEnumerable<RotationObjection> Objections => People.SelectMany(p => p.Objections);

    public static RotationRound Opened(string key, string name, RoundCalendar days, RoundRules rules, string by, DateTime at) => new()
    {
        Key = key, Name = name, SchoolYear = days.Year.FirstYear, CollectFromOn = days.CollectFromOn, CollectUntilOn = days.CollectUntilOn, PublicFromOn = days.PublicFromOn,
        PublicUntilOn = days.PublicUntilOn, EffectiveOn = days.EffectiveOn, StayYears = rules.Stay, MovesPersonnel = rules.MovesPersonnel, OpenedBy = by, OpenedAt = at,
    };

    public RotationState State(DateOnly today) =>
        CalledOffAt is not null ? RotationState.CalledOff
        : UndoneAt is not null ? RotationState.Undone
        : EffectedAt is not null ? RotationState.InEffect
        : DecidedAt is not null ? RotationState.Decided
        : PublishedAt is not null ? RotationState.Public
        : today > CollectUntilOn ? RotationState.Arranging
        : today >= CollectFromOn ? RotationState.Collecting
        : RotationState.Announced;

    /// <summary>Whether objections are taken that day.</summary>
    public bool TakesObjections(DateOnly today) => State(today) == RotationState.Public && today <= PublicUntilOn;

    /// <summary>Whether this person may object that day: whoever stands in the round, and whoever the office took out of it while the moves were shown.</summary>
    public bool TakesObjectionOf(RotationPerson person, DateOnly today) =>
        TakesObjections(today) && (person.WithdrawnAt is null || (person.IsTakenOut && person.WithdrawnAt > PublishedAt));

    /// <summary>What was shown of this person is not so any more.</summary>
    public bool ChangedWhileShown(RotationPerson person) => person.PlacedAt > PublishedAt;

    /// <summary>The last day of a stay that begins with the round; null where the legal post goes over.</summary>
    public DateOnly? StayUntilOn => MovesPersonnel ? null : EffectiveOn.AddYears(StayYears).AddDays(-1);

    /// <summary>What the round decides of somebody who moves.</summary>
    public DecidedMove MoveOf(RotationPerson person) => new(person.TeacherId, person.SchoolId, Needs.Single(n => n.Id == person.NeedId).SchoolId, Kind, EffectiveOn, StayUntilOn);

    public PlacementKind Kind => MovesPersonnel ? PlacementKind.Post : PlacementKind.Rotation;
}
