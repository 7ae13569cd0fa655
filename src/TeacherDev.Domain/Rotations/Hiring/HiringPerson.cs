using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings;

namespace TeacherDev.Domain.Rotations.Hiring;

/// <summary>Somebody in a hiring round: the state in which they stand, and every one before it.</summary>
public sealed class HiringPerson
{
    public const int DocumentLength = 100, WordLength = 500, NameLength = 100;

    public int Id { get; private set; }
    public int Version { get; private set; }
    public int RoundId { get; private set; }
    public int TeacherId { get; private set; }

    /// <summary>The school of the legal post when they came into the round.</summary>
    public int SchoolId { get; private set; }

    /// <summary>Their subject or work when they came into the round; "" where nobody said.</summary>
    public string Work { get; private set; } = "";
    public HiringState State { get; private set; }

    /// <summary>The post that they have, or were given; null for none.</summary>
    public int? PostId { get; private set; }

    /// <summary>From when the state holds.</summary>
    public DateOnly OnDay { get; private set; }

    /// <summary>The last day of waiting.</summary>
    public DateOnly? UntilOn { get; private set; }

    /// <summary>Why the district let them compete above the level of their school; null where it did not.</summary>
    public string? LevelWord { get; private set; }

    /// <summary>The document that gave them one of the senior posts that the county holds back; null where they have none.</summary>
    public string? HeldDocument { get; private set; }

    /// <summary>Their placements follow the round.</summary>
    public DateTime? MovedAt { get; private set; }
    public List<HiringEntry> Entries { get; } = [];
    public List<HiringApplication> Applications { get; } = [];
    public List<HiringPlacement> Placements { get; } = [];

    public bool IsMoving => State is HiringState.Hired or HiringState.Accepted or HiringState.Found && MovedAt is null;

    public static HiringPerson In(int teacherId, int schoolId, string work, DateOnly on, string by, DateTime at)
    {
        HiringPerson person = new() { TeacherId = teacherId, SchoolId = schoolId, Work = work };
        person.Stand(HiringState.Competing, null, on, null, "", "", false, by, at);
        return person;
    }

    /// <summary>The first day at the school to which they go.</summary>
    public DateOnly MovesOn(HiringRound round) => State == HiringState.Found ? OnDay : round.EffectiveOn;

    /// <summary>Does what was found to be right.</summary>
    public void Take(HiringAct act, string by, DateTime at) =>
        Stand(act.To, act.To == HiringState.Accepted ? PostId : HiringAct.NeedsPost(act.To) ? act.Post!.Id : null, act.On, act.To == HiringState.Waiting ? act.Until : null, act.Document, act.Word, false, by, at);

    /// <summary>The states in which they stood before, each as it last was: a correction goes back to one of them.</summary>
    public IEnumerable<HiringEntry> Before => Entries.OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Where(e => e.State != State).DistinctBy(e => e.State);

    /// <summary>Why they may not be put back; whoever has moved is no more.</summary>
    /// <param name="entry">One of <see cref="Before"/>.</param>
    /// <param name="post">Its post; null for none.</param>
    /// <param name="taken">How many people have that post.</param>
    public Refusal? WhyNotCorrect(HiringRound round, HiringEntry? entry, HiringPost? post, int taken, string word, Signer by) =>
        round.IsOver ? new("hiring-round-over")
        : by.TeacherId == TeacherId ? new("hiring-for-oneself")
        : MovedAt is not null ? new("hiring-moved")
        : entry is null ? new("hiring-no-entry")
        : word.Length == 0 ? new("hiring-word")
        : round.EffectedAt is not null && HiringAct.IsOpen(entry.State) ? new("hiring-in-effect")
        : post is not null && post.Id != PostId && taken >= post.Count ? new("hiring-posts-full", post.Count, taken) : null;

    /// <summary>Puts them back; what was before stays to be read.</summary>
    public void Correct(HiringEntry entry, string word, string by, DateTime at) =>
        Stand(entry.State, entry.PostId, entry.OnDay, entry.UntilOn, entry.Document, word, true, by, at);

    /// <summary>The district lets them compete above the level of their school.</summary>
    public void SetLevelAside(string word) => LevelWord = word;

    /// <summary>Why they may not have one of the senior posts that the county holds back: those are for senior teachers who go to a rural or weak school.</summary>
    /// <param name="school">Of the post that they have; null for none.</param>
    /// <param name="isSenior">They have a senior title.</param>
    /// <param name="used">How many others have one, of whatever round.</param>
    public Refusal? WhyNotHold(HiringRound round, HeldRules? rules, School? school, bool isSenior, int used, string document, Signer by) =>
        round.IsOver ? new("hiring-round-over")
        : by.TeacherId == TeacherId ? new("hiring-for-oneself")
        : HeldDocument is not null ? new("hiring-held-already", HeldDocument)
        : school is null || !HiringAct.IsElsewhere(State) ? new("hiring-held-nowhere")
        : rules?.IsFor(school) is not true ? new("hiring-held-elsewhere", school.Name)
        : !isSenior ? new("hiring-held-title")
        : used >= round.Held ? new("hiring-held-none", round.Held, used)
        : document.Length == 0 ? new("hiring-document") : null;

    /// <summary>Gives them a senior post that the county holds; they have it for as long as they have the post.</summary>
    public void Hold(string document) => HeldDocument = document;

    /// <summary>Why it may not be taken back.</summary>
    public Refusal? WhyNotRelease(HiringRound round, string word, Signer by) =>
        round.IsOver ? new("hiring-round-over") : by.TeacherId == TeacherId ? new("hiring-for-oneself") : HeldDocument is null ? new("hiring-held-has-none") : word.Length == 0 ? new("hiring-word") : null;

    public void Release() => HeldDocument = null;

    public void Moved(IEnumerable<HiringPlacement> placements, DateTime at)
    {
        Placements.AddRange(placements);
        MovedAt = at;
    }

    /// <summary>Why they may not apply for a post elsewhere.</summary>
    public Refusal? WhyNotApply(HiringRound round, HiringPost post, int taken, bool isAbove, DateOnly today) =>
        State != HiringState.Crossing ? new("hiring-not-crossing")
        : round.WhyNotIn(HiringStep.CrossSchool, HiringSide.Teacher, "", today)
        ?? new HiringAct(HiringState.Hired, post, taken, isAbove, today, null, "", "").WhyNotPost(this)
        ?? (Applications.Exists(a => a.PostId == post.Id && a.IsOpen) ? new("hiring-applied")
        : Applications.Exists(a => a.PostId == post.Id && a.IsHired == false) ? new("hiring-declined-before")
        : Applications.Count(a => a.IsOpen) >= round.Applications ? new("hiring-applications", round.Applications) : null);

    private void Stand(HiringState state, int? postId, DateOnly on, DateOnly? until, string document, string word, bool isCorrection, string by, DateTime at)
    {
        // A senior post of the county goes with the post for which it was given.
        HeldDocument = postId is not null && postId == PostId ? HeldDocument : null;
        (State, PostId, OnDay, UntilOn) = (state, postId, on, until);
        Entries.Add(HiringEntry.Of(state, postId, on, until, document, word, isCorrection, by, at));
        if (state != HiringState.Crossing)
        {
            foreach (var open in Applications.Where(a => a.IsOpen && a.PostId != postId))
            {
                open.Withdraw(at);
            }
        }
    }
}
