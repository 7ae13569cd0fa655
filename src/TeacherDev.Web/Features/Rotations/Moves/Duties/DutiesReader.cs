using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Comparison;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Rotations.Effects;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Rotations.Moves.Duties;

/// <summary>Works out which duties differ for everybody who moves in a round; the number of its queries does not grow with the people.</summary>
public sealed class DutiesReader(TeacherDevDb db, PolicyShelf shelf, DistrictClock clock, District district, IStringLocalizer<MovesText> say)
{
    /// <param name="people">Each with all placements that hold after the move; null where it cannot be.</param>
    /// <returns>Those for whom something differs, in the order in which they were asked for.</returns>
    public async Task<IReadOnlyList<MovingDuties>> Of(IReadOnlyCollection<(string Number, string Name, DecidedMove Move, IEnumerable<Placement>? Then)> people, CancellationToken cancel)
    {
        var moving = people.Where(p => p.Then is not null).ToList();
        if (moving.Count == 0)
        {
            return [];
        }

        var book = await shelf.Book(db, null, cancel);
        Dictionary<int, Person> records = [];
        await foreach (var person in db.People([.. moving.Select(p => p.Move.TeacherId)], null, cancel))
        {
            records[person.Record.Teacher.Id] = person;
        }

        return [.. moving.Select(Changed).Where(p => p.Duties.Changes.Count > 0)];

        MovingDuties Changed((string Number, string Name, DecidedMove Move, IEnumerable<Placement>? Then) one)
        {
            var (person, day) = (records[one.Move.TeacherId], one.Move.On > clock.Today ? one.Move.On : clock.Today);
            var asOf = AsOf.On(day, district);
            var changes = DutyChange.Between(
                Evaluator.Evaluate(book, person.Record, person.Ledger, asOf, withLines: false), Evaluator.Evaluate(book, person.Record.With(one.Then), person.Ledger, asOf, withLines: false));
            return new(one.Number, one.Name, day, new(changes, say["Preview.Before"], say["Preview.After"]));
        }
    }
}
