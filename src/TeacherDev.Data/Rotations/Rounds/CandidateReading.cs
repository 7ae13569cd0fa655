using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Rotations.Rounds;

/// <summary>Reads both sides of a round; the number of its queries does not grow with the people.</summary>
public static class CandidateReading
{
    /// <summary>The round with everything that belongs to it.</summary>
    public static IQueryable<RotationRound> WholeRounds(this TeacherDevDb db) => db.RotationRounds
        .Include(r => r.Needs).Include(r => r.Keeps)
        .Include(r => r.People).ThenInclude(p => p.Wishes)
        .Include(r => r.People).ThenInclude(p => p.Objections).ThenInclude(o => o.Evidence)
        .Include(r => r.People).ThenInclude(p => p.Placements)
        .AsSplitQuery();

    /// <summary>The round as a question to the proposal, from the roster as it stands now.</summary>
    /// <param name="round">Whole.</param>
    public static async Task<RoundQuestion> QuestionOf(this TeacherDevDb db, RotationRules rules, RotationRound round, CancellationToken cancel)
    {
        int[] homes = [.. round.People.Select(p => p.SchoolId).Distinct()];
        var ids = await db.InPost(round.Eve).Where(p => homes.Contains(p.SchoolId)).Select(p => p.TeacherId).Distinct().ToListAsync(cancel);
        var records = await db.Records([.. ids.Union(round.People.Select(p => p.TeacherId))], cancel);
        return RoundQuestion.Of(rules, round, records, await db.Schools.AsNoTracking().ToDictionaryAsync(s => s.Id, cancel));
    }

    /// <summary>Everybody whose years are over on the first day at the new schools, and whom nothing frees.</summary>
    public static async Task<List<TeacherRecord>> DueFor(this TeacherDevDb db, RotationRules rules, RotationRound round, CancellationToken cancel)
    {
        var ids = await db.InPost(round.Eve).Where(p => db.Teachers.Any(t => t.Id == p.TeacherId && t.AnonymisedAt == null)).Select(p => p.TeacherId).Distinct().OrderBy(id => id).ToListAsync(cancel);
        return [.. (await db.Records(ids, cancel)).Where(r => TakingPart.Of(rules, round, r, RotationBasis.Due).Candidate is not null)];
    }

    /// <summary>The works that a need may name: those of the rules, and the subjects that somebody of the district teaches.</summary>
    public static async Task<List<string>> RoundWorks(this TeacherDevDb db, RotationRules rules, CancellationToken cancel)
    {
        var subjects = await db.Teachers.Where(t => t.Subject != "" && t.Status != Teacher.Left && t.AnonymisedAt == null).Select(t => t.Subject).Distinct().ToListAsync(cancel);
        return [.. rules.Round.Works.Select(w => w.Word).Union(subjects.Order(StringComparer.Ordinal))];
    }

    private static IQueryable<Placement> InPost(this TeacherDevDb db, DateOnly day) =>
        db.Placements.Where(p => p.Kind == PlacementKind.Post && p.WithdrawnAt == null && p.StartOn <= day && (p.EndOn == null || p.EndOn >= day));
}
