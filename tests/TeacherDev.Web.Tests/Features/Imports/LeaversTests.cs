using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Accounts;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Imports;

/// <summary>The roster ends the account of whoever left, and undoing it gives the account back.</summary>
public sealed class LeaversTests : IAsyncDisposable
{
    private readonly TestApp app = new();

    [Fact]
    public async Task An_import_that_says_somebody_left_closes_their_account_and_its_undoing_opens_it()
    {
        var hr = await app.SignIn("district-hr");
        Books.Person[] people = [.. Enumerable.Range(1, 12).Select(i => new Books.Person($"100{i:D2}", "张" + "一二三四五六七八九十百千"[i - 1]))];
        await app.Import(hr, "Roster", Books.Roster("2026-09-01", people));
        var teacher = await app.Db(db => db.Teachers.Where(t => t.Number == "10003").Select(t => t.Id).SingleAsync());
        var account = await app.Add(["teacher"], a => a.TeacherId = teacher);

        people[2] = people[2] with { End = "2026-10-31" };
        var left = await app.Import(hr, "Roster", Books.Roster("2026-11-01", people));
        (await Closed(account.Id)).ShouldBe(ClosedBy.Roster);
        await app.Undo(hr, left);
        (await Closed(account.Id)).ShouldBeNull();
    }

    private Task<ClosedBy?> Closed(int id) => app.Db(db => db.Users.Where(a => a.Id == id).Select(a => a.ClosedBy).SingleAsync());

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
