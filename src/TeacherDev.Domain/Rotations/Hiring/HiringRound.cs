using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Rules;

namespace TeacherDev.Domain.Rotations.Hiring;

/// <summary>A round of county-managed hiring (县管校聘) for one school year; never deleted.</summary>
public sealed class HiringRound
{
    public const int NameLength = 100, ReasonLength = 500, MostSenior = 20_000;

    public int Id { get; private set; }
    public int Version { get; private set; }

    /// <summary>Made with the form: a form that is sent twice opens one round.</summary>
    public string Key { get; private set; } = "";
    public string Name { get; private set; } = "";

    /// <summary>The first year of the school year for which the posts are.</summary>
    public int SchoolYear { get; private set; }
    public DateOnly InFromOn { get; private set; }
    public DateOnly InUntilOn { get; private set; }
    public DateOnly CrossFromOn { get; private set; }
    public DateOnly CrossUntilOn { get; private set; }
    public DateOnly AssignFromOn { get; private set; }
    public DateOnly AssignUntilOn { get; private set; }
    public DateOnly EffectiveOn { get; private set; }

    /// <summary>A waiting post lasts at most so many months, as the rules said when it was opened.</summary>
    public int WaitMonths { get; private set; }

    /// <summary>At most so many applications are open at once.</summary>
    public int Applications { get; private set; }

    /// <summary>All senior posts (高级岗位) of the district's schools; null while nobody said.</summary>
    public int? SeniorPosts { get; private set; }

    /// <summary>How many per cent of them the county holds back.</summary>
    public int? HeldPercent { get; private set; }

    /// <summary>The document that approved both.</summary>
    public string? HeldDocument { get; private set; }
    public string OpenedBy { get; private set; } = "";
    public DateTime OpenedAt { get; private set; }
    public string? EffectedBy { get; private set; }
    public DateTime? EffectedAt { get; private set; }
    public string? EndedBy { get; private set; }
    public string? EndReason { get; private set; }
    public DateTime? UndoneAt { get; private set; }
    public DateTime? CalledOffAt { get; private set; }
    public List<HiringPost> Posts { get; } = [];
    public List<HiringPerson> People { get; } = [];

    /// <summary>The last day of the posts before: on it people are looked at.</summary>
    public DateOnly Eve => EffectiveOn.AddDays(-1);

    /// <summary>How many senior posts the county holds back; what is no whole post is not held.</summary>
    public int Held => SeniorPosts is { } all && HeldPercent is { } percent ? all * percent / 100 : 0;

    public bool IsOver => UndoneAt is not null || CalledOffAt is not null;

    public static HiringRound Opened(string key, string name, HiringCalendar days, HiringRules rules, string by, DateTime at) => new()
    {
        Key = key, Name = name, SchoolYear = days.Year.FirstYear, InFromOn = days.InFromOn, InUntilOn = days.InUntilOn, CrossFromOn = days.CrossFromOn, CrossUntilOn = days.CrossUntilOn,
        AssignFromOn = days.AssignFromOn, AssignUntilOn = days.AssignUntilOn, EffectiveOn = days.EffectiveOn, WaitMonths = rules.WaitMonths, Applications = rules.Applications, OpenedBy = by, OpenedAt = at,
    };

    public HiringRoundState State(DateOnly today) =>
        CalledOffAt is not null ? HiringRoundState.CalledOff
        : UndoneAt is not null ? HiringRoundState.Undone
        : EffectedAt is not null ? HiringRoundState.InEffect
        : today > AssignUntilOn ? HiringRoundState.Settled
        : today >= AssignFromOn ? HiringRoundState.Assignment
        : today >= CrossFromOn ? HiringRoundState.CrossSchool
        : today >= InFromOn ? HiringRoundState.InSchool
        : HiringRoundState.Announced;

    public DateRange DaysOf(HiringStep step) => step switch
    {
        HiringStep.InSchool => new(InFromOn, InUntilOn),
        HiringStep.CrossSchool => new(CrossFromOn, CrossUntilOn),
        _ => new(AssignFromOn, AssignUntilOn),
    };

    /// <summary>Why nothing of a step may be done that day: after its last day only the district does, and says why.</summary>
    /// <param name="word">Why it is done late; "" for no word.</param>
    public Refusal? WhyNotIn(HiringStep step, HiringSide side, string word, DateOnly today) =>
        IsOver ? new("hiring-round-over")
        : EffectedAt is not null ? new("hiring-in-effect")
        : DaysOf(step) is var days && today < days.Start ? new("hiring-not-yet", days.Start)
        : today <= days.End ? null
        : side != HiringSide.District ? new("hiring-step-over", days.End)
        : word.Length == 0 ? new("hiring-late-word", days.End) : null;

    /// <summary>Why a school may not state its posts: it may until the last day on which somebody is given one.</summary>
    public Refusal? WhyNotStatePosts(DateOnly today) =>
        IsOver ? new("hiring-round-over") : EffectedAt is not null ? new("hiring-in-effect") : today > AssignUntilOn ? new("hiring-step-over", AssignUntilOn) : null;

    /// <summary>Why the county may not hold back such a share: it lies within the rules, and no fewer are held than people have.</summary>
    /// <param name="posts">All senior posts.</param>
    /// <param name="percent">Of them held back.</param>
    /// <param name="used">How many people have one of those that are held.</param>
    public Refusal? WhyNotHold(HeldRules? rules, int? posts, int? percent, int used, string document) =>
        IsOver ? new("hiring-round-over")
        : rules is null ? new("hiring-held-no-rules")
        : posts is null or < 0 or > MostSenior ? new("hiring-held-posts", MostSenior)
        : percent is null || percent < rules.From || percent > rules.To ? new("hiring-held-share", rules.From, rules.To)
        : posts * percent / 100 is var held && held < used ? new("hiring-held-used", held.Value, used)
        : document.Length == 0 ? new("hiring-document") : null;

    public void Hold(int posts, int percent, string document) => (SeniorPosts, HeldPercent, HeldDocument) = (posts, percent, document);

    /// <summary>Why the placements may not follow: the day has come, and everybody has an outcome.</summary>
    /// <param name="open">How many have none.</param>
    /// <param name="movable">How many move and were not moved yet.</param>
    public Refusal? WhyNotEffect(int open, int movable, DateOnly today) =>
        IsOver ? new("hiring-round-over")
        : today < EffectiveOn ? new("hiring-not-effective", EffectiveOn)
        : open > 0 ? new("hiring-open", open)
        : EffectedAt is not null && movable == 0 ? new("hiring-all-moved") : null;

    public void Effect(string by, DateTime at) => (EffectedBy, EffectedAt) = (by, at);

    public Refusal? WhyNotUndo() => IsOver ? new("hiring-round-over") : EffectedAt is null ? new("hiring-not-in-effect") : null;

    public void Undo(string reason, string by, DateTime at) => (EndReason, EndedBy, UndoneAt) = (reason, by, at);

    /// <summary>Only what changed no placement is called off.</summary>
    public Refusal? WhyNotCallOff() => IsOver ? new("hiring-round-over") : EffectedAt is not null ? new("hiring-in-effect") : null;

    public void CallOff(string reason, string by, DateTime at) => (EndReason, EndedBy, CalledOffAt) = (reason, by, at);
}
