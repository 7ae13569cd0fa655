using TeacherDev.Domain.Teachers.Leave;

namespace TeacherDev.Web.Tests.Security.Matrix.Specimens;

/// <summary>A request of each, waiting for a decision.</summary>
public sealed class LeaveSpecimens : ISpecimens
{
    public async Task Place(District district)
    {
        var requests = await district.App.Db(async db =>
        {
            var made = db.Teachers.AsEnumerable().ToDictionary(t => t.Id, t => LeaveRequest.Asked(t.Id,
                new("病假", null, new(2026, 11, 2), new(2026, 11, 20), $"{t.Name}住院", "诊断证明"), $"{t.Id:D32}", new(null, "tests", null), new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc)));
            db.AddRange(made.Values);
            await db.SaveChangesAsync();
            return made.ToDictionary(one => one.Key, one => one.Value.Id.ToString());
        });
        district.Name("leave/{id}", new(p => p.Teacher is null ? null : requests[p.Teacher.Id], requests[district.Colleague.Id], requests[district.Stranger.Id], "99999999"));
    }
}
