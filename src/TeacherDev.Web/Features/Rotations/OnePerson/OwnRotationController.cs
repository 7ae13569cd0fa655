using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Web.Features.Rotations.Away;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.OnePerson;

/// <summary>Where one person stands on rotation, and why.</summary>
[Authorize(Access.SeeRotation)]
public sealed class OwnRotationController(TeacherDevDb db, RotationReader reader, AwayReader away, RotationRules rules, DistrictClock clock, SignedInPerson me) : Controller
{
    [Authorize(Access.OwnCredits)]
    [HttpGet("rotation")]
    public Task<IActionResult> Own(CancellationToken cancel) => Page(me.TeacherId, cancel);

    [HttpGet("teachers/{number}/rotation")]
    public async Task<IActionResult> Of(string number, CancellationToken cancel) =>
        await Page(await db.InReach(me.RotationReach(), clock.Today).Where(t => t.Number == number && t.AnonymisedAt == null).Select(t => (int?)t.Id).SingleOrDefaultAsync(cancel), cancel);

    private async Task<IActionResult> Page(int? id, CancellationToken cancel) =>
        id is { } who && (await db.Records([who], cancel)).FirstOrDefault() is { } person
            ? View("RotationOfPage", new RotationOfPage(reader.On([person], clock.Today).Single(), rules, who == me.TeacherId, clock.Today) { Rounds = who == me.TeacherId ? await Rounds(who, cancel) : [], Hirings = await Hirings(who, cancel), Away = await away.Of(who, cancel) })
            : NotFound();

    /// <summary>Where they stood in each hiring round, the last round first.</summary>
    private async Task<List<HiringStand>> Hirings(int who, CancellationToken cancel) => await (
        from entry in db.HiringEntries
        join person in db.HiringPeople on entry.PersonId equals person.Id
        join round in db.HiringRounds on person.RoundId equals round.Id
        where person.TeacherId == who && round.CalledOffAt == null
        orderby round.EffectiveOn descending, entry.Id
        select new HiringStand(
            round.Id, round.Name, entry.State, entry.OnDay, entry.UntilOn, db.Schools.Where(s => db.HiringPosts.Any(p => p.Id == entry.PostId && p.SchoolId == s.Id)).Select(s => s.Name).FirstOrDefault(), entry.IsCorrection)).ToListAsync(cancel);

    private async Task<List<(int Id, string Name)>> Rounds(int who, CancellationToken cancel)
    {
        var today = clock.Today;
        var open = await db.RotationRounds.Where(r => r.CalledOffAt == null && (r.People.Any(p => p.TeacherId == who) || (r.PublishedAt == null && r.CollectFromOn <= today && r.CollectUntilOn >= today)))
            .OrderByDescending(r => r.EffectiveOn).Select(r => new { r.Id, r.Name }).ToListAsync(cancel);
        return open.ConvertAll(r => (r.Id, r.Name));
    }
}
