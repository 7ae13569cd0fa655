using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Accounts;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Inbox;
using TeacherDev.Data.Privacy;
using TeacherDev.Data.Tests.Kit;
using TeacherDev.Domain.Privacy;
using TeacherDev.Domain.Teachers;
using Xunit;

namespace TeacherDev.Data.Tests.Privacy;

public sealed class ErasureOnSqlite(SqliteDatabase database) : ErasureTests<SqliteDatabase>(database);

public sealed class ErasureOnPostgreSql(PostgreSqlDatabase database) : ErasureTests<PostgreSqlDatabase>(database);

/// <summary>The sweep over every text column, and the ageing-out, on each engine.</summary>
public abstract class ErasureTests<TDatabase>(TDatabase database) : OnEngine<TDatabase>(database)
    where TDatabase : TestDatabase
{
    private static readonly DateTime At = new(2026, 11, 21, 1, 2, 3, DateTimeKind.Utc);

    [Fact]
    public async Task A_persons_plain_values_go_from_every_text_and_a_neighbours_stay()
    {
        await using var db = Open();
        var teacher = new Teacher { Number = "ER-1", Name = "钱忆", TeachingStartOn = new(2014, 9, 1), IdNumber = "33040219840512129x", Phone = "13700001111", Email = "Qian@Example.cn" };
        var neighbour = new Teacher { Number = "ER-2", Name = "邻人", TeachingStartOn = new(2014, 9, 1), IdNumber = "330402198405121200", Phone = "13700002222" };
        db.AddRange(teacher, neighbour);
        await db.SaveChangesAsync(Cancel);
        db.Users.Add(new Account { UserName = "qian-er", NormalizedUserName = "QIAN-ER", DisplayName = "钱忆", Email = "qian@example.cn", NormalizedEmail = "QIAN@EXAMPLE.CN", TeacherId = teacher.Id });
        db.Audited(new(null, "王老师", "10.0.0.1", "r"), At, "test.done", ("school", 1), new { First = teacher.IdNumber.ToUpperInvariant(), Second = neighbour.IdNumber, Mail = teacher.Email }, "打电话13700001111");
        await db.SaveChangesAsync(Cancel);

        await using (var transaction = await db.Database.BeginTransactionAsync(Cancel))
        {
            var traces = (await Traces.Find(db, "ER-1", Cancel))!;
            (await new Erasure(db, traces, new(null), At).CarryOut(Cancel)).ShouldBe(new(1, 0, 0, 0));
            await transaction.CommitAsync(Cancel);
        }

        var key = Anonymity.KeyOf(teacher.Id);
        var row = await db.Audit.AsNoTracking().SingleAsync(a => a.Action == "test.done", Cancel);
        row.Detail.ShouldBe($$"""{"first":"{{key}}","second":"330402198405121200","mail":"{{key}}"}""");
        row.Why.ShouldBe("打电话" + key);
        (await db.Users.AsNoTracking().SingleAsync(u => u.DisplayName == key, Cancel)).NormalizedEmail.ShouldBeNull();
        (await db.Teachers.AsNoTracking().SingleAsync(t => t.Number == "ER-2", Cancel)).Phone.ShouldBe("13700002222");
        (await HeldData.Of(db, [teacher.Id], [], false, Cancel))["AspNetUsers"].Count.ShouldBe(1);
    }

    [Fact]
    public async Task Their_messages_go_with_the_account_and_a_neighbours_name_them_no_more()
    {
        await using var db = Open();
        var teacher = new Teacher { Number = "ER-7", Name = "郁文渊", TeachingStartOn = new(2014, 9, 1) };
        var neighbour = new Teacher { Number = "ER-8", Name = "郁文渊博", TeachingStartOn = new(2014, 9, 1) };
        db.AddRange(teacher, neighbour);
        await db.SaveChangesAsync(Cancel);
        Account own = new() { UserName = "er-7", NormalizedUserName = "ER-7", TeacherId = teacher.Id }, other = new() { UserName = "er-8", NormalizedUserName = "ER-8", TeacherId = neighbour.Id };
        db.AddRange(own, other);
        await db.SaveChangesAsync(Cancel);
        db.Messages.AddRange(
            Message.To(own.Id, "training", "/trainings/1", "已取消：郁文渊工作坊", "原因：郁文渊生病", At),
            Message.To(other.Id, "training", "/trainings/1", "已取消：郁文渊工作坊", "原因：郁文渊生病，由郁文渊博代课", At));
        await db.SaveChangesAsync(Cancel);
        (await HeldData.Of(db, [teacher.Id], [own.Id], true, Cancel))["Messages"].ShouldHaveSingleItem()["Body"].ShouldBe("原因：郁文渊生病");

        await using (var transaction = await db.Database.BeginTransactionAsync(Cancel))
        {
            await new Erasure(db, (await Traces.Find(db, "ER-7", Cancel))!, new(null), At).CarryOut(Cancel);
            await transaction.CommitAsync(Cancel);
        }

        var key = Anonymity.KeyOf(teacher.Id);
        var left = await db.Messages.AsNoTracking().SingleAsync(m => m.AccountId == own.Id || m.AccountId == other.Id, Cancel);
        (left.AccountId, left.Subject, left.Body).ShouldBe((other.Id, $"已取消：{key}工作坊", $"原因：{key}生病，由郁文渊博代课"));
    }

    [Fact]
    public async Task Looks_that_are_old_age_out_and_changes_do_not()
    {
        await using var db = Open();
        var old = At.AddDays(-400);
        foreach (var action in new[] { "sign-in.done", "policy.added", "teacher.unmasked" })
        {
            db.Audited(new(null, "王老师", "10.0.0.1", "r"), old, action);
            db.Audited(new(null, "王老师", "10.0.0.1", "r"), At, action);
        }

        await db.SaveChangesAsync(Cancel);
        var times = RetentionTimes.Default with { AccessDays = 200 };
        (await db.AgeOut(times, new(null), new(2026, 11, 21), At, remove: false, Cancel)).AuditRows.ShouldBe(2);
        (await db.AgeOut(times, new(null), new(2026, 11, 21), At, remove: true, Cancel)).AuditRows.ShouldBe(2);
        (await db.Audit.Where(a => a.AtUtc == old).Select(a => a.Action).ToListAsync(Cancel)).ShouldBe(["policy.added"]);
        (await db.Due(new(2026, 11, 21), new(2016, 11, 21)).CountAsync(Cancel)).ShouldBe(0);
    }
}
