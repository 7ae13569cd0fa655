using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Web.Features.Rotations.Moves;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Hiring.Held;

/// <summary>Senior posts that the county holds back: how many, who has one, who gives it back. The round is taken first, so two at once never give more than are held.</summary>
public sealed class HeldDesk(TeacherDevDb db, RotationRules rules, HeldReader reader, HiringTurn turn, HiringLetters letters, DistrictClock clock, SignedInPerson me, Actor actor)
{
    public Task<Refusal?> Hold(int id, int? posts, int? percent, string document, CancellationToken cancel) => turn.Take(id, async round =>
    {
        if (round.WhyNotHold(rules.Hiring?.Held, posts, percent, (await reader.Holders(cancel)).Count, document) is { } refusal)
        {
            return refusal;
        }

        round.Hold(posts!.Value, percent!.Value, document);
        db.Audited(actor, clock.UtcNow, "hiring.senior-held", ("hiring", id), new { posts, percent, held = round.Held }, document);
        return null;
    }, cancel);

    public Task<Refusal?> Give(int id, int place, string document, CancellationToken cancel) => turn.Take(id, async round =>
    {
        var person = await db.HiringPeople.SingleAsync(p => p.Id == place && p.RoundId == id, cancel);
        var school = round.Posts.Find(p => p.Id == person.PostId) is { } post ? await db.Schools.AsNoTracking().SingleAsync(s => s.Id == post.SchoolId, cancel) : null;
        var isSenior = (await reader.Senior([person.TeacherId], cancel)).Contains(person.TeacherId);
        if (person.WhyNotHold(round, rules.Hiring?.Held, school, isSenior, await reader.UsedByOthers(person.TeacherId, cancel), document, me.MoveSigner()) is { } refusal)
        {
            return refusal;
        }

        person.Hold(document);
        db.Audited(actor, clock.UtcNow, "hiring.senior-given", ("teacher", person.TeacherId), new { round = id, school = school!.Code }, document);
        await letters.TellOne(round, person.TeacherId, "Held", cancel, school.Name, document);
        return null;
    }, cancel);

    public Task<Refusal?> Release(int id, int place, string word, CancellationToken cancel) => turn.Take(id, async round =>
    {
        var person = await db.HiringPeople.SingleAsync(p => p.Id == place && p.RoundId == id, cancel);
        if (person.WhyNotRelease(round, word, me.MoveSigner()) is { } refusal)
        {
            return refusal;
        }

        db.Audited(actor, clock.UtcNow, "hiring.senior-returned", ("teacher", person.TeacherId), new { round = id, document = person.HeldDocument }, word);
        person.Release();
        await letters.TellOne(round, person.TeacherId, "Released", cancel, word);
        return null;
    }, cancel);
}
