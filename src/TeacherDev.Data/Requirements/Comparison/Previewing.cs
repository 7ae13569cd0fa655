using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Requirements.Comparison;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Requirements.Suppositions;

namespace TeacherDev.Data.Requirements.Comparison;

/// <summary>Tries something out on many people: each is evaluated twice by the one evaluation, without and with what is supposed.</summary>
public static class Previewing
{
    /// <param name="db">Only read.</param>
    /// <param name="ids">Whom to try it on; null for everybody.</param>
    /// <param name="book">The policies on record.</param>
    /// <param name="supposed">What is tried out, of each alike.</param>
    /// <param name="asOf">The day on which both sides are asked.</param>
    /// <param name="now">The moment of asking, in UTC.</param>
    /// <param name="told">Hears how many people of how many are done.</param>
    /// <param name="cancel">Stops between people.</param>
    public static async Task<DistrictPreview> Preview(
        this TeacherDevDb db, IReadOnlyCollection<int>? ids, PolicyBook book, Supposition supposed, AsOf asOf, DateTime now,
        Action<int, int>? told, CancellationToken cancel)
    {
        var preview = new DistrictPreview(asOf.Day);
        var total = ids?.Count ?? await db.Teachers.CountAsync(cancel);
        var then = supposed.Over(book);
        told?.Invoke(0, total);
        await foreach (var person in db.People(ids, null, cancel))
        {
            cancel.ThrowIfCancellationRequested();
            preview.Add(person, Evaluator.Evaluate(book, person.Record, person.Ledger, asOf, withLines: false), After(person, then, supposed, asOf, now));
            told?.Invoke(preview.People, total);
        }

        return preview;
    }

    /// <summary>What would be different for each of a few people, in the order of their numbers: a page of a preview.</summary>
    public static async Task<IReadOnlyList<PersonChange>> Differences(
        this TeacherDevDb db, IReadOnlyCollection<int> ids, PolicyBook book, Supposition supposed, AsOf asOf, DateTime now, CancellationToken cancel)
    {
        var changes = new List<PersonChange>();
        var then = supposed.Over(book);
        await foreach (var person in db.People(ids, null, cancel))
        {
            changes.Add(new(person, DutyChange.Between(
                Evaluator.Evaluate(book, person.Record, person.Ledger, asOf, withLines: false), After(person, then, supposed, asOf, now))));
        }

        return changes;
    }

    private static List<DutyResult> After(Person person, PolicyBook then, Supposition supposed, AsOf asOf, DateTime now) =>
        (supposed with { Rule = null }).Evaluate(then, person.Record, person.Ledger, asOf, now, withLines: false);
}
