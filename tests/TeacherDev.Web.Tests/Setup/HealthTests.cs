using System.Net;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Setup;

public sealed class HealthTests
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Anybody_may_ask_whether_it_lives_and_is_ready(string url)
    {
        await using var app = new TestApp();
        (await app.Stranger().Open(url)).ShouldBe(HttpStatusCode.OK).Text.ShouldBe("Healthy");
    }

    [Theory]
    [InlineData("https://teacherdev.example.cn/health/ready", HttpStatusCode.OK)]
    [InlineData("http://localhost:8080/health/ready", HttpStatusCode.OK)]
    [InlineData("http://10.0.0.5:8080/health/ready", HttpStatusCode.BadRequest)]
    public async Task Where_hosts_are_named_the_check_of_a_container_is_answered_at_localhost(string url, HttpStatusCode answer)
    {
        await using var app = new TestApp(("AllowedHosts", "teacherdev.example.cn;localhost"));
        (await app.Stranger().Open(url)).ShouldBe(answer);
    }

    [Fact]
    public async Task Without_its_database_it_lives_but_is_not_ready()
    {
        await using var app = new TestApp();
        var browser = app.Stranger();
        (await browser.Open("/health/ready")).ShouldBe(HttpStatusCode.OK);
        app.Database.Drop();
        (await browser.Open("/health/ready")).ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await browser.Open("/health/live")).ShouldBe(HttpStatusCode.OK);
    }
}
