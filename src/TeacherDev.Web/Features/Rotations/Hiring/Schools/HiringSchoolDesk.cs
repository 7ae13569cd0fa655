using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Rotations.Hiring;
using TeacherDev.Data.Rotations.Rounds;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Effects;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Hiring.Schools;

/// <summary>What a school does in a hiring round beside saying who stays: it states its posts, takes people in, declines applications.</summary>
public sealed class HiringSchoolDesk(TeacherDevDb db, RotationRules rules, HiringTurn turn, HiringLetters letters, DistrictClock clock, SignedInPerson me, Actor actor)
{
    public Task<Refusal?> Post(int id, School school, string work, int? count, string note, CancellationToken cancel) => turn.Take(id, async round =>
    {
        var known = round.Posts.Find(p => p.SchoolId == school.Id && p.Work == work);
        var taken = known is null ? 0 : (await db.HiringTaken(id, cancel)).GetValueOrDefault(known.Id);
        if ((round.WhyNotStatePosts(clock.Today) ?? HiringPost.WhyNot(work, count, taken, await db.RoundWorks(rules, cancel))
            ?? (count > 0 ? new DecidedMove(0, 0, school.Id, PlacementKind.Post, round.EffectiveOn, null).WhyNotAt(null, school) : null)) is { } refusal)
        {
            return refusal;
        }

        if (known is null)
        {
            round.Posts.Add(HiringPost.Of(school.Id, work, count!.Value, note, me.Name, clock.UtcNow));
        }
        else
        {
            known.State(count!.Value, note, me.Name, clock.UtcNow);
        }

        db.Audited(actor, clock.UtcNow, "hiring.posts-stated", ("hiring", id), new { school = school.Code, work, count });
        return null;
    }, cancel);

    /// <summary>Takes in whoever has a legal post at the school today and is not in the round.</summary>
    public Task<Refusal?> TakeIn(int id, School school, CancellationToken cancel) => turn.Take(id, async round =>
    {
        if (round.WhyNotIn(HiringStep.InSchool, HiringSide.School, "", clock.Today) is { } refusal)
        {
            return refusal;
        }

        var people = await db.HiringStaff(rules, round, school.Id, clock.Today, me.Name, clock.UtcNow, cancel);
        if (people.Count == 0)
        {
            return new("hiring-nobody-new");
        }

        round.People.AddRange(people);
        db.Audited(actor, clock.UtcNow, "hiring.taken-in", ("hiring", id), new { school = school.Code, people = people.Count });
        await letters.Tell(round, [.. people.Select(p => p.TeacherId)], HiringState.Competing, cancel, school.Name, clock.Today.AsDay(), "", "");
        return null;
    }, cancel);

    /// <summary>Does not hire somebody who applied from elsewhere.</summary>
    public Task<Refusal?> Decline(int id, int applicationId, string word, CancellationToken cancel) => turn.Take(id, async round =>
    {
        var application = await db.HiringApplications.SingleAsync(a => a.Id == applicationId, cancel);
        var person = await db.HiringPeople.AsNoTracking().SingleAsync(p => p.Id == application.PersonId, cancel);
        if ((round.WhyNotIn(HiringStep.CrossSchool, HiringSide.School, word, clock.Today) ?? (me.TeacherId == person.TeacherId ? new("hiring-for-oneself") : application.WhyNotAnswer())) is { } refusal)
        {
            return refusal;
        }

        application.Answer(false, word, me.Name, clock.UtcNow);
        var school = await db.Schools.Where(s => db.HiringPosts.Any(p => p.Id == application.PostId && p.SchoolId == s.Id)).Select(s => s.Name).SingleAsync(cancel);
        db.Audited(actor, clock.UtcNow, "hiring.declined", ("teacher", person.TeacherId), new { round = id, application = applicationId, school }, word.Length > 0 ? word : null);
        await letters.TellDeclined(round, person.TeacherId, school, cancel);
        return null;
    }, cancel);
}
