using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;

namespace TeacherDev.Domain.Rotations.Hiring;

/// <summary>What is done with somebody in a round.</summary>
/// <param name="To">Where they then stand.</param>
/// <param name="Post">The post that they get; null for a state without one.</param>
/// <param name="Taken">How many people have that post before.</param>
/// <param name="IsAbove">It is at a school above the level of theirs.</param>
/// <param name="On">From when the state holds: the first day of waiting, of the post that was found, after the teaching post.</param>
/// <param name="Until">The last day of waiting.</param>
/// <param name="Word">Why; "" where nobody need say.</param>
public sealed record HiringAct(HiringState To, HiringPost? Post, int Taken, bool IsAbove, DateOnly On, DateOnly? Until, string Document, string Word)
{
    private static readonly IReadOnlyDictionary<HiringState, HiringState[]> Ways = new Dictionary<HiringState, HiringState[]>
    {
        [HiringState.Competing] = [HiringState.Kept, HiringState.Crossing, HiringState.Out],
        [HiringState.Crossing] = [HiringState.Hired, HiringState.Assigned, HiringState.Waiting],
        [HiringState.Assigned] = [HiringState.Accepted, HiringState.Refused],
        [HiringState.Refused] = [HiringState.Assigned, HiringState.Waiting],
        [HiringState.Waiting] = [HiringState.Found, HiringState.Ended],
    };

    /// <summary>Where somebody can go on to from a state.</summary>
    public static IReadOnlyList<HiringState> After(HiringState state) => Ways.GetValueOrDefault(state) ?? [];

    public static bool NeedsPost(HiringState state) => state is HiringState.Kept or HiringState.Hired or HiringState.Assigned or HiringState.Found;

    public static bool NeedsDocument(HiringState state) => state is HiringState.Assigned or HiringState.Waiting or HiringState.Found or HiringState.Ended;

    /// <summary>They have, or were given, a post at another school.</summary>
    public static bool IsElsewhere(HiringState state) => state is HiringState.Hired or HiringState.Assigned or HiringState.Accepted or HiringState.Found;

    /// <summary>They have no outcome yet: while somebody stands so, no placement follows.</summary>
    public static bool IsOpen(HiringState state) => state is HiringState.Competing or HiringState.Crossing or HiringState.Assigned or HiringState.Refused;

    /// <summary>The step to whose days it belongs; null for what comes after them.</summary>
    public static HiringStep? StepOf(HiringState to) => to switch
    {
        HiringState.Kept or HiringState.Crossing or HiringState.Out => HiringStep.InSchool,
        HiringState.Hired => HiringStep.CrossSchool,
        HiringState.Assigned or HiringState.Accepted or HiringState.Refused => HiringStep.Assignment,
        _ => null,
    };

    /// <summary>Why it may not be done with this person that day.</summary>
    /// <param name="by">Nobody decides on themselves; whoever answers for themselves does it as a teacher.</param>
    public Refusal? WhyNot(HiringRound round, HiringPerson person, HiringSide side, Signer by, DateOnly today) =>
        round.IsOver ? new("hiring-round-over")
        : side != HiringSide.Teacher && by.TeacherId == person.TeacherId ? new("hiring-for-oneself")
        : !After(person.State).Contains(To) ? new("hiring-no-way", person.State, To)
        : (StepOf(To) is { } step ? round.WhyNotIn(step, side, Word, today) : today < round.AssignFromOn ? new("hiring-not-yet", round.AssignFromOn) : null)
        ?? WhyNotPost(person) ?? WhyNotWords() ?? WhyNotDays(round, person);

    /// <summary>Why they may not have the post; more people than posts never are.</summary>
    internal Refusal? WhyNotPost(HiringPerson person) =>
        !NeedsPost(To) ? null
        : Post is null ? new("hiring-post")
        : (Post.SchoolId == person.SchoolId) != (To == HiringState.Kept) ? new(To == HiringState.Kept ? "hiring-post-elsewhere" : "hiring-post-own")
        : Taken >= Post.Count ? new("hiring-posts-full", Post.Count, Taken)
        : IsAbove && person.LevelWord is null ? new("hiring-above") : null;

    private Refusal? WhyNotWords() =>
        To == HiringState.Out && Word.Length == 0 ? new("hiring-word") : NeedsDocument(To) && Document.Length == 0 ? new("hiring-document") : null;

    private Refusal? WhyNotDays(HiringRound round, HiringPerson person) => To switch
    {
        HiringState.Waiting => On < round.AssignFromOn || Until is not { } until || until < On ? new("hiring-wait-days")
            : until > On.AddMonths(round.WaitMonths).AddDays(-1) ? new("hiring-wait-long", round.WaitMonths, On.AddMonths(round.WaitMonths).AddDays(-1)) : null,
        HiringState.Found => On < round.EffectiveOn ? new("hiring-found-early", round.EffectiveOn) : On < person.OnDay || On > person.UntilOn!.Value.AddDays(1) ? new("hiring-while-waiting", person.OnDay, person.UntilOn!.Value) : null,
        HiringState.Ended => On < person.OnDay ? new("hiring-while-waiting", person.OnDay, person.UntilOn!.Value) : null,
        _ => null,
    };
}
