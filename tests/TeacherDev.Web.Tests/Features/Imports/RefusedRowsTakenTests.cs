using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Audit;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Imports;

/// <summary>Refused rows go out as they were typed, whole numbers too: whom they are about reads who took them.</summary>
public sealed class RefusedRowsTakenTests
{
    private static readonly string TooLong = new('1', 31);

    [Fact]
    public async Task A_colleague_of_the_uploader_who_takes_them_is_listed_for_each_person_on_record()
    {
        await using var app = new TestApp();
        var uploader = await app.SignIn(Roles.DistrictHr);
        await app.Import(uploader, "Roster", Books.Roster("2026-10-31", new("T1", "金海文"), new("Tb2", "罗娜"), new Books.Person("T3", "孙立")));
        var id = await app.Upload(uploader, "Roster", Books.Roster("2026-11-01",
            new("T1", "金海文", Phone: TooLong), new("tB2", "罗娜", Phone: TooLong), new("T3", "孙立"), new Books.Person("T9", "何人", Phone: TooLong)));

        var colleague = await app.SignIn(await app.Add([Roles.DistrictHr], a => a.DisplayName = "李老师"));
        (await colleague.GetAsync($"/imports/{id}/refused.xlsx")).EnsureSuccessStatusCode();

        var rows = await app.Db(db => db.Audit.Where(a => a.Action == UnmaskingReading.RefusedRow).ToListAsync());
        var people = await app.Db(db => db.Teachers.ToDictionaryAsync(t => t.Number, t => t.Id));
        rows.Select(r => (r.ActorName, r.SubjectKind, r.SubjectId)).Order().ShouldBe(
            new[] { "T1", "Tb2" }.Select(n => ("李老师", (string?)"teacher", (string?)$"{people[n]}")).Order());
        (await app.Db(db => db.Audit.CountAsync(a => a.Action == "refused-rows.taken"))).ShouldBe(1);

        var jin = await app.Db(db => db.Teachers.SingleAsync(t => t.Number == "T1"));
        (await (await app.SignInAs(jin)).Open("/credits/unmaskings")).TextsOf("tbody tr").ShouldHaveSingleItem()
            .ShouldBe($"2026-11-21 09:00 李老师 导入文件中的原始行 下载导入{id}中未导入的行");
        (await uploader.Open("/teachers/T3/unmaskings")).Text.ShouldContain("还没有人查看过");
        (await uploader.Open("/audit?What=" + UnmaskingReading.RefusedRow)).TextsOf("tbody tr").Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_refused_training_record_shows_no_number_and_lists_nobody()
    {
        await using var app = new TestApp();
        var hr = await app.SignIn(Roles.DistrictHr);
        await app.Import(hr, "Roster", Books.Roster("2026-10-31", new Books.Person("T1", "金海文")));
        var id = await app.Upload(hr, "Records", Books.Records(new Books.Record("T1", "金海文", "-4")));

        (await hr.GetAsync($"/imports/{id}/refused.xlsx")).EnsureSuccessStatusCode();

        (await app.Db(db => db.Audit.CountAsync(a => a.Action == UnmaskingReading.RefusedRow))).ShouldBe(0);
        (await app.Db(db => db.Audit.CountAsync(a => a.Action == "refused-rows.taken"))).ShouldBe(1);
    }
}
