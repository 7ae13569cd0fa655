using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Careers.Targets;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Targets.Counting;

/// <summary>The people of the district with their facts, in a few queries a thousand.</summary>
public sealed class PresentPeople(TeacherDevDb db)
{
    /// <summary>Everybody on record, those who left included: they were in post once.</summary>
    public Task<List<TeacherRecord>> Everybody(CancellationToken cancel) => Of(db.Teachers.Where(t => t.AnonymisedAt == null), cancel);

    public async Task<List<TeacherRecord>> Of(IQueryable<Teacher> people, CancellationToken cancel) => await db.Records(await people.Select(t => t.Id).ToListAsync(cancel), cancel);

    /// <summary>Those of them who are in post on the day.</summary>
    public static List<TeacherRecord> On(IEnumerable<TeacherRecord> people, DateOnly day) => [.. people.Where(p => PersonCount.IsPresent(p, day))];
}
