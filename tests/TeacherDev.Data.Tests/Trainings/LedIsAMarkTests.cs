using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Shouldly;
using TeacherDev.Data.Tests.Kit;
using TeacherDev.Domain.Trainings.Attendance;
using Xunit;

namespace TeacherDev.Data.Tests.Trainings;

public sealed class LedIsAMarkOnSqlite(SqliteDatabase database) : LedIsAMarkTests<SqliteDatabase>(database);

public sealed class LedIsAMarkOnPostgreSql(PostgreSqlDatabase database) : LedIsAMarkTests<PostgreSqlDatabase>(database);

/// <summary>A district that paid for being named as a trainer takes nothing back from anybody when registers say who led.</summary>
public abstract class LedIsAMarkTests<TDatabase>(TDatabase database) : OnEngine<TDatabase>(database)
    where TDatabase : TestDatabase
{
    [Fact]
    public async Task Whoever_was_paid_for_leading_before_registers_said_so_keeps_that()
    {
        await using var db = Open();
        var (who, sat, lead) = (await db.Person("LM-1", "周正"), await db.Person("LM-2", "钱忆"), await db.Person("LM-3", "孙倩"));
        var training = await db.Class("主讲", who, sat);
        await db.Lead(training, lead);
        (await db.Settle(training)).ShouldBe(3);

        var migrator = db.GetService<IMigrator>();
        await migrator.MigrateAsync(db.Database.GetMigrations().TakeWhile(m => !m.EndsWith("LedIsAMark", StringComparison.Ordinal)).Last(), Cancel);
        (await db.AttendanceMarks.CountAsync(m => m.TeacherId == lead.Id, Cancel)).ShouldBe(0, "only the name stood then");
        await migrator.MigrateAsync(null, Cancel);

        (await db.AttendanceMarks.Where(m => m.TeacherId == lead.Id).Select(m => m.Kind).ToListAsync(Cancel)).ShouldBe([AttendanceKind.Led]);
        (await db.AttendanceMarks.CountAsync(m => m.TeacherId == sat.Id && m.Kind == AttendanceKind.Present, Cancel)).ShouldBe(1);
        (await db.Settle(training)).ShouldBe(0);
    }
}
