using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Rotations.Hiring;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Hiring;

namespace TeacherDev.Web.Features.Rotations.Hiring.Own;

/// <summary>Reads a hiring round as one teacher is in it.</summary>
public sealed class OwnHiringReader(TeacherDevDb db, HiringDesk desk, DistrictClock clock, IStringLocalizer<HiringText> say)
{
    /// <returns>Null where they are not in such a round.</returns>
    public async Task<OwnHiringPage?> Read(int id, int teacherId, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        if (await db.HiringPeople.AsNoTracking().AsSplitQuery().Include(p => p.Entries).Include(p => p.Applications).SingleOrDefaultAsync(p => p.RoundId == id && p.TeacherId == teacherId, cancel) is not { } person)
        {
            return null;
        }

        var round = await db.HiringRounds.AsNoTracking().Include(r => r.Posts).SingleAsync(r => r.Id == id, cancel);
        var schools = await db.Schools.AsNoTracking().ToDictionaryAsync(s => s.Id, cancel);
        return new(round, person, schools, person.State == HiringState.Crossing ? await Choices() : [], clock.Today) { Notes = [.. (await db.HiringNotes([teacherId], round, clock.Today, cancel))[teacherId]] };

        async Task<IReadOnlyList<OwnChoice>> Choices()
        {
            var taken = await db.HiringTaken(id, cancel);
            return [.. round.Posts.Where(p => p.Count > 0 && p.SchoolId != person.SchoolId).Select(p =>
            {
                var had = taken.GetValueOrDefault(p.Id);
                var refusal = person.WhyNotApply(round, p, had, desk.IsAbove(schools[person.SchoolId], schools[p.SchoolId]), clock.Today);
                return new OwnChoice(p, schools[p.SchoolId], p.Count - had, refusal is null ? null : say.Sentence(refusal));
            }).OrderBy(c => c.WhyNot is not null).ThenBy(c => c.Post.Work != person.Work).ThenBy(c => c.School.Code, StringComparer.Ordinal)];
        }
    }
}
