namespace TeacherDev.Domain.Merges;

/// <summary>What one step of a merge moved.</summary>
public enum MergedThing
{
    /// <summary>A column of the person's row.</summary>
    Field,

    /// <summary>A dated fact that was taken away from the record that stays, or given to it.</summary>
    Fact,
    Stay,
    Exemption,
    Event,

    /// <summary>A request for leave; before: the exemption that it gave on the record that goes.</summary>
    Leave,

    /// <summary>A claim; before: the part under which it was posted.</summary>
    Claim,
    Entry,
    Account,

    /// <summary>An earlier merge into the record that goes now: its number answers for the one that stays.</summary>
    Number,

    /// <summary>A sign-up for a training.</summary>
    SignUp,

    /// <summary>A mark at a session.</summary>
    Attendance,

    /// <summary>A training that they lead.</summary>
    Lead,

    /// <summary>A lesson or lecture that they gave in a studio's session.</summary>
    Speaker,

    /// <summary>Their word that attendance is right.</summary>
    Word,

    /// <summary>An objection to hours of a training.</summary>
    Objection,

    /// <summary>A studio that they lead.</summary>
    StudioLead,

    /// <summary>Their place in a studio, or their wish for one.</summary>
    StudioMember,

    /// <summary>Work that they reported in a studio.</summary>
    StudioWork,

    /// <summary>A leader's word on a term of theirs.</summary>
    StudioTerm,

    /// <summary>A record of the register of careers.</summary>
    Career,

    /// <summary>What ethics decided of them.</summary>
    Violation,

    /// <summary>A grade of a year.</summary>
    Grade,

    /// <summary>A year's commitment.</summary>
    Commitment,

    /// <summary>A nomination in a review round.</summary>
    Nomination,

    /// <summary>A place in a cohort, with its mentors and stays.</summary>
    CohortMember,

    /// <summary>A place in a round of rotation, with its wishes and objections.</summary>
    RotationPlace,

    /// <summary>What a host school said of them.</summary>
    HostWord,
    /// <summary>A place in a hiring round, with its states and applications.</summary>
    HiringPlace,

    /// <summary>A place in the reserve pool, with its calls.</summary>
    ReservePlace,

    /// <summary>A pair in which they learn.</summary>
    Apprenticeship,

    /// <summary>A pair in which they are the mentor.</summary>
    Mentoring,

    /// <summary>An opinion about a term of their first year.</summary>
    Opinion,

    /// <summary>A step of their first year.</summary>
    FirstYearStep,

    /// <summary>What became of their first year.</summary>
    Result,

    /// <summary>A move of theirs between schools.</summary>
    Move,
}

/// <summary>One thing that a merge did: all that undoing needs.</summary>
public sealed class MergeStep
{
    public long Id { get; set; }
    public int MergeId { get; set; }
    public MergedThing Thing { get; set; }

    /// <summary>The key on the record that goes.</summary>
    public long? FromKey { get; set; }

    /// <summary>The key on the record that stays; null for what was left out as a double.</summary>
    public long? StayKey { get; set; }

    /// <summary>The code of a field or a kind of fact.</summary>
    public string Field { get; set; } = "";

    public string Before { get; set; } = "";
    public string After { get; set; } = "";

    /// <summary>From when a fact holds.</summary>
    public DateOnly? FromOn { get; set; }

    /// <summary>A fact was given to the record that stays; otherwise taken away.</summary>
    public bool IsAdded { get; set; }
}
