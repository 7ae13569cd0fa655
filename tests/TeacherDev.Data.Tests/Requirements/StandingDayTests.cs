using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Requirements.Tallies;
using TeacherDev.Data.Tests.Kit;
using TeacherDev.Data.Tests.Reads;
using Xunit;

namespace TeacherDev.Data.Tests.Requirements;

public sealed class StandingDayOnSqlite(SqliteDatabase database) : StandingDayTests<SqliteDatabase>(database);

public sealed class StandingDayOnPostgreSql(PostgreSqlDatabase database) : StandingDayTests<PostgreSqlDatabase>(database);

/// <summary>A change by somebody and the morning's work may be the first of a day at the same moment.</summary>
public abstract class StandingDayTests<TDatabase>(TDatabase database) : OnEngine<TDatabase>(database)
    where TDatabase : TestDatabase
{
    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    [InlineData(true, 1)]
    public async Task Of_two_who_are_the_first_on_a_day_one_waits_for_the_other_and_both_are_written(bool isKnown, int daysLater)
    {
        await using (var db = Open())
        {
            await db.StandingDays.ExecuteDeleteAsync(Cancel);
            await db.Standings.ExecuteDeleteAsync(Cancel);
            await db.RosterLines.ExecuteDeleteAsync(Cancel);
            await db.DistrictTallies.ExecuteDeleteAsync(Cancel);
            await db.SchoolTallies.ExecuteDeleteAsync(Cancel);
            if (isKnown) db.StandingDays.Add(new() { Id = 1, ComputedFor = World.Today.AddDays(-1) });
            if (!await db.Teachers.AnyAsync(Cancel)) await new RandomDistrict(1).Fill(db, 6, Cancel);
            await db.SaveChangesAsync(Cancel);
        }

        var later = World.AsOf with { Day = World.Today.AddDays(daysLater) };
        await using var first = Open();
        await using var morning = await first.Database.BeginTransactionAsync(Cancel);
        await new StandingWriter(new()).Refresh(first, World.AsOf, Cancel);
        var other = Task.Run(async () =>
        {
            await using var second = Open();
            await using var change = await second.Database.BeginTransactionAsync(Cancel);
            var id = await second.Teachers.Select(t => t.Id).MinAsync(Cancel);
            await new StandingWriter(new()).Changed(second, [id], later, Cancel);
            await change.CommitAsync(Cancel);
        }, Cancel);
        await Task.Delay(300, Cancel);
        other.IsCompleted.ShouldBeFalse();
        await morning.CommitAsync(Cancel);
        await other;

        await using var after = Open();
        (await after.StandingDays.Select(d => d.ComputedFor).SingleAsync(Cancel)).ShouldBe(later.Day);
        (await new StandingWriter(new()).Refresh(after, later, Cancel)).ShouldBe(0);
        (await after.WrongTallies(Cancel)).ShouldBeEmpty();
    }
}
