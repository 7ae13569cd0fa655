using System.Net;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Credits;

/// <summary>Who comes to which page of whose credits.</summary>
public class DoorTests
{
    private static readonly string[] Rooms =
        ["", "/duties/zj-cycle/2026-01-01", "/ledger", "/ledger/1", "/ledger.csv", "/ledger.xlsx", "/transcript"];

    [Fact]
    public async Task Whoever_is_not_signed_in_is_sent_to_the_sign_in()
    {
        using var app = new TestApp();
        var stranger = app.Stranger();
        foreach (var room in Rooms)
        {
            foreach (var root in new[] { "/credits", "/teachers/20100007/credits" })
            {
                (await stranger.Open(root + room)).ShouldBe(HttpStatusCode.Redirect).Location!.ShouldContain("/account/sign-in");
            }
        }
    }

    [Fact]
    public async Task A_teacher_sees_nobody_elses()
    {
        using var app = new TestApp();
        await app.Shen();
        var browser = await app.SignInAs(await app.Teacher("20110001", "周佳慧", "2011-09-01", "实验小学"));

        foreach (var room in Rooms)
        {
            (await browser.Open("/teachers/20100007/credits" + room)).ShouldBe(HttpStatusCode.Forbidden);
        }

        (await browser.Open("/credits/ledger/1")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Personnel_without_a_place_on_the_roster_has_no_credits_of_its_own()
    {
        using var app = new TestApp();
        var browser = await app.SignIn("district-hr");
        (await browser.Open("/credits")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("training-centre")]
    [InlineData("district-hr")]
    [InlineData("auditor")]
    [InlineData("system-admin")]
    public async Task Who_serves_the_district_sees_everybody_as_they_see_themselves(string role)
    {
        using var app = new TestApp();
        await app.Shen();
        var browser = await app.SignIn(role);

        foreach (var room in Rooms)
        {
            (await browser.Open("/teachers/20100007/credits" + room)).ShouldBe(HttpStatusCode.OK);
        }

        var page = await browser.Open("/teachers/20100007/credits");
        page.TextOf("h1").ShouldBe("沈岚的学分");
        page.TextOf(".head").ShouldContain("20100007 · 实验小学");
        page.TextOf(".nearest .say").ShouldBe("还差274.5学时，截至2030-12-31。");
        (await browser.Open("/teachers/99999999/credits")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("school-admin")]
    [InlineData("principal")]
    public async Task A_school_sees_the_people_whose_legal_post_of_today_is_there(string role)
    {
        using var app = new TestApp();
        await app.Shen();
        await app.Teacher("20110001", "周佳慧", "2011-09-01", "油车港中学");
        await app.Teacher("20050003", "陆文", "2005-09-01", "实验小学", until: "2026-11-20");
        var school = await app.School("实验小学");
        var browser = await app.SignIn(await app.Add([role], a => a.SchoolId = school));

        (await browser.Open("/teachers/20100007/credits")).ShouldBe(HttpStatusCode.OK);
        foreach (var number in new[] { "20110001", "20050003" })
        {
            foreach (var room in Rooms)
            {
                (await browser.Open($"/teachers/{number}/credits{room}")).ShouldBe(HttpStatusCode.NotFound);
            }
        }
    }
}
