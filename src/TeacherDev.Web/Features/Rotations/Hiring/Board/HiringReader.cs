using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Rotations.Hiring;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Effects;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Rotations.Hiring.Held;
using TeacherDev.Web.Features.Rotations.Moves;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Hiring.Board;

/// <summary>Reads a hiring round as the district sees it; the number of its queries does not grow with the people.</summary>
public sealed class HiringReader(TeacherDevDb db, HiringDesk desk, HeldReader held, TiesReader ties, DistrictClock clock, SignedInPerson me)
{
    /// <returns>Null where there is no such round.</returns>
    public async Task<HiringBoardPage?> Read(int id, PlaceFilter filter, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        if (await db.HiringRounds.AsNoTracking().Include(r => r.Posts).SingleOrDefaultAsync(r => r.Id == id, cancel) is not { } round)
        {
            return null;
        }

        var schools = await db.Schools.AsNoTracking().ToDictionaryAsync(s => s.Id, cancel);
        var holders = await held.Holders(cancel);
        var all = (await Rows(db.HiringPeople.Where(p => p.RoundId == id)).ToListAsync(cancel)).ConvertAll(r => r with { IsHeld = holders.Any(h => h.PlaceId == r.Id) });
        var rows = filter.Of(all, schools).ToList();
        var paging = new Paging(filter.Page ?? 1, rows.Count);
        List<PlaceRow> page = [.. rows.Skip(paging.Skip).Take(Paging.Size)];
        return new(
            round, all.GroupBy(r => r.State).ToDictionary(g => g.Key, g => g.Count()), all, page, await Notes([.. page.Select(r => r.TeacherId)], round, cancel),
            [.. schools.Values.Select(s => new SchoolRow(
                s, all.Count(r => r.SchoolId == s.Id && r.State != HiringState.Out), round.Posts.Where(p => p.SchoolId == s.Id).Sum(p => p.Count), all.Count(r => r.PostSchoolId == s.Id),
                all.Count(r => r.SchoolId == s.Id && HiringAct.IsOpen(r.State)))).Where(r => r.People + r.Posts > 0).OrderBy(r => r.School.Code, StringComparer.Ordinal)],
            filter, paging, schools, me.Is(Roles.DistrictHr), clock.Today)
        {
            Held = await held.Of(round, all, holders, schools, cancel), HeldForm = HeldForm.Of(round),
            Ties = me.Is(Roles.DistrictHr) && !round.IsOver ? await Left(round, all, cancel) : [],
        };
    }

    /// <summary>What else holds of people; that somebody has leave is said to whoever may not see of what kind, and no more.</summary>
    private async Task<ILookup<int, HiringNote>> Notes(IReadOnlyCollection<int> ids, HiringRound round, CancellationToken cancel)
    {
        var notes = await db.HiringNotes(ids, round, clock.Today, cancel);
        return notes.SelectMany(n => n).Select(n => n.School is null && !me.SeesPapers(n.TeacherId) ? n with { What = "", Until = null } : n).ToLookup(n => n.TeacherId);
    }

    private async Task<IReadOnlyList<MovingTies>> Left(HiringRound round, IReadOnlyList<PlaceRow> all, CancellationToken cancel)
    {
        var moved = all.Where(r => r.MovedAt is not null && r.PostSchoolId is not null).Select(r =>
            (r.Number, r.Name, new DecidedMove(r.TeacherId, r.SchoolId, r.PostSchoolId!.Value, PlacementKind.Post, r.State == HiringState.Found ? r.OnDay : round.EffectiveOn, null))).ToList();
        return [.. (await ties.Of(moved, cancel)).Select(t => t.Open).Where(t => t.Ties.Count > 0)];
    }

    /// <summary>One person with every state before.</summary>
    /// <returns>Null where nobody is there in that round.</returns>
    public async Task<PlacePage?> Person(int id, int place, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        if (await db.HiringRounds.AsNoTracking().Include(r => r.Posts).SingleOrDefaultAsync(r => r.Id == id, cancel) is not { } round
            || await db.HiringPeople.AsNoTracking().AsSplitQuery().Include(p => p.Entries).Include(p => p.Applications).SingleOrDefaultAsync(p => p.Id == place && p.RoundId == id, cancel) is not { } person)
        {
            return null;
        }

        var schools = await db.Schools.AsNoTracking().ToDictionaryAsync(s => s.Id, cancel);
        var taken = await db.HiringTaken(id, cancel);
        var home = schools[person.SchoolId];
        return new(
            round, person, await db.Teachers.AsNoTracking().SingleAsync(t => t.Id == person.TeacherId, cancel), schools,
            [.. round.Posts.Where(p => p.Count > 0).Select(p => new PostChoice(p, schools[p.SchoolId], p.Count - taken.GetValueOrDefault(p.Id), desk.IsAbove(home, schools[p.SchoolId])))
                .OrderBy(c => c.Post.Work != person.Work).ThenBy(c => c.School.Code, StringComparer.Ordinal)],
            [.. (await Notes([person.TeacherId], round, cancel))[person.TeacherId]], me.Is(Roles.DistrictHr), person.TeacherId == me.TeacherId, clock.Today)
        {
            Held = await held.Offer(round, person, schools, cancel),
        };
    }

    internal IQueryable<PlaceRow> Rows(IQueryable<HiringPerson> people) =>
        from p in people
        join t in db.Teachers on p.TeacherId equals t.Id
        orderby t.Number
        select new PlaceRow(
            p.Id, p.Version, p.TeacherId, t.Number, t.Name, t.NameKeys, p.SchoolId, p.Work, p.State, db.HiringPosts.Where(x => x.Id == p.PostId).Select(x => (int?)x.SchoolId).FirstOrDefault(),
            db.HiringPosts.Where(x => x.Id == p.PostId).Select(x => x.Work).FirstOrDefault(), p.OnDay, p.UntilOn, p.MovedAt, p.Applications.Count(a => a.IsHired == null && a.WithdrawnAt == null), p.HeldDocument != null);
}
