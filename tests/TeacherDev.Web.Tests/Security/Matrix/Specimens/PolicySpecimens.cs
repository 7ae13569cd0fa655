namespace TeacherDev.Web.Tests.Security.Matrix.Specimens;

/// <summary>A policy and its version; and a page of what went wrong.</summary>
public sealed class PolicySpecimens : ISpecimens
{
    public async Task Place(District district)
    {
        var version = await district.App.Db(db => Task.FromResult(db.PolicyVersions.First(v => v.Code == "zj-cycle").Version));
        district.Name("policies/{code}", Specimen.Common("zj-cycle", "no-such-policy"));
        district.Name("policies/{code}/{version}", Specimen.Common(version, "no-such-version"));
        var draft = await district.App.Db(async db =>
        {
            var added = db.PolicyDrafts.Add(new() { Code = "zj-cycle", Document = "{ }", SavedBy = "tests", Version = 3, SavedAt = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc) });
            await db.SaveChangesAsync();
            return added.Entity.Id.ToString();
        });
        district.Name("policy-drafts/{id}", Specimen.Common(draft, "99999999"));
        district.Name("errors/{code}", Specimen.Common("418", "999"));
    }
}
