using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Accounts;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings.Claims;

namespace TeacherDev.Data.Schools;

/// <summary>What becomes of something that names a school when that school goes into another.</summary>
public enum UseFate
{
    /// <summary>An address for what is to come: it names the successor from that day on.</summary>
    GoesOver,

    /// <summary>It follows the people, and they go over.</summary>
    Follows,

    /// <summary>It is over: it keeps the school of its time.</summary>
    Stays,
}

/// <summary>Things of one kind that name a school.</summary>
/// <param name="Kind">Names its word.</param>
/// <param name="Names">The first of those that go over, by their own names.</param>
public sealed record SchoolUse(string Kind, UseFate Fate, int Count, IReadOnlyList<string> Names);

/// <summary>Who is at a school, and what names it.</summary>
public static class SchoolUseReading
{
    private const int Named = 20;

    /// <summary>The numbers of those who have a post or a stay there on that day or later, each once.</summary>
    public static IQueryable<int> PeopleAt(this TeacherDevDb db, int schoolId, DateOnly on) => db.Placements
        .Where(p => p.SchoolId == schoolId && p.WithdrawnAt == null && (p.EndOn == null || p.EndOn >= on)).Select(p => p.TeacherId).Distinct();

    /// <summary>The open accounts that speak for the school.</summary>
    public static IQueryable<Account> SpeakingFor(this TeacherDevDb db, int schoolId) => db.Users.Where(u => u.SchoolId == schoolId && u.ClosedAt == null);

    /// <summary>A round of rotation or of hiring that is not over and speaks of the school: its people, its posts, what it needs, what others wish. It comes to its end first.</summary>
    public static async Task<Refusal?> OpenWork(this TeacherDevDb db, int schoolId, CancellationToken cancel) =>
        await db.RotationRounds.Where(r => r.CalledOffAt == null && r.UndoneAt == null && r.EffectedAt == null
                && (r.Needs.Any(n => n.SchoolId == schoolId && n.Count > 0) || r.People.Any(p => p.WithdrawnAt == null && (p.SchoolId == schoolId || p.Wishes.Any(w => w.SchoolId == schoolId)))))
            .OrderBy(r => r.Id).Select(r => r.Name).FirstOrDefaultAsync(cancel) is { } round ? new("school-in-round", round)
        : await db.HiringRounds.Where(r => r.CalledOffAt == null && r.UndoneAt == null && r.EffectedAt == null
                && (r.Posts.Any(p => p.SchoolId == schoolId && p.Count > 0) || r.People.Any(p => p.SchoolId == schoolId)))
            .OrderBy(r => r.Id).Select(r => r.Name).FirstOrDefaultAsync(cancel) is { } hiring ? new("school-in-hiring", hiring) : null;

    /// <summary>A school does not close while a studio is hosted there, a training of it is not over, or it asks for somebody of the pool: nobody would go on with them.</summary>
    /// <param name="on">The first day on which it is open no more.</param>
    public static async Task<Refusal?> Hosted(this TeacherDevDb db, int schoolId, DateOnly on, CancellationToken cancel)
    {
        var (studios, trainings) = (HandOverWriting.RunningStudios, HandOverWriting.RunningTrainings);
        var hosted = await db.Studios.CountAsync(s => s.HostSchoolId == schoolId && studios.Contains(s.State), cancel);
        var planned = await db.Trainings.CountAsync(t => t.SchoolId == schoolId && trainings.Contains(t.State), cancel);
        var asked = await db.Shortages.CountAsync(s => s.SchoolId == schoolId && s.WithdrawnAt == null && s.UntilOn >= on, cancel);
        return hosted + planned + asked > 0 ? new("school-hosts", hosted, planned, asked) : null;
    }

    /// <summary>An opening is not undone once anybody was there, or something names the school.</summary>
    public static async Task<Refusal?> WhyInUse(this TeacherDevDb db, int schoolId, CancellationToken cancel) =>
        await db.Placements.AnyAsync(p => p.SchoolId == schoolId && p.WithdrawnAt == null, cancel) || await db.Users.AnyAsync(u => u.SchoolId == schoolId, cancel)
            || await db.Studios.AnyAsync(s => s.HostSchoolId == schoolId, cancel) || await db.Trainings.AnyAsync(t => t.SchoolId == schoolId, cancel)
            || await db.Shortages.AnyAsync(s => s.SchoolId == schoolId, cancel) || await db.OpenWork(schoolId, cancel) is not null ? new("school-in-use") : null;

    /// <summary>Everything that names the school beside its placements, with what a merger does to it.</summary>
    /// <param name="on">The day of the merger.</param>
    public static async Task<IReadOnlyList<SchoolUse>> UsesOf(this TeacherDevDb db, int id, DateOnly on, CancellationToken cancel)
    {
        var (studios, trainings) = (HandOverWriting.RunningStudios, HandOverWriting.RunningTrainings);
        var accounts = await db.SpeakingFor(id).OrderBy(u => u.UserName).Select(u => u.DisplayName).ToListAsync(cancel);
        var hosted = await db.Studios.Where(s => s.HostSchoolId == id && studios.Contains(s.State)).OrderBy(s => s.Id).Select(s => s.Name).ToListAsync(cancel);
        var planned = await db.Trainings.Where(t => t.SchoolId == id && trainings.Contains(t.State)).OrderBy(t => t.Id).Select(t => t.Title).ToListAsync(cancel);
        var at = db.Teachers.Where(t => t.SchoolId == id);
        var counts = await db.Schools.Where(s => s.Id == id).Select(s => new
        {
            Claims = db.Claims.Count(c => c.State == ClaimState.Waiting && at.Any(t => t.Id == c.TeacherId)),
            Cohorts = db.CohortMembers.Count(m => m.WithdrawnAt == null && m.EndOn == null && m.Result == null && at.Any(t => t.Id == m.TeacherId)),
            OldStudios = db.Studios.Count(x => x.HostSchoolId == id && !studios.Contains(x.State)),
            OldTrainings = db.Trainings.Count(x => x.SchoolId == id && !trainings.Contains(x.State)),
            Nominations = db.Nominations.Count(n => n.SchoolId == id),
            Grades = db.EthicsGrades.Count(g => g.SchoolId == id),
            Moves = db.RecordedMoves.Count(m => m.FromId == id || m.ToId == id),
            Rounds = db.RotationNeeds.Count(n => n.SchoolId == id),
            Posts = db.HiringPosts.Count(p => p.SchoolId == id),
            Shortages = db.Shortages.Count(s => s.SchoolId == id && s.WithdrawnAt == null && s.UntilOn >= on),
        }).SingleAsync(cancel);
        return
        [
            .. new SchoolUse[]
            {
                new("Accounts", UseFate.GoesOver, accounts.Count, accounts.Take(Named).ToList()), new("Studios", UseFate.GoesOver, hosted.Count, hosted.Take(Named).ToList()),
                new("Trainings", UseFate.GoesOver, planned.Count, planned.Take(Named).ToList()), new("Shortages", UseFate.GoesOver, counts.Shortages, []), new("Claims", UseFate.Follows, counts.Claims, []), new("Cohorts", UseFate.Follows, counts.Cohorts, []),
                new("OldStudios", UseFate.Stays, counts.OldStudios, []), new("OldTrainings", UseFate.Stays, counts.OldTrainings, []), new("Nominations", UseFate.Stays, counts.Nominations, []),
                new("Grades", UseFate.Stays, counts.Grades, []), new("Moves", UseFate.Stays, counts.Moves, []), new("Rounds", UseFate.Stays, counts.Rounds, []), new("Posts", UseFate.Stays, counts.Posts, []),
            }.Where(u => u.Count > 0),
        ];
    }
}
