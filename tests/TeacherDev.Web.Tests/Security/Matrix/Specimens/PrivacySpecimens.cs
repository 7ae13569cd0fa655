namespace TeacherDev.Web.Tests.Security.Matrix.Specimens;

/// <summary>A person and a hold: whoever answers for the district's data may see both.</summary>
public sealed class PrivacySpecimens : ISpecimens
{
    public async Task Place(District district)
    {
        var id = await district.App.Db(async db =>
        {
            var hold = new Domain.Privacy.LegalHold { Reason = "tests", Document = "tests", PlacedBy = "tests", PlacedAt = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc) };
            db.Add(hold);
            await db.SaveChangesAsync();
            return hold.Id.ToString();
        });
        district.Name("privacy/holds/{id}", Specimen.Common(id, "99999999"));
        district.Name("privacy/people/{person}", Specimen.Common(district.Colleague.Number, "nobody-0"));
    }
}
