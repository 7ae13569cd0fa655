using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Rotations.Moves;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Comparison;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Rotations.Effects;
using TeacherDev.Domain.Rotations.Moves;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Moves.Making;

/// <summary>Reads whom a move is of and works out what it would do; writes nothing.</summary>
public sealed class MoveReader(TeacherDevDb db, PolicyShelf shelf, DistrictClock clock, District district, SignedInPerson me, IStringLocalizer<MovesText> say)
{
    /// <returns>Null for nobody in reach.</returns>
    public async Task<Person?> Find(string number, CancellationToken cancel) =>
        await db.MovesSeenBy(me, clock.Today).Where(t => t.Number == number).Select(t => (int?)t.Id).SingleOrDefaultAsync(cancel) is { } id ? await db.Person(id, null, cancel) : null;

    public Task<List<School>> Schools(CancellationToken cancel) => db.Schools.AsNoTracking().OrderBy(s => s.Code).ToListAsync(cancel);

    /// <summary>Those that may be chosen.</summary>
    public IReadOnlyList<School> Open(IReadOnlyList<School> schools) => [.. schools.Where(s => !s.IsTakenBack && !(s.ClosedOn <= clock.Today))];

    public async Task<(MovePreviewPage? Page, Refusal? Refusal)> Preview(Person person, MoveForm form, DecidedMove move, IReadOnlyList<School> schools, CancellationToken cancel)
    {
        var (record, standing) = (person.Record, person.Record.Placements);
        if (RecordedMove.WhyNotBy(me.MoveSigner(), move.TeacherId) is { } own)
        {
            return (null, own);
        }

        if (move.WhyNotAt(schools.FirstOrDefault(s => s.Id == move.FromId), schools.First(s => s.Id == move.ToId)) is { } closed)
        {
            return (null, closed);
        }

        var (change, refusal) = MoveEffect.Of(standing, move, clock.UtcNow, record);
        if (change is null)
        {
            return (null, refusal);
        }

        List<Placement> after = [.. standing.Except(change.Withdrawn), .. change.Recorded];
        var (from, to) = (schools.Single(s => s.Id == move.FromId), schools.Single(s => s.Id == move.ToId));
        var day = move.On > clock.Today ? move.On : clock.Today;
        var (asOf, book) = (AsOf.On(day, district), await shelf.Book(db, null, cancel));
        var duties = DutyChange.Between(
            Evaluator.Evaluate(book, record, person.Ledger, asOf, withLines: false), Evaluator.Evaluate(book, record.With(after, school: to), person.Ledger, asOf, withLines: false));
        var (first, last) = MoveLanes.Span(standing.Concat(after), clock.Today);
        return (new(
            form with { Seen = MoveDesk.Seen(standing) }, record.Teacher, move, from, to, Lanes("before", "Preview.Before", standing), Lanes("after", "Preview.After", after), await Ties(move, cancel),
            new(duties, say["Preview.Before"], say["Preview.After"]), day), null);

        MoveLanes Lanes(string id, string title, IEnumerable<Placement> placements) => new(
            id, say[title], [.. placements.Select(p => new Lane(NameOf(p, schools.Single(s => s.Id == p.SchoolId)), p.Kind == PlacementKind.Post, p.StartOn, p.EndOn, change.Recorded.Contains(p)))], first, last, clock.Today);
    }

    /// <summary>What hangs on the person from the move on, or from today.</summary>
    public async Task<IReadOnlyList<Tie>> Ties(DecidedMove move, CancellationToken cancel) =>
        [.. (await db.TiesOf([move], clock.Today, MovesReach.Offices, cancel))[move.TeacherId]];

    public string NameOf(Placement placement, School at) => NameOf(placement, at.NameOver(placement.Days, clock.Today));

    private string NameOf(Placement placement, string school) =>
        placement.Kind == PlacementKind.Post ? school
        : placement.Weekdays == WeekDays.None ? say["Lane.Stay", school, say[$"Kind.{placement.Kind}"].Value]
        : say["Lane.Walks", school, say[$"Kind.{placement.Kind}"].Value, say.Weekdays(placement.Weekdays)];
}
