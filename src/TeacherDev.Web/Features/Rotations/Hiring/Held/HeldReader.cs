using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Rotations.Hiring.Board;
using TeacherDev.Web.Features.Rotations.Moves;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Hiring.Held;

/// <summary>Reads what the county holds back of senior posts, and who goes where they are for.</summary>
public sealed class HeldReader(TeacherDevDb db, RotationRules rules, DistrictClock clock, SignedInPerson me)
{
    /// <summary>Everybody who has one, of whatever round: it follows the person, and is the county's again once a legal post elsewhere took the place of theirs.</summary>
    /// <returns>The latest round first; each person once.</returns>
    public async Task<IReadOnlyList<HeldBy>> Holders(CancellationToken cancel)
    {
        var given = await (from person in db.HiringPeople
                           join round in db.HiringRounds on person.RoundId equals round.Id
                           join post in db.HiringPosts on person.PostId equals post.Id
                           join teacher in db.Teachers on person.TeacherId equals teacher.Id
                           where person.HeldDocument != null && round.CalledOffAt == null && round.UndoneAt == null
                           orderby round.EffectiveOn descending, round.Id descending, teacher.Number
                           select new { Holder = new HeldBy(round.Id, round.Name, person.Id, teacher.Id, teacher.Number, teacher.Name, post.SchoolId), HasMoved = person.MovedAt != null }).ToListAsync(cancel);
        var moved = (await db.Records([.. given.Where(g => g.HasMoved).Select(g => g.Holder.TeacherId).Distinct()], cancel)).ToDictionary(r => r.Teacher.Id);
        return [.. given.Where(g => !g.HasMoved || IsThere(moved[g.Holder.TeacherId], g.Holder.SchoolId)).Select(g => g.Holder).DistinctBy(h => h.TeacherId)];

        bool IsThere(TeacherRecord person, int school) => person.LegalSchool(clock.Today)?.Id == person.StandsFor(school, clock.Today);
    }

    /// <summary>How many people beside one have one: whoever has theirs from an earlier round takes no second.</summary>
    public async Task<int> UsedByOthers(int teacherId, CancellationToken cancel) => (await Holders(cancel)).Count(h => h.TeacherId != teacherId);

    /// <summary>Those of these people who have a senior title today.</summary>
    public async Task<IReadOnlySet<int>> Senior(IReadOnlyCollection<int> teachers, CancellationToken cancel) =>
        (await db.Records(teachers, cancel)).Where(r => rules.Senior.Holds(r, clock.Today)).Select(r => r.Teacher.Id).ToHashSet();

    /// <param name="rows">Everybody in the round.</param>
    /// <param name="holders">As <see cref="Holders"/> read them.</param>
    /// <returns>Null where the district's document says nothing of it.</returns>
    public async Task<HeldPosts?> Of(HiringRound round, IReadOnlyCollection<PlaceRow> rows, IReadOnlyList<HeldBy> holders, IReadOnlyDictionary<int, School> schools, CancellationToken cancel)
    {
        if (rules.Hiring?.Held is not { } held)
        {
            return null;
        }

        var going = rows.Where(r => HiringAct.IsElsewhere(r.State) && !r.IsHeld && r.PostSchoolId is { } to && held.IsFor(schools[to])).ToList();
        var senior = await Senior([.. going.Select(r => r.TeacherId)], cancel);
        return new(held, holders.Count, [.. holders.Where(h => h.RoundId != round.Id)], [.. going.Where(r => senior.Contains(r.TeacherId))]);
    }

    /// <summary>What one person is offered.</summary>
    /// <returns>Null where they go to no school for which such posts are, or nobody holds any.</returns>
    public async Task<HeldOffer?> Offer(HiringRound round, HiringPerson person, IReadOnlyDictionary<int, School> schools, CancellationToken cancel)
    {
        if (rules.Hiring?.Held is not { } held || round.SeniorPosts is null || !HiringAct.IsElsewhere(person.State) || round.Posts.Find(p => p.Id == person.PostId) is not { } post || !held.IsFor(schools[post.SchoolId]))
        {
            return null;
        }

        var used = await UsedByOthers(person.TeacherId, cancel);
        var isSenior = (await Senior([person.TeacherId], cancel)).Contains(person.TeacherId);
        return new(person.WhyNotHold(round, held, schools[post.SchoolId], isSenior, used, "-", me.MoveSigner()), round.Held - used);
    }
}
