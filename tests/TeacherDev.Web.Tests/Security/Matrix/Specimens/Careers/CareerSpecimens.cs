using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Trainings.Claims.Evidence;
using TeacherDev.Web.Tests.Features.Claims;

namespace TeacherDev.Web.Tests.Security.Matrix.Specimens.Careers;

/// <summary>An honour of each, found right by nobody yet, with a file.</summary>
public sealed class CareerSpecimens : ISpecimens
{
    private static readonly DateTime At = new(2026, 11, 20, 2, 0, 0, DateTimeKind.Utc);

    public async Task Place(District district)
    {
        var item = ((CareerCatalogue)district.App.Services.GetService(typeof(CareerCatalogue))!).Item("able-teacher")!;
        var made = await district.App.Db(async db =>
        {
            var records = db.Teachers.AsEnumerable().ToDictionary(t => t.Id, t =>
            {
                var record = CareerRecord.Proposed(t.Id, item, new("able-teacher", TrainingLevel.County, new(2024, 6, 1), null, null, $"{t.Name}的证书", null), $"{t.Id:D32}", new(null, "tests", null), At);
                record.Evidence.Add(EvidenceFile.Of($"{t.Name}.pdf", EvidenceKind.Pdf, ClaimsWorld.Pdf.Length, $"{t.Id:D63}c", false, At));
                return record;
            });
            db.AddRange(records.Values);
            await db.SaveChangesAsync();
            db.AddRange(records.Values.Select(r => new EvidenceContent { EvidenceId = r.Evidence[0].Id, Bytes = ClaimsWorld.Pdf }));
            await db.SaveChangesAsync();
            return records.ToDictionary(r => r.Key, r => (Record: $"{r.Value.Id}", File: $"{r.Value.Evidence[0].Id}"));
        });
        var (near, far) = (made[district.Colleague.Id], made[district.Stranger.Id]);
        district.Name("careers/{id}", new(p => p.Teacher is null ? null : made[p.Teacher.Id].Record, near.Record, far.Record, "99999999"));
        district.Name("careers/{id}/evidence/{evidence}", new(p => p.Teacher is null ? null : made[p.Teacher.Id].File, near.File, far.File, "99999999"));
    }
}
