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
    /// <summary>How many people of a round have one.</summary>
    public Task<int> Used(int id, CancellationToken cancel) => db.HiringPeople.CountAsync(p => p.RoundId == id && p.HeldDocument != null, cancel);

    /// <summary>Those of these people who have a senior title today.</summary>
    public async Task<IReadOnlySet<int>> Senior(IReadOnlyCollection<int> teachers, CancellationToken cancel) =>
        (await db.Records(teachers, cancel)).Where(r => rules.Senior.Holds(r, clock.Today)).Select(r => r.Teacher.Id).ToHashSet();

    /// <param name="rows">Everybody in the round.</param>
    /// <returns>Null where the district's document says nothing of it.</returns>
    public async Task<HeldPosts?> Of(HiringRound round, IReadOnlyCollection<PlaceRow> rows, IReadOnlyDictionary<int, School> schools, CancellationToken cancel)
    {
        if (rules.Hiring?.Held is not { } held)
        {
            return null;
        }

        var going = rows.Where(r => HiringAct.IsElsewhere(r.State) && !r.IsHeld && r.PostSchoolId is { } to && held.IsFor(schools[to])).ToList();
        var senior = await Senior([.. going.Select(r => r.TeacherId)], cancel);
        return new(held, rows.Count(r => r.IsHeld), [.. going.Where(r => senior.Contains(r.TeacherId))]);
    }

    /// <summary>What one person is offered.</summary>
    /// <returns>Null where they go to no school for which such posts are, or nobody holds any.</returns>
    public async Task<HeldOffer?> Offer(HiringRound round, HiringPerson person, IReadOnlyDictionary<int, School> schools, CancellationToken cancel)
    {
        if (rules.Hiring?.Held is not { } held || round.SeniorPosts is null || !HiringAct.IsElsewhere(person.State) || round.Posts.Find(p => p.Id == person.PostId) is not { } post || !held.IsFor(schools[post.SchoolId]))
        {
            return null;
        }

        var used = await Used(round.Id, cancel);
        var isSenior = (await Senior([person.TeacherId], cancel)).Contains(person.TeacherId);
        return new(person.WhyNotHold(round, held, schools[post.SchoolId], isSenior, used, "-", me.MoveSigner()), round.Held - used);
    }
}
