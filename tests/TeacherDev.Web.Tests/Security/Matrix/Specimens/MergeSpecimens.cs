namespace TeacherDev.Web.Tests.Security.Matrix.Specimens;

/// <summary>A merge of two people that was taken back: whoever may see merges may see it.</summary>
public sealed class MergeSpecimens : ISpecimens
{
    public async Task Place(District district)
    {
        var (stay, from) = (district.Colleague, district.Stranger);
        var id = await district.App.Db(async db =>
        {
            var merge = new Domain.Merges.TeacherMerge
            {
                StayId = stay.Id, FromId = from.Id, StandsId = stay.Id, StayNumber = stay.Number, FromNumber = from.Number, FromName = from.Name, Reason = "tests",
                MergedBy = "tests", RecordedAt = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc), UndoneBy = "tests", UndoneAt = new(2026, 11, 2, 0, 0, 0, DateTimeKind.Utc), UndoReason = "tests",
            };
            db.Add(merge);
            await db.SaveChangesAsync();
            return merge.Id.ToString();
        });
        district.Name("merges/{id}", Specimen.Common(id, "99999999"));
    }
}
