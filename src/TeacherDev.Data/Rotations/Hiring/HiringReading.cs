using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Rotations.Moves;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Rotations.Hiring;

/// <summary>What else holds of somebody while posts are given: leave and exemptions, the yearly round. Ethics stays outside.</summary>
/// <param name="What">Words of an approved leave or exemption, or the name of a yearly round; "" for a stay and a move.</param>
/// <param name="Stay">They are at a host school, or a single move gave them another legal post since the round was opened; null for leave and the yearly round.</param>
/// <param name="School">The school at which they are, or to which the move or the yearly round takes them; null for leave.</param>
public sealed record HiringNote(int TeacherId, string What, PlacementKind? Stay, string? School, DateOnly From, DateOnly? Until);

/// <summary>Reads what a hiring round needs beside its rows; the number of queries does not grow with the people.</summary>
public static class HiringReading
{
    /// <summary>How many people have each post of a round; a post that nobody has is not there.</summary>
    public static Task<Dictionary<int, int>> HiringTaken(this TeacherDevDb db, int roundId, CancellationToken cancel) =>
        db.HiringPeople.Where(p => p.RoundId == roundId && p.PostId != null).GroupBy(p => p.PostId!.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);

    /// <summary>Everybody of those whom rotation concerns with a legal post on the day, and who is not in the round yet.</summary>
    /// <param name="schoolId">One school; null for all.</param>
    public static async Task<List<HiringPerson>> HiringStaff(this TeacherDevDb db, RotationRules rules, HiringRound round, int? schoolId, DateOnly today, string by, DateTime at, CancellationToken cancel)
    {
        var id = round.Id;
        var ids = await db.Placements
            .Where(p => p.Kind == PlacementKind.Post && p.WithdrawnAt == null && p.StartOn <= today && (p.EndOn == null || p.EndOn >= today) && (schoolId == null || p.SchoolId == schoolId)
                && db.Teachers.Any(t => t.Id == p.TeacherId && t.AnonymisedAt == null) && !db.HiringPeople.Any(h => h.RoundId == id && h.TeacherId == p.TeacherId))
            .Select(p => p.TeacherId).Distinct().OrderBy(t => t).ToListAsync(cancel);
        return [.. (await db.Records(ids, cancel)).Where(r => rules.Scope.Holds(r, today) && r.LegalSchool(today) is not null)
            .Select(r => HiringPerson.In(r.Teacher.Id, r.LegalSchool(today)!.Id, rules.Round.WorkOf(r, today), today, by, at))];
    }

    /// <summary>Leave and exemptions that hold on a day of these people, where a single move took them, and where a yearly round of that school year takes them.</summary>
    /// <param name="ids">At most a thousand.</param>
    public static async Task<ILookup<int, HiringNote>> HiringNotes(this TeacherDevDb db, IReadOnlyCollection<int> ids, HiringRound round, DateOnly today, CancellationToken cancel)
    {
        var (year, first, opened) = (round.SchoolYear, round.EffectiveOn, round.OpenedAt);
        var leave = await db.Exemptions.Where(e => ids.Contains(e.TeacherId) && e.WithdrawnAt == null && (e.PolicyCode == null || e.PolicyCode == Exemption.Rotation) && (e.EndOn == null || e.EndOn >= today) && e.StartOn <= first)
            .OrderBy(e => e.StartOn).Select(e => new HiringNote(e.TeacherId, e.Kind, null, null, e.StartOn, e.EndOn)).ToListAsync(cancel);
        var moves = await (from person in db.RotationPeople
                           join yearly in db.RotationRounds on person.RoundId equals yearly.Id
                           join need in db.RotationNeeds on person.NeedId equals need.Id
                           join school in db.Schools on need.SchoolId equals school.Id
                           where ids.Contains(person.TeacherId) && person.WithdrawnAt == null && yearly.SchoolYear == year && yearly.CalledOffAt == null && yearly.UndoneAt == null && yearly.DecidedAt != null
                           orderby yearly.Id
                           select new HiringNote(person.TeacherId, yearly.Name, null, school.Name, yearly.EffectiveOn, null)).ToListAsync(cancel);
        var away = await (from stay in db.Placements
                          join school in db.Schools on stay.SchoolId equals school.Id
                          where ids.Contains(stay.TeacherId) && stay.WithdrawnAt == null && stay.Kind != PlacementKind.Post && (stay.EndOn == null || stay.EndOn >= first) && stay.StartOn <= first
                          orderby stay.StartOn
                          select new { stay.TeacherId, stay.Kind, School = school.Name, stay.StartOn, stay.EndOn }).ToListAsync(cancel);
        var posted = await (from move in db.RecordedMoves
                            join school in db.Schools on move.ToId equals school.Id
                            where ids.Contains(move.TeacherId) && move.UndoneAt == null && move.Act == MoveAct.Moved && move.Kind == PlacementKind.Post && move.At >= opened
                            orderby move.Id
                            select new HiringNote(move.TeacherId, "", move.Kind, school.Name, move.On, null)).ToListAsync(cancel);
        return leave.Concat(moves).Concat(posted).Concat(away.Select(a => new HiringNote(a.TeacherId, "", a.Kind, a.School, a.StartOn, a.EndOn))).ToLookup(n => n.TeacherId);
    }
}
