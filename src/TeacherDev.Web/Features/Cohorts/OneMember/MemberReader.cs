using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Web.Features.Cohorts.OneCohort;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Cohorts.OneMember;

/// <summary>Reads one member whom the reader may see.</summary>
public sealed class MemberReader(TeacherDevDb db, LineReader lines, CareerCatalogue catalogue, DistrictClock clock, SignedInPerson me)
{
    /// <param name="memberId">Somebody in reach.</param>
    public async Task<MemberPage> Read(int cohortId, int memberId, StayForm form, string typed, CancellationToken cancel)
    {
        var today = clock.Today;
        var cohort = await db.Cohorts.AsNoTracking().Include(c => c.Closing).SingleAsync(c => c.Id == cohortId, cancel);
        var (read, register) = await lines.Read(cohort, db.CohortMembersSeenBy(me, today).Where(m => m.Id == memberId), cancel);
        var line = read.Single();
        var trainings = register.Sittings.Select(s => s.TrainingId).Distinct().ToList();
        var titles = trainings.Count == 0 ? [] : await db.Trainings.Where(t => trainings.Contains(t.Id)).ToDictionaryAsync(t => t.Id, t => t.Title, cancel);
        return new(
            line, catalogue,
            [.. register.Sittings.Where(s => s.On <= today && line.Member.Days.Contains(s.On)).Reverse().Select(s => new SessionLine(
                s.TrainingId, titles[s.TrainingId], s.On, s.IsForum, register.There[s.SessionId].Contains(line.Member.TeacherId), s.Confirmed))],
            form with { Key = form.Key ?? Guid.NewGuid().ToString("N") }, typed, line.Member.TeacherId == me.TeacherId, me.KeepsCohorts(), today);
    }
}
