using System.Net;
using System.Text;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Teachers;

/// <summary>Who may come to the lists, and whom each of them finds there.</summary>
public sealed class WhoMayListTests(RosterApp roster) : IClassFixture<RosterApp>
{
    private static readonly string[] Addresses = ["/teachers", "/teachers/schools", "/teachers/schools/export.csv", "/teachers/schools/export.xlsx", "/teachers/export.csv", "/teachers/export.xlsx"];

    private readonly TestApp app = roster.App;

    [Fact]
    public async Task Whoever_is_not_signed_in_is_asked_to_sign_in()
    {
        foreach (var address in Addresses)
        {
            (await app.Stranger().Open(address)).Location.ShouldNotBeNull().ShouldContain("/account/sign-in");
        }
    }

    [Theory]
    [InlineData("teacher")]
    [InlineData("mentor")]
    [InlineData("studio-leader")]
    [InlineData("organiser")]
    public async Task Other_roles_are_refused(string role)
    {
        var browser = await app.SignIn(role);
        foreach (var address in Addresses)
        {
            (await browser.Open(address)).Status.ShouldBe(HttpStatusCode.Forbidden, address);
        }
    }

    [Theory]
    [InlineData("training-centre")]
    [InlineData("district-hr")]
    [InlineData("auditor")]
    [InlineData("system-admin")]
    public async Task The_district_sees_everybody(string role)
    {
        var browser = await app.SignIn(role);
        TeacherListTests.Numbers(await browser.Open("/teachers?former=true")).ShouldBe("T001 T002 T003 T004 T005 T006 T007 x008");
        (await browser.Open("/teachers/schools")).TextsOf("#main tbody th").Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("school-admin")]
    [InlineData("principal")]
    public async Task A_school_sees_who_is_in_post_there_today(string role)
    {
        var browser = await app.SignInFor("3301", role);
        TeacherListTests.Numbers(await browser.Open("/teachers")).ShouldBe("T001 T002");
        TeacherListTests.Numbers(await browser.Open("/teachers?former=true&sort=-number")).ShouldBe("T002 T001");
        (await browser.Open("/teachers/schools")).TextsOf("#main tbody th").ShouldBe(["油车港中学"]);
    }

    [Theory]
    [InlineData("q=T007")]
    [InlineData("q=T00&school=3302")]
    [InlineData("school=3302")]
    [InlineData("school=none")]
    [InlineData("duty=zj-induction")]
    [InlineData("q=%E7%8E%8B")]
    public async Task Out_of_reach_is_not_listed_not_found_and_not_exported(string query)
    {
        var browser = await app.SignInFor("3301");
        var page = (await browser.Open("/teachers?" + query)).ShouldBe(HttpStatusCode.OK);
        TeacherListTests.Numbers(page).ShouldBe("");
        var file = Encoding.UTF8.GetString(await browser.GetByteArrayAsync("/teachers/export.csv?" + query));
        foreach (var other in new[] { "曾文", "王芳", "欧阳思远", "Smith", "尼格买提", "T003", "x008" })
        {
            page.Text.ShouldNotContain(other);
            file.ShouldNotContain(other);
        }
    }

    [Fact]
    public async Task Other_schools_are_dots_without_a_name_or_a_link()
    {
        var page = await (await app.SignInFor("3301")).Open("/teachers");
        page.Text.ShouldNotContain("虹阳小学");
        page.Text.ShouldNotContain("新塍小学");
        page.TextsOf("#schools tbody th").ShouldBe(["其他学校", "其他学校", "油车港中学"]);
        page.TextsOf("#schools tbody tr").ShouldContain("油车港中学1 / 250 %");
        page.Document.QuerySelectorAll("#schools svg a").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_speaks_for_no_school_sees_nobody_and_is_told_why()
    {
        var page = await (await app.SignIn("school-admin")).Open("/teachers?former=true");
        page.Has("tbody").ShouldBeFalse();
        page.TextOf(".empty").ShouldBe("账号还没有对应的学校 请联系区人事科或系统管理员，为您的账号指定学校。");
    }

    [Fact]
    public async Task Ones_own_row_at_another_school_is_not_on_the_schools_list()
    {
        var zeng = await app.Db(db => Task.FromResult(db.Teachers.Single(t => t.Number == "T007").Id));
        var youche = await app.SchoolId("3301");
        var browser = await app.SignIn(await app.Add(["teacher", "school-admin"], a => (a.TeacherId, a.SchoolId) = (zeng, youche)));
        TeacherListTests.Numbers(await browser.Open("/teachers")).ShouldBe("T001 T002");
    }

    [Fact]
    public async Task Without_a_roster_HR_is_shown_the_import_and_others_whom_to_ask()
    {
        using var empty = new TestApp();
        var page = await (await empty.SignIn("district-hr")).Open("/teachers");
        page.TextOf(".empty h2").ShouldBe("还没有教师名册");
        page.One(".empty a.btn").GetAttribute("href").ShouldBe("/imports");
        (await (await empty.SignIn("auditor")).Open("/teachers")).Has(".empty a").ShouldBeFalse();
        (await (await empty.SignIn("district-hr")).Open("/teachers/schools")).Status.ShouldBe(HttpStatusCode.OK);
    }
}
