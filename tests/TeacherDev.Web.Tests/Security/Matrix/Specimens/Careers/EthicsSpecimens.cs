using TeacherDev.Domain.Careers.Ethics;

namespace TeacherDev.Web.Tests.Security.Matrix.Specimens.Careers;

/// <summary>Something that was decided about each.</summary>
public sealed class EthicsSpecimens : ISpecimens
{
    public async Task Place(District district)
    {
        var made = await district.App.Db(async db =>
        {
            var violations = db.Teachers.AsEnumerable().ToDictionary(t => t.Id, t => EthicsViolation.Recorded(
                t.Id, new("notice", new("谈话提醒", "Admonition"), 0, [], false), new(2026, 9, 1), $"{t.Name}的事", "文号", $"{t.Id:D32}", "tests", new(2026, 11, 20, 2, 0, 0, DateTimeKind.Utc)));
            db.AddRange(violations.Values);
            await db.SaveChangesAsync();
            return violations.ToDictionary(v => v.Key, v => $"{v.Value.Id}");
        });
        district.Name("violations/{id}", new(p => p.Teacher is null ? null : made[p.Teacher.Id], made[district.Colleague.Id], made[district.Stranger.Id], "99999999"));
    }
}
