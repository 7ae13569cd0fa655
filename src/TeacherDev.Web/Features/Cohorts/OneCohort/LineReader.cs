using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Cohorts;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Web.Features.Shared;

namespace TeacherDev.Web.Features.Cohorts.OneCohort;

/// <summary>Reads how far members of one cohort are: a handful of queries, however many people.</summary>
public sealed class LineReader(TeacherDevDb db, PolicyShelf shelf, DistrictClock clock)
{
    /// <param name="cohort">With its closing.</param>
    /// <param name="members">Those of it that are shown.</param>
    public async Task<(IReadOnlyList<MemberLine> Lines, CohortRegister Register)> Read(Cohort cohort, IQueryable<CohortMember> members, CancellationToken cancel)
    {
        var (today, codes) = (clock.Today, cohort.DutyCodes);
        var all = await members.AsNoTrackingWithIdentityResolution().Where(m => m.CohortId == cohort.Id).Include(m => m.Cohort).ThenInclude(c => c.Closing)
            .Include(m => m.Mentors).Include(m => m.Stays).AsSplitQuery().ToListAsync(cancel);
        List<int> ids = [.. all.Select(m => m.TeacherId).Distinct()];
        var people = await db.Teachers.AsNoTracking().Where(t => ids.Contains(t.Id)).Select(t => new
        {
            t.Id, t.Number, t.Name, t.NameKeys, School = db.Schools.Where(s => s.Id == t.SchoolId).Select(s => new { s.Code, s.Name }).FirstOrDefault(),
        }).ToDictionaryAsync(t => t.Id, cancel);
        var register = await db.RegisterOf(cohort.Id, ids, cancel);
        var standings = codes.Count == 0 ? [] : await db.Standings.AsNoTracking().Where(s => ids.Contains(s.TeacherId) && codes.Contains(s.Policy) && s.StartOn <= today && s.EndOn >= today)
            .OrderBy(s => s.StartOn).Select(s => new { s.TeacherId, s.Policy, s.Status, s.StartOn }).ToListAsync(cancel);
        var book = await shelf.Book(db, null, cancel);
        var order = codes.Select((code, i) => (code, i)).ToDictionary(c => c.code, c => c.i, StringComparer.Ordinal);
        var names = codes.Where(book.Codes.Contains).ToDictionary(c => c, c => book.Versions(c).First().Name.Spoken());
        var duties = standings.ToLookup(s => s.TeacherId, s => new DutyLine(s.Policy, names.GetValueOrDefault(s.Policy, s.Policy), s.Status, s.StartOn));
        return ([.. all.Where(m => people.ContainsKey(m.TeacherId)).Select(m => (Member: m, Who: people[m.TeacherId])).Select(m => new MemberLine(
            m.Member, m.Who.Number, m.Who.Name, m.Who.NameKeys, m.Who.School?.Name ?? "", m.Who.School?.Code ?? "", CohortProgress.Of(m.Member, register.Of(m.Member.TeacherId), today),
            [.. duties[m.Member.TeacherId].OrderBy(d => order[d.Code])]))], register);
    }
}
