using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Accounts;
using TeacherDev.Data.Outbox;
using TeacherDev.Data.Tests.Kit;
using Xunit;

namespace TeacherDev.Data.Tests.Accounts;

public sealed class SignInKeepingOnSqlite(SqliteDatabase database) : SignInKeepingTests<SqliteDatabase>(database);

public sealed class SignInKeepingOnPostgreSql(PostgreSqlDatabase database) : SignInKeepingTests<PostgreSqlDatabase>(database);

/// <summary>What several nodes do at the same moment with one account's sign-ins, codes and letters.</summary>
public abstract class SignInKeepingTests<TDatabase>(TDatabase database) : OnEngine<TDatabase>(database)
    where TDatabase : TestDatabase
{
    private static readonly DateTime At = new(2026, 11, 21, 1, 0, 0, DateTimeKind.Utc);
    private static int made;

    [Fact]
    public async Task Of_twenty_who_show_one_code_at_once_one_gets_in()
    {
        var id = await AddAccount();
        var taken = await AtOnce(20, db => Take(db, id, 100));
        taken.Count(one => one).ShouldBe(1);
        (await AtOnce(1, db => Take(db, id, 99))).Single().ShouldBeFalse("an earlier code");
        (await AtOnce(1, db => Take(db, id, 101))).Single().ShouldBeTrue();
    }

    [Fact]
    public async Task A_code_that_was_taken_stays_taken_when_the_account_is_saved_afterwards()
    {
        var id = await AddAccount();
        await using (var db = Open())
        {
            var account = await db.Users.SingleAsync(a => a.Id == id, Cancel);
            (await new AccountStore(db, new()).TakeCode(account, 100, Cancel)).ShouldBeTrue();
            account.DisplayName = "金海文";
            await db.SaveChangesAsync(Cancel);
        }

        (await AtOnce(1, db => Take(db, id, 100))).Single().ShouldBeFalse();
    }

    [Fact]
    public async Task Of_four_postmen_one_takes_a_letter_and_nobody_again_before_its_wait_is_over()
    {
        var id = await AddAccount();
        await using (var db = Open())
        {
            db.Posted("password-reset", id, "a@school.example", ("subject", "body"), At, TimeSpan.FromHours(1));
            await db.SaveChangesAsync(Cancel);
        }

        var taken = await AtOnce(4, db => db.TakeDue(At, Cancel));
        taken.OfType<OutboxMail>().Count(m => m.AccountId == id).ShouldBe(1);
        (await AtOnce(1, db => db.TakeDue(At.AddSeconds(59), Cancel))).Single().ShouldBeNull();
        var again = (await AtOnce(1, db => db.TakeDue(At.AddMinutes(1), Cancel))).Single().ShouldNotBeNull();
        again.Tries.ShouldBe(2);
        await using (var db = Open()) await db.Sent(again, At, Cancel);
        (await AtOnce(1, db => db.TakeDue(At.AddDays(1), Cancel))).Single().ShouldBeNull();
    }

    [Fact]
    public async Task A_sign_in_lives_until_its_own_person_or_time_ends_it()
    {
        var (mine, theirs) = (await AddAccount(), await AddAccount());
        await using var db = Open();
        var id = await db.Begin(Session(mine, At), TimeSpan.FromHours(8), Cancel);
        (await db.IsLive(theirs, id, At, Cancel)).ShouldBeFalse();
        (await db.End(theirs, id, Cancel)).ShouldBeFalse();
        (await db.IsLive(mine, id, At.AddHours(1), Cancel)).ShouldBeTrue();

        var later = await db.Begin(Session(mine, At.AddHours(9)), TimeSpan.FromHours(8), Cancel);
        (await db.IsLive(mine, id, At.AddHours(9), Cancel)).ShouldBeTrue("seen an hour after it began");
        (await db.EndAll(mine, but: later, Cancel)).ShouldBe(1);
        (await db.IsLive(mine, id, At.AddHours(9), Cancel)).ShouldBeFalse();
        await db.Begin(Session(theirs, At.AddHours(20)), TimeSpan.FromHours(8), Cancel);
        (await db.IsLive(mine, later, At.AddHours(20), Cancel)).ShouldBeFalse("nobody saw it for more than eight hours");
    }

    private static SignInSession Session(int account, DateTime at) => new() { AccountId = account, StartedAt = at, SeenAt = at, Device = "Edge", Address = "10.0.0.4" };

    private static async Task<bool> Take(TeacherDevDb db, int id, long step) =>
        await new AccountStore(db, new()).TakeCode(await db.Users.SingleAsync(a => a.Id == id, Cancel), step, Cancel);

    private async Task<T[]> AtOnce<T>(int times, Func<TeacherDevDb, Task<T>> act) => await Task.WhenAll(Enumerable.Range(0, times).Select(_ => Task.Run(async () =>
    {
        await using var db = Open();
        return await act(db);
    }, Cancel)));

    private async Task<int> AddAccount()
    {
        await using var db = Open();
        var name = $"A{Interlocked.Increment(ref made)}";
        var account = new Account { UserName = name, NormalizedUserName = name };
        db.Users.Add(account);
        await db.SaveChangesAsync(Cancel);
        return account.Id;
    }
}
