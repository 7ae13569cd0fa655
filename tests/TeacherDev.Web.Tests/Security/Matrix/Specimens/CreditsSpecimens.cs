using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Tests.Security.Matrix.Specimens;

/// <summary>People on the roster, an entry of each, and a duty.</summary>
public sealed class CreditsSpecimens : ISpecimens
{
    public async Task Place(District district)
    {
        district.Name("teachers/{number}", new(p => p.Teacher?.Number, district.Colleague.Number, district.Stranger.Number, "nobody-0"));
        var entries = await district.App.Db(async db =>
        {
            var made = db.Teachers.AsEnumerable().ToDictionary(teacher => teacher.Id, Entry);
            db.AddRange(made.Values);
            await db.SaveChangesAsync();
            return made.ToDictionary(one => one.Key, one => one.Value.Id.ToString());
        });
        district.Name("ledger/{id}", new(p => p.Teacher is null ? null : entries[p.Teacher.Id], entries[district.Colleague.Id], entries[district.Stranger.Id], "99999999"));
        district.Name("duties/{policy}", Specimen.Common("zj-cycle", "no-such-policy"));
        district.Name("duties/{policy}/{start}", Specimen.Common("2026-01-01", "1999-01-01"));
    }

    private static LedgerEntry Entry(Teacher teacher) => new()
    {
        TeacherId = teacher.Id, StartedOn = new(2026, 3, 1), CompletedOn = new(2026, 3, 20), Tenths = 240, Level = TrainingLevel.County, Mode = TrainingMode.InPerson,
        Project = $"{teacher.Name}的专题培训", Passed = true, SourceKind = EntrySource.Record, SourceId = $"{teacher.Id}-2026", RecordedBy = "tests", RecordedAt = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc),
    };
}
