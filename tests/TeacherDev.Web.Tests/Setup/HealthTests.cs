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
