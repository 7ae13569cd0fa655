using TeacherDev.Data;
using TeacherDev.Data.Targets;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Targets;
using TeacherDev.Web.Features.Targets.Counting;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Targets.People;

/// <summary>Reads who stands behind a figure today: of the people in reach those who count, or those who are missing.</summary>
public sealed class BehindReader(TeacherDevDb db, PresentPeople people, DistrictClock clock, SignedInPerson me)
{
    public async Task<IReadOnlyList<BehindRow>> Read(Target target, bool missing, CancellationToken cancel)
    {
        var today = clock.Today;
        var seen = db.InReach(me.TargetReach(), today).Where(t => t.AnonymisedAt == null);
        if (target.Count is PersonCount count)
        {
            var present = PresentPeople.On(await people.Of(seen, cancel), today);
            return [.. present.Where(p => missing ? count.Lacks(p, today) : count.Counts(p, today)).Select(p => BehindRow.Of(p, today))];
        }

        var studios = await StudioCounting.Read(db, [target.Count], withLeads: true, cancel);
        var behind = studios.People(target.Count, today, today);
        var records = await people.Of(seen, cancel);
        return [.. records.Where(p => behind.Contains(p.Teacher.Id)).Select(p => BehindRow.Of(p, today))];
    }
}
