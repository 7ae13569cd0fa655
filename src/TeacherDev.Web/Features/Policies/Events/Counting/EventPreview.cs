using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Requirements.Comparison;
using TeacherDev.Data.Requirements.Events;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Events;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Requirements.Suppositions;

namespace TeacherDev.Web.Features.Policies.Events.Counting;

/// <summary>
/// Whom an event moves and how, on the day on which all of it shows, by the one evaluation: a draft against things as they are,
/// one in force against things without it. The district is counted beside the pages; the few people of a page are read anew.
/// </summary>
public sealed class EventPreview(TeacherDevDb db, PolicyShelf shelf, Workbench bench, District district, DistrictClock clock)
{
    private const int ExportChunk = 500;
    private static readonly TimeSpan LongCount = TimeSpan.FromSeconds(10);

    /// <summary>The day that is looked at: the last of the days off, or the one that says which window is longer; never before today.</summary>
    public DateOnly Day(PolicyEventRecord happened)
    {
        var (terms, today) = (happened.Terms, clock.Today);
        return terms.Effect != EventEffect.Extend ? Foresight.Of(new(terms.StartOn!.Value, terms.EndOn!.Value), today)
            : terms.AskedOn > today ? terms.AskedOn : today;
    }

    /// <summary>The count, begun if nobody has asked for it yet, or if anybody's facts changed since.</summary>
    /// <param name="turn">The turn that the facts are at now.</param>
    public BenchWork Ask(PolicyEventRecord happened, int? turn)
    {
        if (bench.Find(Key(happened))?.Result<EventMoves>() is { } moves && moves.Turn != turn && !IsToBeRead(moves))
        {
            bench.Forget(Key(happened));
        }

        return bench.Ask(Key(happened), async (services, told, stop) => await services.GetRequiredService<EventPreview>().Count(happened, told, stop));
    }

    /// <summary>What was counted, if nobody's facts have changed since; null if it was not.</summary>
    public EventMoves? Held(PolicyEventRecord happened, int? turn) => bench.Find(Key(happened))?.Result<EventMoves>() is { } moves && moves.Turn == turn ? moves : null;

    /// <summary>Everybody, evaluated twice: minutes in a large district.</summary>
    public async Task<EventMoves> Count(PolicyEventRecord happened, Action<int, int>? told, CancellationToken cancel)
    {
        var begun = Stopwatch.GetTimestamp();
        var turn = await StandingWriter.Turn(db, cancel); // before anybody is read: what changes meanwhile makes the count old
        var (before, after) = await Sides(happened, cancel);
        var moved = await db.Compare(null, before, after, AsOf.On(Day(happened), district), 0, told, cancel);
        var fitting = moved.Changed.Count == 0 ? await Fitting(happened.Event(clock.UtcNow), cancel) : 0;
        return new(moved, fitting, turn, Stopwatch.GetElapsedTime(begun), Stopwatch.GetTimestamp());
    }

    /// <summary>Those of these people whom it moves, in the order of their numbers, some hundred at a time.</summary>
    public async IAsyncEnumerable<PersonChange> People(PolicyEventRecord happened, IEnumerable<int> ids, [EnumeratorCancellation] CancellationToken cancel)
    {
        var (before, after) = await Sides(happened, cancel);
        foreach (var some in ids.Chunk(ExportChunk))
        {
            await foreach (var person in db.Differences(some, before, after, AsOf.On(Day(happened), district), new(0), cancel))
            {
                yield return person;
            }
        }
    }

    private async Task<int> Fitting(PolicyEvent happened, CancellationToken cancel)
    {
        var fitting = 0;
        await foreach (var person in db.People(null, null, cancel))
        {
            fitting += happened.Touches(person.Record) ? 1 : 0;
        }

        return fitting;
    }

    /// <summary>In a large district facts change while it is counted: whoever waited long reads the count for as long, marked as older.</summary>
    private static bool IsToBeRead(EventMoves moves) => moves.Took > LongCount && Stopwatch.GetElapsedTime(moves.DoneAt) < moves.Took;

    private string Key(PolicyEventRecord happened) =>
        string.Create(CultureInfo.InvariantCulture, $"event {happened.Id} {happened.Version} {Day(happened):yyyy-MM-dd}");

    private async Task<(PolicyBook Before, PolicyBook After)> Sides(PolicyEventRecord happened, CancellationToken cancel)
    {
        var book = await shelf.Book(db, null, cancel);
        var others = book.Events.Where(e => e.Id != happened.Id).ToList();
        return (book.WithEvents(others), book.WithEvents([.. others, happened.Event(clock.UtcNow) with { WithdrawnAt = null }]));
    }
}
