using TeacherDev.Data.Accounts;
using TeacherDev.Web.Tests.Kit;

namespace TeacherDev.Web.Tests.Security.Matrix.Specimens;

/// <summary>An account of a colleague and one of a stranger, neither of a role of the district; a round of making accounts.</summary>
public sealed class AccountSpecimens : ISpecimens
{
    public async Task Place(District district)
    {
        var colleague = await district.App.Add(["teacher"], a => (a.TeacherId, a.DisplayName) = (district.Colleague.Id, district.Colleague.Name));
        var stranger = await district.App.Add(["teacher"], a => (a.TeacherId, a.DisplayName) = (district.Stranger.Id, district.Stranger.Name));
        district.Name("accounts/{id}", new(_ => null, $"{colleague.Id}", $"{stranger.Id}", "99999999"));
        var issue = await district.App.Db(async db =>
        {
            var made = new AccountIssue { KeyHash = new('0', 64), AskedBy = "tests", AskedFrom = "", AskedRequest = "", AskedAt = new(2026, 11, 21, 1, 0, 0, DateTimeKind.Utc) };
            db.Add(made);
            await db.SaveChangesAsync();
            return made.Id;
        });
        district.Name("issues/{id}", Specimen.Common($"{issue}", "99999999"));
    }
}
