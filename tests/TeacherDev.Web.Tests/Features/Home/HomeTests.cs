using System.Net;
using Shouldly;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Home;

public sealed class HomeTests : IDisposable
{
    private readonly TestApp _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task A_stranger_is_led_to_the_door() =>
        (await _app.Stranger().Open("/")).ShouldBe(HttpStatusCode.Redirect).Location!.ShouldContain("/account/sign-in");

    [Theory]
    [InlineData("/credits", Roles.Teacher)]
    [InlineData("/teachers", Roles.Teacher, Roles.SchoolAdmin)]
    [InlineData("/teachers", Roles.Principal)]
    [InlineData("/teachers", Roles.TrainingCentre)]
    [InlineData("/teachers", Roles.DistrictHr)]
    [InlineData("/teachers", Roles.Auditor)]
    [InlineData("/teachers", Roles.SystemAdmin)]
    [InlineData("/trainings", Roles.Mentor)]
    public async Task Everybody_begins_in_their_first_room(string room, params string[] roles) =>
        (await (await _app.SignIn(roles)).Open("/")).ShouldBe(HttpStatusCode.Redirect).Location.ShouldBe(room);

    [Theory]
    [InlineData("我的学分 培训 工作室 培训要求", false, Roles.Teacher)]
    [InlineData("教师 培训 工作室 报表 培训要求", true, Roles.SchoolAdmin)]
    [InlineData("教师 培训 工作室 导入 报表 培训要求", true, Roles.TrainingCentre)]
    [InlineData("教师 培训 工作室 导入 报表 培训要求", true, Roles.DistrictHr)]
    [InlineData("教师 培训 导入 培训要求", true, Roles.SystemAdmin)]
    [InlineData("我的学分 教师 培训 导入 报表 培训要求", true, Roles.Teacher, Roles.DistrictHr)]
    public async Task The_bar_shows_the_rooms_that_open_and_no_more_than_six(string rooms, bool finds, params string[] roles)
    {
        var page = await (await _app.SignIn(roles)).Open("/account/password");

        string.Join(' ', page.TextsOf(".bar > .rooms a")).ShouldBe(rooms);
        page.Document.QuerySelectorAll(".bar > .rooms a").ShouldAllBe(link => link.GetAttribute("href")!.StartsWith('/'));
        page.TextsOf(".fold .rooms a").ShouldBe(page.TextsOf(".bar > .rooms a"));
        page.Has(".bar > .search[action='/teachers'] input[name=q]").ShouldBe(finds);
    }

    [Fact]
    public async Task Whoever_must_choose_a_password_first_sees_no_rooms()
    {
        var browser = await _app.SignIn(await _app.Add([Roles.DistrictHr], a => a.MustChangePassword = true));

        (await browser.Open("/account/password")).Has(".rooms").ShouldBeFalse();
    }
}
