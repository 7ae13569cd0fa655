using TeacherDev.Data.Requirements.Events;
using TeacherDev.Domain.Requirements.Events;

namespace TeacherDev.Web.Tests.Security.Matrix.Specimens;

/// <summary>The draft of a policy event.</summary>
public sealed class EventSpecimens : ISpecimens
{
    public async Task Place(District district)
    {
        var id = await district.App.Db(async db =>
        {
            var drafted = PolicyEventRecord.Drafted(
                new("疫情延长周期", "停课", "教发〔2020〕1号", EventEffect.Extend, "zj-cycle", """{"everybody":true}""", new(2026, 3, 1), 12, null, null),
                new('e', 32), "tests", new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc));
            db.Add(drafted);
            await db.SaveChangesAsync();
            return drafted.Id.ToString();
        });
        district.Name("policy-events/{id}", Specimen.Common(id, "99999999"));
    }
}
