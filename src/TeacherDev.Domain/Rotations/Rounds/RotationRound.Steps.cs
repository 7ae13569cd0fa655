using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Rotations.Rounds;

/// <summary>The steps of a round, and why one may not be taken.</summary>
public sealed partial class RotationRound
{
    /// <summary>Why its days may not be mended that day; once it is decided they are part of the decision.</summary>
    public Refusal? WhyNotMend(DateOnly today) => State(today) switch
    {
        RotationState.Announced or RotationState.Collecting or RotationState.Arranging or RotationState.Public => null,
        RotationState.Decided => new("rotation-days-decided"),
        _ => new("rotation-round-over"),
    };

    /// <summary>What is wrong with other days, each with the name of its day: what is over stays as it was, and what is shown is not shown for less long.</summary>
    public IEnumerable<(string Day, Refusal Refusal)> MendFaults(RoundCalendar days, DateOnly today, int publicity, WorkingDays working)
    {
        foreach (var (name, was, on, isFixed) in new[]
        {
            (nameof(CollectFromOn), CollectFromOn, days.CollectFromOn, CollectFromOn < today), (nameof(CollectUntilOn), CollectUntilOn, days.CollectUntilOn, false), (nameof(PublicFromOn), PublicFromOn, days.PublicFromOn, false),
        })
        {
            if (on != was && (isFixed || PublishedAt is not null))
            {
                yield return (name, new("rotation-day-is-over", was));
            }
            else if (on != was && on < today)
            {
                yield return (name, new("rotation-day-past", today));
            }
        }

        if (PublishedAt is not null && days.PublicUntilOn < PublicUntilOn)
        {
            yield return (nameof(PublicUntilOn), new("rotation-public-told", PublicUntilOn));
        }

        if (days.Year != Calendar.Year)
        {
            yield return (nameof(EffectiveOn), new("rotation-other-year", Calendar.Year.ToString()));
        }

        foreach (var fault in days.Faults(publicity, working))
        {
            yield return fault;
        }
    }

    public void Mend(RoundCalendar days) =>
        (CollectFromOn, CollectUntilOn, PublicFromOn, PublicUntilOn, EffectiveOn) = (days.CollectFromOn, days.CollectUntilOn, days.PublicFromOn, days.PublicUntilOn, days.EffectiveOn);

    /// <summary>Why nobody may nominate, apply, wish or state a need that day.</summary>
    public Refusal? WhyNotCollect(DateOnly today) => State(today) switch
    {
        RotationState.Collecting => null,
        RotationState.Announced => new("rotation-not-yet", CollectFromOn),
        RotationState.Arranging => new("rotation-collected", CollectUntilOn),
        _ => new("rotation-round-over"),
    };

    /// <summary>Why nothing may be proposed that day.</summary>
    public Refusal? WhyNotArrange(DateOnly today) => State(today) switch
    {
        RotationState.Arranging => null,
        RotationState.Announced or RotationState.Collecting => new("rotation-still-collecting", CollectUntilOn),
        _ => new("rotation-arranged"),
    };

    /// <summary>Why this person may not be settled or taken out; while the moves are shown only whoever was right to object, or whose move may not be any more.</summary>
    /// <param name="isBroken">What is chosen for them may not be any more: <see cref="RoundQuestion.Broken()"/>.</param>
    public Refusal? WhyNotSettle(RotationPerson person, bool isBroken, DateOnly today) =>
        State(today) == RotationState.Public && (isBroken || person.Objections.Exists(o => o.IsUpheld)) ? null : WhyNotArrange(today);

    /// <summary>Why this person takes none of the steps of the whole list: nobody decides over a list in which they stand.</summary>
    /// <param name="teacherId">Where they stand on the roster; null for whoever does not.</param>
    public Refusal? WhyNotBy(int? teacherId) => teacherId is not null && Standing.Any(p => p.TeacherId == teacherId) ? new("rotation-for-oneself") : null;

    /// <summary>Why the moves may not be shown.</summary>
    public Refusal? WhyNotPublish(DateOnly today) => WhyNotArrange(today) ?? (Moving.Any() ? null : new("rotation-nobody-moves"));

    /// <summary>Shows the moves from today, until the planned day or longer: for the days of publicity at least.</summary>
    public void Publish(DateOnly today, int publicity, WorkingDays working, string by, DateTime at)
    {
        (PublishedBy, PublishedAt, PublicFromOn) = (by, at, today);
        ShowAgain(today, publicity, working);
    }

    /// <summary>What is shown has changed: from today it is shown for all the days of publicity, so that whoever it concerns can object.</summary>
    public void ShowAgain(DateOnly today, int publicity, WorkingDays working)
    {
        var least = working.After(today, publicity);
        PublicUntilOn = PublicUntilOn > least ? PublicUntilOn : least;
    }

    /// <summary>Why it may not be decided: shown to the end, every objection answered, by nobody whom it moves.</summary>
    /// <param name="teacherId">Who decides, where they stand on the roster.</param>
    public Refusal? WhyNotDecide(int? teacherId, DateOnly today) =>
        State(today) != RotationState.Public ? new("rotation-not-public")
        : today <= PublicUntilOn ? new("rotation-still-public", PublicUntilOn)
        : Objections.Count(o => o.IsOpen) is > 0 and var open ? new("rotation-objections-open", open)
        : WhyNotBy(teacherId) ?? (Moving.Any() ? null : new("rotation-nobody-moves"));

    public void Decide(string document, string by, DateTime at) => (Document, DecidedBy, DecidedAt) = (document, by, at);

    /// <summary>Why the placements may not follow: decided, and the first day at the new schools has come.</summary>
    public Refusal? WhyNotEffect(DateOnly today) =>
        State(today) != RotationState.Decided ? new("rotation-not-decided") : today < EffectiveOn ? new("rotation-not-effective", EffectiveOn) : null;

    public void Effect(string by, DateTime at) => (EffectedBy, EffectedAt) = (by, at);

    public Refusal? WhyNotUndo(DateOnly today) => State(today) != RotationState.InEffect ? new("rotation-not-in-effect") : null;

    public void Undo(string reason, string by, DateTime at) => (EndReason, EndedBy, UndoneAt) = (reason, by, at);

    /// <summary>Why it may not be called off: only what changed no placement.</summary>
    public Refusal? WhyNotCallOff(DateOnly today) =>
        State(today) is RotationState.InEffect or RotationState.Undone or RotationState.CalledOff ? new("rotation-round-over") : null;

    public void CallOff(string reason, string by, DateTime at) => (EndReason, EndedBy, CalledOffAt) = (reason, by, at);

    /// <summary>Keeps what a proposal says of everybody who is not settled.</summary>
    /// <param name="moves">Who goes for which need, by teacher.</param>
    /// <param name="isBest">No other is better by the aims.</param>
    public void Propose(IReadOnlyDictionary<int, int> moves, bool isBest, string by, DateTime at)
    {
        foreach (var person in Standing.Where(p => !p.IsSettled))
        {
            person.Propose(moves.TryGetValue(person.TeacherId, out var need) ? need : null, by, at);
        }

        (ProposedAt, IsBest) = (at, isBest);
    }
}
