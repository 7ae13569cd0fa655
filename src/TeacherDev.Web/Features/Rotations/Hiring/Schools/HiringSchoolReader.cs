using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Rotations.Hiring;
using TeacherDev.Data.Rotations.Rounds;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Rotations.Hiring.Board;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Hiring.Schools;

/// <summary>Reads a hiring round as one school sees it: its posts, its people, who applies from elsewhere.</summary>
public sealed class HiringSchoolReader(TeacherDevDb db, HiringReader reader, RotationRules rules, DistrictClock clock, SignedInPerson me)
{
    /// <returns>Null where there is no such round or school.</returns>
    public async Task<HiringSchoolPage?> Read(int id, int? schoolId, HiringSchoolForm form, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        if (await db.HiringRounds.AsNoTracking().Include(r => r.Posts.Where(p => p.SchoolId == schoolId)).SingleOrDefaultAsync(r => r.Id == id, cancel) is not { } round)
        {
            return null;
        }

        var schools = await db.Schools.AsNoTracking().ToDictionaryAsync(s => s.Id, cancel);
        if (schoolId is not { } own || !schools.TryGetValue(own, out var school))
        {
            return null;
        }

        var people = await reader.Rows(db.HiringPeople.Where(p => p.RoundId == id && p.SchoolId == own)).ToListAsync(cancel);
        var taken = await db.HiringTaken(id, cancel);
        var today = clock.Today;
        var missing = await db.Placements.Where(p => p.SchoolId == own && p.Kind == PlacementKind.Post && p.WithdrawnAt == null && p.StartOn <= today && (p.EndOn == null || p.EndOn >= today)
            && !db.HiringPeople.Any(h => h.RoundId == id && h.TeacherId == p.TeacherId)).Select(p => p.TeacherId).Distinct().CountAsync(cancel);
        return new(
            round, school, [.. people.OrderBy(p => p.State).ThenBy(p => p.Work, StringComparer.Ordinal).ThenBy(p => p.Number, StringComparer.Ordinal)],
            await db.HiringNotes([.. people.Select(p => p.TeacherId)], round, today, cancel),
            [.. round.Posts.Where(p => p.Count > 0).OrderBy(p => p.Work, StringComparer.Ordinal).Select(p => new OwnPost(p, taken.GetValueOrDefault(p.Id), people.Count(x => x.State == HiringState.Competing && x.Work == p.Work)))],
            await Applicants(id, own, schools, cancel), await db.RoundWorks(rules, cancel), schools, missing, people.FirstOrDefault(p => p.TeacherId == me.TeacherId)?.Id, form, today);
    }

    private async Task<List<ApplicantRow>> Applicants(int id, int school, Dictionary<int, School> schools, CancellationToken cancel)
    {
        var rows = await (from application in db.HiringApplications
                          join post in db.HiringPosts on application.PostId equals post.Id
                          join person in db.HiringPeople on application.PersonId equals person.Id
                          join teacher in db.Teachers on person.TeacherId equals teacher.Id
                          where post.RoundId == id && post.SchoolId == school && application.WithdrawnAt == null
                          orderby application.Id
                          select new { application.Id, teacher.Name, teacher.Number, person.SchoolId, person.Work, PostWork = post.Work, application.IsHired, application.Word }).ToListAsync(cancel);
        return rows.ConvertAll(r => new ApplicantRow(r.Id, r.Name, r.Number, schools[r.SchoolId].Name, r.Work, r.PostWork, r.IsHired is null, r.IsHired, r.Word));
    }
}
