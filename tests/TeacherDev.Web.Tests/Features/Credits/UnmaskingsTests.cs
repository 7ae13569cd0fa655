using System.Net;
using Shouldly;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Credits;

public class UnmaskingsTests
{
    private const string Shens = "/teachers/20100007";

    [Fact]
    public async Task A_person_reads_who_saw_which_number_when_and_why()
    {
        using var app = new TestApp();
        var shen = await app.Shen();
        var hr = await app.SignIn(await app.Add(["district-hr"], a => a.DisplayName = "王老师"));
        await (await hr.Open(Shens + "/credits")).Submit("#unmask-id-number", ("Reason", "核对评职材料"));
        app.Clock.Passes(TimeSpan.FromMinutes(5));
        var browser = await app.SignInAs(shen);
        await (await browser.Open("/credits")).Submit("#unmask-phone");

        (await browser.Open("/credits")).Has("a[href='/credits/unmaskings']").ShouldBeTrue();
        var page = await browser.Open("/credits/unmaskings");

        page.TextsOf("tbody tr").ShouldBe(
        [
            "2026-11-21 09:05 沈岚（本人） 手机号 本人查看",
            "2026-11-21 09:00 王老师 身份证件号 核对评职材料",
        ]);
    }

    [Theory]
    [InlineData("district-hr")]
    [InlineData("auditor")]
    public async Task Whoever_answers_for_the_data_reads_it_for_another(string role)
    {
        using var app = new TestApp();
        await Looked(app, await app.Shen(), 1);
        var browser = await app.SignIn(role);

        (await browser.Open(Shens + "/credits")).Has($"a[href='{Shens}/unmaskings']").ShouldBeTrue();
        (await browser.Open(Shens + "/unmaskings")).TextOf("tbody tr").ShouldContain("李老师 手机号 联系本人1");
    }

    [Theory]
    [InlineData("teacher", HttpStatusCode.Forbidden)]
    [InlineData("school-admin", HttpStatusCode.Forbidden)]
    [InlineData("principal", HttpStatusCode.Forbidden)]
    [InlineData("training-centre", HttpStatusCode.Forbidden)]
    public async Task Anothers_list_is_out_of_reach(string role, HttpStatusCode answer)
    {
        using var app = new TestApp();
        var shen = await app.Shen();
        await Looked(app, shen, 1);
        var colleague = await app.Teacher("20110001", "陆平", "2011-09-01", "实验小学");
        var browser = await app.SignIn(await app.Add([role], a => (a.TeacherId, a.SchoolId) = (colleague.Id, colleague.SchoolId)));

        (await browser.Open(Shens + "/unmaskings")).ShouldBe(answer).Text.ShouldNotContain("李老师");
        (await browser.Open("/credits/unmaskings")).Text.ShouldContain("还没有人查看过");
    }

    [Fact]
    public async Task A_number_that_nobody_has_is_not_found_and_an_account_without_a_person_has_no_list()
    {
        using var app = new TestApp();
        (await (await app.SignIn("district-hr")).Open("/teachers/99/unmaskings")).ShouldBe(HttpStatusCode.NotFound);
        (await (await app.SignIn("teacher")).Open("/credits/unmaskings")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_long_list_comes_in_pages_newest_first()
    {
        using var app = new TestApp();
        var shen = await app.Shen();
        await Looked(app, shen, 51);
        var browser = await app.SignInAs(shen, "en");

        var first = await browser.Open("/credits/unmaskings");
        first.TextsOf("tbody tr").Count.ShouldBe(50);
        first.TextsOf("tbody tr")[0].ShouldEndWith("联系本人51");
        (await browser.Open("/credits/unmaskings?page=2")).TextsOf("tbody tr").ShouldHaveSingleItem().ShouldEndWith("Phone 联系本人1");
    }

    private static Task Looked(TestApp app, Teacher teacher, int times) => app.Db(async db =>
    {
        for (var i = 1; i <= times; i++)
            db.Audited(new(null, "李老师", "10.0.0.1", "test"), app.Clock.GetUtcNow().UtcDateTime.AddSeconds(i), UnmaskingReading.Unmasked,
                ("teacher", teacher.Id), new { Value = "phone" }, $"联系本人{i}");
        await db.SaveChangesAsync();
    });
}
