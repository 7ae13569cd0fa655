using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Imports;

public sealed class UploadTests
{
    private static readonly byte[] Roster = Books.Roster("2026-10-31", new Books.Person("T1", "金海文"));

    [Fact]
    public async Task Whoever_is_not_signed_in_is_sent_to_the_door()
    {
        await using var app = new TestApp();
        (await app.Stranger().Open("/imports")).ShouldBe(HttpStatusCode.Redirect).Location!.ShouldContain("account");
        (await app.Stranger().Open("/imports/1")).ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData(Roles.Teacher)]
    [InlineData(Roles.SchoolAdmin)]
    [InlineData(Roles.Principal)]
    public async Task Other_roles_may_not_come_here(string role)
    {
        await using var app = new TestApp();
        var browser = await app.SignIn(role);
        (await browser.Open("/imports")).ShouldBe(HttpStatusCode.Forbidden);
        (await browser.Open("/imports/1")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_empty_list_says_what_comes_first()
    {
        await using var app = new TestApp();
        var page = (await (await app.SignIn(Roles.DistrictHr)).Open("/imports")).ShouldBe(HttpStatusCode.OK);
        page.TextOf(".empty").ShouldContain("请先导入教师名册");
        page.TextsOf("input[name=Kind]").Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_auditor_reads_and_uploads_nothing()
    {
        await using var app = new TestApp();
        var id = await app.Upload(await app.SignIn(Roles.DistrictHr), "Roster", Roster);
        var auditor = await app.SignIn(Roles.Auditor);
        (await auditor.Open("/imports")).ShouldBe(HttpStatusCode.OK).Has("form#upload").ShouldBeFalse();
        var page = (await auditor.Open($"/imports/{id}")).ShouldBe(HttpStatusCode.OK);
        page.Has("#confirmation").ShouldBeFalse();
    }

    [Fact]
    public async Task The_training_centre_has_to_do_with_records_only()
    {
        await using var app = new TestApp();
        var id = await app.Upload(await app.SignIn(Roles.DistrictHr), "Roster", Roster);
        var centre = await app.SignIn(Roles.TrainingCentre);
        (await centre.Open("/imports")).TextsOf("input[name=Kind]").Count.ShouldBe(1);
        (await centre.Open($"/imports/{id}")).ShouldBe(HttpStatusCode.NotFound);
        (await centre.Open($"/imports/{id}/changes")).ShouldBe(HttpStatusCode.NotFound);
        (await centre.Open($"/imports/{id}/refused.xlsx")).ShouldBe(HttpStatusCode.NotFound);
        (await centre.Send("Roster", Roster)).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_received_file_is_listed_with_its_counts_and_leaves_a_trace()
    {
        await using var app = new TestApp();
        var browser = await app.SignIn(Roles.DistrictHr);
        var id = await app.Upload(browser, "Roster", Roster, "名册.xlsx");
        var row = (await browser.Open("/imports")).TextOf(".list tbody tr");
        row.ShouldBe("名册.xlsx 教师名册 待确认 4 0 0 0 2026-11-21 09:00 测试者");
        (await app.Db(db => db.Audit.SingleAsync(a => a.Action == "import.received"))).SubjectId.ShouldBe($"{id}");
        (await app.Db(db => db.Teachers.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_form_without_a_file_or_a_kind_says_so()
    {
        await using var app = new TestApp();
        var browser = await app.SignIn(Roles.DistrictHr);
        var page = (await (await browser.Open("/imports")).Submit("#upload")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.TextsOf(".problems li").ShouldBe(["请选择文件类别。", "请先选择工作簿文件。"], ignoreOrder: true);
    }

    // Kept by name: a runner that lists tests writes their data down, and one of these is large.
    private static readonly Dictionary<string, byte[]> Odd = new()
    {
        ["文件是空的"] = [],
        ["不是Excel工作簿"] = "工号,姓名"u8.ToArray(),
        ["已损坏"] = Roster[..(Roster.Length / 2)],
        ["设有密码"] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. System.Text.Encoding.Unicode.GetBytes("EncryptedPackage")],
        ["超过40 MB"] = new byte[(40 << 20) + 1],
    };

    public static TheoryData<string> OddNames => new(Odd.Keys);

    [Theory]
    [MemberData(nameof(OddNames))]
    public async Task A_file_that_is_no_readable_workbook_is_refused_on_the_form_and_leaves_nothing(string sentence)
    {
        await using var app = new TestApp();
        var browser = await app.SignIn(Roles.DistrictHr);
        var page = await browser.Send("Roster", Odd[sentence]);
        page.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.TextOf(".problems").ShouldContain(sentence);
        (await app.Db(async db => (await db.ImportBatches.CountAsync(), await db.ImportFiles.CountAsync()))).ShouldBe((0, 0));
    }

    [Fact]
    public async Task A_file_without_its_sheet_is_refused_and_not_kept()
    {
        await using var app = new TestApp();
        var browser = await app.SignIn(Roles.DistrictHr);
        var id = await app.Upload(browser, "Records", Roster);
        (await app.Batch(id)).State.ShouldBe(ImportState.Refused);
        (await browser.Open($"/imports/{id}")).TextOf(".notice.stop").ShouldContain("缺少工作表“国内培训”");
        (await app.Db(db => db.ImportFiles.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Pages_speak_English_to_whoever_reads_it()
    {
        await using var app = new TestApp();
        var account = await app.Add([Roles.DistrictHr], a => a.Language = "en");
        var browser = await app.SignIn(account);
        var id = await app.Upload(browser, "Records", Books.Records(new Books.Record("X1", "某某")));
        (await browser.Open($"/imports/{id}")).TextOf(".list tbody tr").ShouldContain("Nobody on the roster has this number");
    }
}
