using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Requirements.Comparison;
using TeacherDev.Data.Requirements.Events;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Events;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Requirements.Suppositions;

namespace TeacherDev.Web.Features.Policies.Events;

/// <summary>Whom an event moves and how, on the day on which all of it shows, by the one evaluation: a draft against things as they are, one in force against things without it.</summary>
public sealed class EventPreview(TeacherDevDb db, PolicyShelf shelf, District district, DistrictClock clock)
{
    /// <summary>The day that is looked at: the last of the days off, or the one that says which window is longer; never before today.</summary>
    public DateOnly Day(PolicyEventRecord happened)
    {
        var (terms, today) = (happened.Terms, clock.Today);
        return terms.Effect != EventEffect.Extend ? Foresight.Of(new(terms.StartOn!.Value, terms.EndOn!.Value), today)
            : terms.AskedOn > today ? terms.AskedOn : today;
    }

    public async Task<DistrictComparison> Of(PolicyEventRecord happened, int most, CancellationToken cancel)
    {
        var (before, after) = await Sides(happened, cancel);
        return await db.Compare(null, before, after, AsOf.On(Day(happened), district), most, cancel);
    }

    /// <summary>Everybody whom it moves, as they are read.</summary>
    public async IAsyncEnumerable<PersonChange> People(
        PolicyEventRecord happened, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        var (before, after) = await Sides(happened, cancel);
        await foreach (var person in db.Differences(null, before, after, AsOf.On(Day(happened), district), new(0), cancel))
        {
            yield return person;
        }
    }

    private async Task<(PolicyBook Before, PolicyBook After)> Sides(PolicyEventRecord happened, CancellationToken cancel)
    {
        var book = await shelf.Book(db, null, cancel);
        var others = book.Events.Where(e => e.Id != happened.Id).ToList();
        return (book.WithEvents(others), book.WithEvents([.. others, happened.Event(clock.UtcNow) with { WithdrawnAt = null }]));
    }
}
