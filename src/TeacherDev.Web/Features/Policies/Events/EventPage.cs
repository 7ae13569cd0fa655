using TeacherDev.Data.Requirements.Comparison;
using TeacherDev.Data.Requirements.Events;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Events;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Features.Policies.Events.Counting;

namespace TeacherDev.Web.Features.Policies.Events;

/// <summary>One event with whom it moves.</summary>
/// <param name="Day">The day that this is looked at on.</param>
/// <param name="Audience">Who it asks for, in words.</param>
/// <param name="Typed">What was typed into the form that was refused.</param>
public sealed record EventPage(
    PolicyEventRecord Event, DateOnly Day, IReadOnlyList<string> Audience, PolicyBook Book, DateTime Now, bool MayKeep, string Typed)
{
    /// <summary>How many people are shown by name; all of them are in the file.</summary>
    public const int MostShown = 50;

    public const int SecondsToRenew = 2;

    public bool IsDraft => Event.State == PolicyEventState.Draft;

    /// <summary>Null once it holds no more.</summary>
    public BenchWork? Work { get; init; }

    /// <summary>Null while it is counted.</summary>
    public EventMoves? Moves => Work?.Result<EventMoves>();

    /// <summary>The turn that the facts were at when the page was asked for.</summary>
    public int? Turn { get; init; }

    /// <summary>Somebody's facts changed while it was counted.</summary>
    public bool IsOlder => Moves is { } moves && moves.Turn < Turn;

    /// <summary>It does not renew itself, so that a reason can be typed while it is counted.</summary>
    public bool IsStill { get; init; }

    public bool Renews => Work is { Finished.IsCompleted: false } && !IsStill;

    /// <summary>Two are needed, and the reader drafted or edited it.</summary>
    public bool NeedsAnother { get; init; }

    /// <summary>The rounds of the duty that it would extend, if none of them holds its day.</summary>
    public IReadOnlyList<DateRange> MissedRounds
    {
        get
        {
            if (Event is not { Effect: EventEffect.Extend, PolicyCode: { } code } || Book.Versions(code).Any(v => v.Window is not (Rounds or NoWindow)))
            {
                return [];
            }

            var rounds = Book.Versions(code).Select(v => v.Window).OfType<Rounds>().SelectMany(r => r.Ranges).Distinct().OrderBy(r => r.Start).ToList();
            return rounds.Exists(r => r.Contains(Event.AskedOn)) ? [] : rounds;
        }
    }

    public IReadOnlyList<PersonChange> First { get; init; } = [];
}
