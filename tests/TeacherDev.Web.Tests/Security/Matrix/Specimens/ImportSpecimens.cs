using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Features.Imports;

namespace TeacherDev.Web.Tests.Security.Matrix.Specimens;

/// <summary>An import of training records, which are the training centre's own work, and two of the roster, which are not.</summary>
public sealed class ImportSpecimens : ISpecimens
{
    public async Task Place(District district)
    {
        var records = await Add(district, ImportKind.Records, Books.Records(new Books.Record(district.Colleague.Number, "")), "");
        var near = await Add(district, ImportKind.Roster, Books.Roster("2026-09-01", new Books.Person(district.Colleague.Number, district.Colleague.Name)), district.Colleague.Name);
        var far = await Add(district, ImportKind.Roster, Books.Roster("2026-09-01", new Books.Person(district.Stranger.Number, district.Stranger.Name)), district.Stranger.Name);
        district.Name("imports/{id}", new(p => p.Role == Roles.TrainingCentre ? records : null, near, far, "99999999"));
    }

    private static Task<string> Add(District district, ImportKind kind, byte[] file, string odd) => district.App.Db(async db =>
    {
        var batch = new ImportBatch
        {
            Kind = kind, State = ImportState.Done, FileName = $"{kind}.xlsx", FileHash = new('0', 64), FileBytes = file.Length, UploadedBy = "tests",
            UploadedAt = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc),
        };
        db.Add(batch);
        await db.SaveChangesAsync();
        db.Add(new ImportFile { BatchId = batch.Id, Bytes = file });
        db.Add(new ImportFinding { BatchId = batch.Id, Kind = FindingKind.Fault, Sheet = "教师", Row = 3, Column = "姓名", Value = odd, Code = "required-empty" });
        await db.SaveChangesAsync();
        return batch.Id.ToString();
    });
}
