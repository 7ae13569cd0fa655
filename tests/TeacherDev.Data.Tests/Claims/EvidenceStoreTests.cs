using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Claims;
using TeacherDev.Data.Privacy;
using TeacherDev.Data.Tests.Kit;
using TeacherDev.Data.Tests.Trainings;
using TeacherDev.Domain.Privacy;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Domain.Trainings.Claims.Evidence;
using Xunit;

namespace TeacherDev.Data.Tests.Claims;

public sealed class EvidenceStoreOnSqlite(SqliteDatabase database) : EvidenceStoreTests<SqliteDatabase>(database);

public sealed class EvidenceStoreOnPostgreSql(PostgreSqlDatabase database) : EvidenceStoreTests<PostgreSqlDatabase>(database);

/// <summary>Nothing is noted as gone whose bytes are not.</summary>
public abstract class EvidenceStoreTests<TDatabase>(TDatabase database) : OnEngine<TDatabase>(database)
    where TDatabase : TestDatabase
{
    private static readonly DateTime At = new(2026, 11, 21, 1, 2, 3, DateTimeKind.Utc);

    private readonly string folder = Path.Combine(Path.GetTempPath(), $"teacherdev-evidence-{Guid.NewGuid():N}");

    public override ValueTask DisposeAsync()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        return base.DisposeAsync();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("elsewhere")]
    public async Task Somebody_whose_files_lie_where_no_setting_names_is_not_erased(string? other)
    {
        await using var db = Open();
        var (teacher, file) = await Claimed(db, $"ES-1{other}", At, new(folder));
        var fault = await Should.ThrowAsync<EvidenceFault>(() => Erase(teacher, new(other is null ? null : Path.Combine(folder, other))));
        fault.Refusal.Code.ShouldBe(other is null ? "evidence-folder-unset" : "evidence-not-there");
        (await GoneAt(file)).ShouldBeNull();
        (await db.Teachers.AsNoTracking().SingleAsync(t => t.Id == teacher.Id, Cancel)).Name.ShouldBe("钱忆");
        (await new EvidenceStore(folder).Find(db, file, Cancel)).ShouldNotBeNull();

        await Erase(teacher, new(folder));
        (await GoneAt(file)).ShouldBe(At);
        (await new EvidenceStore(folder).Find(db, file, Cancel)).ShouldBeNull();
        Directory.GetFiles(folder).Sum(f => new FileInfo(f).Length).ShouldBe(0);
    }

    [Fact]
    public async Task Bytes_that_a_first_try_took_away_do_not_stop_the_second()
    {
        await using var db = Open();
        var (teacher, file) = await Claimed(db, "ES-2", At, new(folder));
        await using (await db.Database.BeginTransactionAsync(Cancel))
        {
            await new EvidenceStore(folder).AgeOut(db, [file], At, Cancel);
        }

        (await GoneAt(file)).ShouldBeNull();
        await Erase(teacher, new(folder));
        (await GoneAt(file)).ShouldBe(At);
    }

    [Fact]
    public async Task What_aged_out_is_noted_of_these_very_files_wherever_they_lay()
    {
        await using var db = Open();
        var (_, here) = await Claimed(db, "ES-3", At.AddDays(-400), new(null));
        var (_, there) = await Claimed(db, "ES-4", At.AddDays(-400), new(folder));
        var (_, young) = await Claimed(db, "ES-5", At, new(folder));
        var times = RetentionTimes.Default with { EvidenceDays = 200 };
        await Should.ThrowAsync<EvidenceFault>(() => Age(new(null)));
        (await GoneAt(here)).ShouldBeNull();
        (await db.EvidenceContents.CountAsync(c => c.EvidenceId == here.Id, Cancel)).ShouldBe(1);

        (await Age(new(folder))).Evidence.ShouldBe(2);
        (await GoneAt(here), await GoneAt(there), await GoneAt(young)).ShouldBe((At, At, null));
        (await db.EvidenceContents.CountAsync(c => c.EvidenceId == here.Id, Cancel)).ShouldBe(0);
        (await new EvidenceStore(folder).Find(db, young, Cancel)).ShouldNotBeNull();

        async Task<AgedOut> Age(EvidenceStore store)
        {
            await using var own = Open();
            await using var transaction = await own.Database.BeginTransactionAsync(Cancel);
            var aged = await own.AgeOut(times, store, new(2026, 11, 21), At, remove: true, Cancel);
            await transaction.CommitAsync(Cancel);
            return aged;
        }
    }

    private static async Task<(Teacher Teacher, EvidenceFile File)> Claimed(TeacherDevDb db, string number, DateTime endedAt, EvidenceStore store)
    {
        var teacher = await db.Person(number, "钱忆");
        var claim = Claim.Begun(teacher.Id, Guid.NewGuid().ToString("N"), endedAt);
        var file = EvidenceFile.Of("证书.pdf", EvidenceKind.Pdf, 3, Guid.NewGuid().ToString("N") + Guid.NewGuid().ToString("N"), store.UsesFolder, endedAt);
        claim.Evidence.Add(file);
        claim.Withdraw(null, endedAt);
        db.Add(claim);
        await db.SaveChangesAsync(Cancel);
        await store.Keep(db, file, [1, 2, 3], Cancel);
        return (teacher, file);
    }

    private async Task Erase(Teacher teacher, EvidenceStore store)
    {
        await using var db = Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
        await new Erasure(db, (await Traces.Find(db, teacher.Number, Cancel))!, store, At).CarryOut(Cancel);
        await transaction.CommitAsync(Cancel);
    }

    private async Task<DateTime?> GoneAt(EvidenceFile file)
    {
        await using var db = Open();
        return await db.EvidenceFiles.Where(e => e.Id == file.Id).Select(e => e.AgedOutAt).SingleAsync(Cancel);
    }
}
