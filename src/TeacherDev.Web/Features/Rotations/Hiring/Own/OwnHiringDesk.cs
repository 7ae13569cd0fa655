using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Rotations.Hiring;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Hiring;

namespace TeacherDev.Web.Features.Rotations.Hiring.Own;

/// <summary>What a teacher does in a hiring round beside answering: they apply for posts elsewhere, and take it back.</summary>
public sealed class OwnHiringDesk(TeacherDevDb db, HiringDesk desk, HiringTurn turn, HiringLetters letters, DistrictClock clock, Actor actor)
{
    public Task<Refusal?> Apply(int id, int teacherId, int postId, CancellationToken cancel) => turn.Take(id, async round =>
    {
        var person = await Person(id, teacherId, cancel);
        if (round.Posts.Find(p => p.Id == postId) is not { } post)
        {
            return new("hiring-post");
        }

        var schools = await db.Schools.AsNoTracking().Where(s => s.Id == person.SchoolId || s.Id == post.SchoolId).ToDictionaryAsync(s => s.Id, cancel);
        var taken = (await db.HiringTaken(id, cancel)).GetValueOrDefault(postId);
        if (person.WhyNotApply(round, post, taken, desk.IsAbove(schools[person.SchoolId], schools[post.SchoolId]), clock.Today) is { } refusal)
        {
            return refusal;
        }

        person.Applications.Add(HiringApplication.Of(postId, clock.UtcNow));
        db.Audited(actor, clock.UtcNow, "hiring.applied", ("teacher", teacherId), new { round = id, school = schools[post.SchoolId].Code, work = post.Work });
        await letters.TellSchool(round, post.SchoolId, "Applied", cancel, schools[person.SchoolId].Name, post.Work);
        return null;
    }, cancel);

    public Task<Refusal?> Withdraw(int id, int teacherId, int applicationId, CancellationToken cancel) => turn.Take(id, async round =>
    {
        var person = await Person(id, teacherId, cancel);
        if (person.Applications.Find(a => a.Id == applicationId) is not { IsOpen: true } application)
        {
            return new("hiring-application-closed");
        }

        application.Withdraw(clock.UtcNow);
        db.Audited(actor, clock.UtcNow, "hiring.application-withdrawn", ("teacher", teacherId), new { round = id, application = applicationId });
        return null;
    }, cancel);

    private Task<HiringPerson> Person(int id, int teacherId, CancellationToken cancel) => db.HiringPeople.Include(p => p.Applications).SingleAsync(p => p.RoundId == id && p.TeacherId == teacherId, cancel);
}
