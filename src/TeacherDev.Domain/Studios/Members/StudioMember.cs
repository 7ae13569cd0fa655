using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;

namespace TeacherDev.Domain.Studios.Members;

public enum MemberState
{
    /// <summary>Waits for the own school's word.</summary>
    Applied,

    /// <summary>The school recommends them; the leader looks.</summary>
    Recommended,

    /// <summary>The leader takes them; the district confirms.</summary>
    Accepted,

    Declined,

    /// <summary>Takes part from its first day to its last.</summary>
    Admitted,

    /// <summary>Took it back before it was decided.</summary>
    Withdrawn,
}

/// <summary>Why somebody is a member no more.</summary>
public enum MemberExit
{
    /// <summary>By their own wish.</summary>
    Left,

    /// <summary>劝退: what was to be done was not.</summary>
    Persuaded,

    /// <summary>They moved on: to another district, to a studio of their own.</summary>
    MovedOn,

    /// <summary>结业: with the studio's term.</summary>
    Completed,

    /// <summary>离岗: they left service; their last post is over.</summary>
    LeftService,
}

/// <summary>One person's way into a studio and out of it; whoever comes back has another row.</summary>
public sealed class StudioMember
{
    public const int LongestStatement = 1000;

    /// <summary>As <see cref="IsOpen"/>, for questions to the database.</summary>
    public static readonly MemberState[] Waiting = [MemberState.Applied, MemberState.Recommended, MemberState.Accepted];

    public int Id { get; private set; }
    public int Version { get; private set; }
    public int StudioId { get; private set; }
    public int TeacherId { get; private set; }
    public MemberState State { get; private set; }

    /// <summary>Why they wish to take part, in their words.</summary>
    public string Statement { get; private set; } = "";

    public DateTime AppliedAt { get; private set; }

    /// <summary>The account that took the last step.</summary>
    public int? ById { get; private set; }

    public DateTime At { get; private set; }
    public string Because { get; private set; } = "";
    public DateOnly? StartOn { get; private set; }

    /// <summary>The last day; null while they take part.</summary>
    public DateOnly? EndOn { get; private set; }

    public MemberExit? Exit { get; private set; }

    /// <summary>It waits for somebody.</summary>
    public bool IsOpen => Waiting.Contains(State);

    /// <summary>They take part on that day.</summary>
    public bool IsOn(DateOnly day) => State == MemberState.Admitted && StartOn <= day && (EndOn is null || EndOn >= day);

    /// <summary>They take part on that day or on one after it.</summary>
    public bool IsFrom(DateOnly day) => State == MemberState.Admitted && (EndOn is null || EndOn >= day);

    /// <summary>They were admitted, and their first day has not come.</summary>
    public bool IsComing(DateOnly today) => State == MemberState.Admitted && StartOn > today;

    /// <summary>The last day of whoever was a member and is one no more; null while a stay of theirs goes on.</summary>
    /// <param name="stays">One person's.</param>
    public static DateOnly? LeftOn(IReadOnlyCollection<StudioMember> stays) => stays.Any(s => s.EndOn is null) ? null : stays.Max(s => s.EndOn);

    public static StudioMember Applied(int studioId, int teacherId, string statement, Signer by, DateTime at) =>
        new() { StudioId = studioId, TeacherId = teacherId, Statement = statement, AppliedAt = at, ById = by.AccountId, At = at };

    /// <summary>Nobody decides on themselves.</summary>
    /// <param name="waits">The state that the step is for.</param>
    public Refusal? WhyNotStep(MemberState waits, Signer by) =>
        State != waits ? new("member-moved-on") : by.TeacherId == TeacherId ? new("member-own") : null;

    public void Become(MemberState state, string because, Signer by, DateTime at) => (State, Because, ById, At) = (state, because, by.AccountId, at);

    public void Admit(DateOnly startOn, string because, Signer by, DateTime at)
    {
        Become(MemberState.Admitted, because, by, at);
        StartOn = startOn;
    }

    /// <summary>Before their first day they take it back, or are taken back: they never were a member.</summary>
    public void NeverCome(string because, Signer by, DateTime at) => Become(MemberState.Withdrawn, because, by, at);

    /// <param name="lastOn">Their last day in the studio.</param>
    public Refusal? WhyNotLeave(DateOnly lastOn, DateOnly today) =>
        State != MemberState.Admitted || EndOn is not null ? new("member-not-there")
        : lastOn < StartOn || lastOn > today ? new("member-day", StartOn!, today)
        : null;

    public void Leave(DateOnly lastOn, MemberExit exit, string because, Signer by, DateTime at)
    {
        Become(State, because, by, at);
        (EndOn, Exit) = (lastOn, exit);
    }
}
