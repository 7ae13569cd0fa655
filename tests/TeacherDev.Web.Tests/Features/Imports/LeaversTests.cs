using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Accounts;
using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Trainings;
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

    [Fact]
    public async Task What_hangs_on_whoever_leaves_is_named_before_and_after_and_on_nobody_else()
    {
        var hr = await app.SignIn("district-hr");
        Books.Person[] people = [.. Enumerable.Range(1, 30).Select(i => new Books.Person($"100{i:D2}", $"张{i}"))];
        await app.Import(hr, "Roster", Books.Roster("2026-09-01", people));
        var studio = await Studio();

        people[0] = people[0] with { End = "2026-10-31" };
        people[1] = people[1] with { End = "2026-10-30" };
        people[2] = people[2] with { End = "2026-10-30" };
        people[3] = people[3] with { School = "02" };
        var id = await app.Upload(hr, "Roster", Books.Roster("2026-11-01", people));
        var preview = await hr.Open($"/imports/{id}");
        preview.TextOf("#leavers h2").ShouldBe("将离岗、名下还有事务的人员（2）");
        preview.TextOf("#leavers p").ShouldStartWith("本文件使3人离岗");
        preview.TextsOf("#leavers tbody tr").ShouldBe(["张110001 教师第3行 2026-10-31 主持工作室“共读工作室”", "张210002 教师第4行 2026-10-30 工作室“共读工作室”成员"]);
        preview.Has($"#leavers a[href='/studios/{studio}#leading']").ShouldBeTrue();
        preview.Has($"#leavers a[href='/studios/{studio}/members']").ShouldBeTrue();

        (await app.Confirm(hr, id, $"{(await app.Batch(id)).PeopleEndedOrMoved}")).State.ShouldBe(ImportState.Done);
        var done = await hr.Open($"/imports/{id}");
        done.TextOf("#leavers h2").ShouldBe("已离岗、名下还有事务的人员（2）");
        (await hr.Open($"/studios/{studio}/members")).TextsOf("#departed li").ShouldHaveSingleItem().ShouldContain("张2");
        (await (await hr.Open($"/studios/{studio}/members")).Submit("#departures-form")).ShouldBe(HttpStatusCode.Found);
        (await hr.Open($"/imports/{id}")).TextsOf("#leavers tbody tr").ShouldHaveSingleItem().ShouldContain("主持工作室");
    }

    /// <summary>A studio that 10001 leads and in which 10002 and 10004 have seats.</summary>
    private Task<int> Studio() => app.Db(async db =>
    {
        Signer office = new(null, "人事科", null);
        var (at, start) = (new DateTime(2026, 9, 1, 0, 0, 0, DateTimeKind.Utc), new DateOnly(2026, 9, 1));
        var teachers = await db.Teachers.ToDictionaryAsync(t => t.Number, t => t.Id);
        var host = await db.Schools.OrderBy(s => s.Id).Select(s => s.Id).FirstAsync();
        var studio = Domain.Studios.Studio.Applied(new("共读工作室", StudioKind.MasterTeacher, TrainingLevel.County, "语文", "初中", "", host, null, new(start, new(2029, 8, 31)), 8, null, false), "k1", office, at);
        studio.Recommend(true, "", office, at);
        studio.Decide(true, "", office, at);
        db.Add(studio);
        await db.SaveChangesAsync();
        db.Add(StudioLead.Of(studio, teachers["10001"], isDeputy: false, start, office, at));
        foreach (var number in new[] { "10002", "10004" })
        {
            var member = StudioMember.Applied(studio.Id, teachers[number], "", office, at);
            member.Admit(start, "", office, at);
            db.Add(member);
        }

        await db.SaveChangesAsync();
        return studio.Id;
    });

    private Task<ClosedBy?> Closed(int id) => app.Db(db => db.Users.Where(a => a.Id == id).Select(a => a.ClosedBy).SingleAsync());

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
