using TeacherDev.Data;
using TeacherDev.Data.Requirements.Lists;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Features.Shared.Changes;

namespace TeacherDev.Web.Features.Teachers.Schools;

/// <summary>Reads the comparison of schools on one duty, by legal post today.</summary>
public sealed class SchoolsReader(TeacherDevDb db, Scope scope)
{
    public async Task<SchoolsPage> Read(string? duty, string? sort, int? page, CancellationToken cancel)
    {
        var duties = await scope.Duties(cancel);
        var shown = duties.FirstOrDefault(d => d.Code == duty) ?? duties.FirstOrDefault(d => d.Window is Rolling) ?? duties.FirstOrDefault();
        var schools = await scope.Schools(cancel);
        if (shown is null)
        {
            return new(null, duties, [], sort) { IsDistrict = scope.IsDistrict };
        }

        var inPost = (await db.InPost(cancel)).ToDictionary(p => p.SchoolId ?? 0, p => p.People);
        var counts = (await db.BySchool(shown.Code, cancel)).ToLookup(c => c.SchoolId ?? 0);
        var lines = schools.Select(s => Line(s.Code, s.Name, s.Id)).Where(l => l.People > 0);
        return new(shown, duties, [.. lines], sort)
        {
            IsDistrict = scope.IsDistrict,
            Page = page ?? 1,
            Events = EventsInForce.Of(await scope.Book(cancel), [shown.Code]),
            NoPost = scope.IsDistrict && inPost.ContainsKey(0) ? Line(null, "", 0) : null,
        };

        SchoolLine Line(string? code, string name, int school) => new(
            code, name, inPost.GetValueOrDefault(school),
            counts[school].Where(c => !OpenStatus.NotBinding.Contains(c.Status)).Sum(c => c.People),
            counts[school].Where(c => c.Status == nameof(DutyStatus.Exempt)).Sum(c => c.People),
            counts[school].Where(c => c.Status == nameof(DutyStatus.Met)).Sum(c => c.People),
            counts[school].Where(c => c.Status == nameof(DutyStatus.OnTrack)).Sum(c => c.People),
            counts[school].Where(c => OpenStatus.Names.Contains(c.Status)).Sum(c => c.Short));
    }
}
