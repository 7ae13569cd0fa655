using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Requirements.Comparison;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Data.Requirements.Comparison;

/// <summary>What would change for one person.</summary>
public sealed record PersonChange(Person Person, IReadOnlyList<DutyChange> Duties);

/// <summary>
/// What a change would do before it is made: people are read a thousand at a time and evaluated twice by the one evaluation,
/// as things are and as they would be. Nothing is stored.
/// </summary>
public static class DistrictComparing
{
    /// <summary>The people for whom something differs, in the order of reading.</summary>
    /// <param name="db">Only read.</param>
    /// <param name="ids">Whom to ask about; null for everybody.</param>
    /// <param name="before">The rules as they are.</param>
    /// <param name="after">The rules as they would be.</param>
    /// <param name="asOf">The day on which both are asked.</param>
    /// <param name="tally">Counts along.</param>
    /// <param name="cancel">Stops between people.</param>
    public static async IAsyncEnumerable<PersonChange> Differences(
        this TeacherDevDb db, IReadOnlyCollection<int>? ids, PolicyBook before, PolicyBook after, AsOf asOf, DistrictComparison tally,
        [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var person in db.People(ids, null, cancel))
        {
            var duties = DutyChange.Between(
                Evaluator.Evaluate(before, person.Record, person.Ledger, asOf, withLines: false),
                Evaluator.Evaluate(after, person.Record, person.Ledger, asOf, withLines: false));
            var change = new PersonChange(person, duties);
            tally.Add(change);
            if (duties.Count > 0)
            {
                yield return change;
            }
        }
    }

    /// <summary>The same, counted to the end, with the first rows kept to be shown.</summary>
    /// <param name="most">How many people to keep.</param>
    /// <param name="told">Hears how many people of how many are done.</param>
    public static async Task<DistrictComparison> Compare(
        this TeacherDevDb db, IReadOnlyCollection<int>? ids, PolicyBook before, PolicyBook after, AsOf asOf, int most, Action<int, int>? told, CancellationToken cancel)
    {
        var tally = new DistrictComparison(most);
        if (told is not null)
        {
            var total = ids?.Count ?? await db.Teachers.CountAsync(cancel);
            told(0, total);
            tally.Counts = people => told(people, total);
        }

        await foreach (var _ in db.Differences(ids, before, after, asOf, tally, cancel))
        {
        }

        return tally;
    }
}
