using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Rotations.Rounds;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Proposals;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Rotations.Moves;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Rounds.Board;

/// <summary>Reads both sides of a round; the number of its queries does not grow with the people.</summary>
public sealed class BoardReader(TeacherDevDb db, RotationRules rules, TiesReader ties, DistrictClock clock, SignedInPerson me)
{
    /// <returns>Null where there is no such round.</returns>
    public async Task<BoardPage?> Read(int id, PeopleFilter filter, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        if (await db.WholeRounds().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancel) is not { } round)
        {
            return null;
        }

        var question = await db.QuestionOf(rules, round, cancel);
        var schools = await db.Schools.AsNoTracking().ToDictionaryAsync(s => s.Id, cancel);
        var all = People(round, question, schools);
        var rows = filter.Of(all).ToList();
        var paging = new Paging(filter.Page ?? 1, rows.Count);
        var able = question.Stands.Open.ToDictionary(o => o.Need.Id, o => o.Able);
        List<NeedRow> needs = [.. round.Needs.Where(n => n.Count > 0).Select(n => new NeedRow(n, schools[n.SchoolId], all.Count(r => r.Move?.Need.Id == n.Id), able.GetValueOrDefault(n.Id)))
            .OrderBy(n => n.School.Code, StringComparer.Ordinal).ThenBy(n => n.Need.Stage, StringComparer.Ordinal).ThenBy(n => n.Need.Work, StringComparer.Ordinal)];
        var (keeps, state) = (me.Is(Roles.DistrictHr), round.State(clock.Today));
        return new(round, all, [.. rows.Skip(paging.Skip).Take(Paging.Size)], needs, filter, paging, schools, rules.Round, keeps, clock.Today)
        {
            SeesPapers = me.SeesPapers(),
            Reader = me.TeacherId,
            Ties = keeps && state == RotationState.InEffect ? await Left(round, question, cancel) : [],
            Broken = !keeps ? [] : state switch
            {
                RotationState.Arranging or RotationState.Public => question.Broken(),
                RotationState.Decided => [.. question.Broken().Where(b => b.In.IsFreed)],
                _ => [],
            },
        };
    }

    private async Task<IReadOnlyList<MovingTies>> Left(RotationRound round, RoundQuestion question, CancellationToken cancel)
    {
        var people = question.People.ToDictionary(p => p.Person.Id, p => p.Record.Teacher);
        var moved = round.Moving.Where(p => people.ContainsKey(p.Id)).OrderBy(p => p.Id).Select(p => (people[p.Id].Number, people[p.Id].Name, round.MoveOf(p))).ToList();
        return [.. (await ties.Of(moved, cancel)).Select(t => t.Open).Where(t => t.Ties.Count > 0)];
    }

    private List<PersonRow> People(RotationRound round, RoundQuestion question, Dictionary<int, School> schools)
    {
        var moves = question.Stands.Moves.ToDictionary(m => m.Who.TeacherId);
        var unplaced = question.Stands.Unplaced.ToDictionary(u => u.Who.TeacherId);
        var taken = moves.Values.GroupBy(m => m.Need.Id).ToDictionary(g => g.Key, g => g.Count());
        return [.. question.People.Select(p => new PersonRow(
            p, schools[p.Person.SchoolId], rules.Round.WorkOf(p.Record, round.Eve), moves.GetValueOrDefault(p.Person.TeacherId), unplaced.GetValueOrDefault(p.Person.TeacherId),
            p.Candidate is null ? [] : [.. question.Question.Needs.Where(n => Obstacles.Between(question.Question, p.Candidate, n) is null).Select(n => (n, n.Count - taken.GetValueOrDefault(n.Id)))])
        {
            Way = moves.TryGetValue(p.Person.TeacherId, out var move) ? question.Question.MinutesTo(move.Who, move.Need) : null,
        })];
    }
}
