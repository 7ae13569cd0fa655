using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TeacherDev.Web.Security;
using TeacherDev.Web.Setup;
using TeacherDev.Web.Setup.Watching;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Imports;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Setup.Watching;

public sealed class TelemetryTests
{
    [Fact]
    public async Task What_was_asked_imported_and_evaluated_reaches_the_collector_without_anybodys_data()
    {
        await using var collector = await Collector.Start();
        await using (var app = new TestApp(("Telemetry:Endpoint", collector.Address), ("Telemetry:Protocol", "http")))
        {
            var shen = await app.Shen();
            var browser = await app.SignIn(Roles.DistrictHr);
            await app.Import(browser, "Records", Books.Records(new Books.Record(shen.Number, shen.Name, "8")));
            (await browser.Open("/teachers/20100007/credits")).ShouldBe(HttpStatusCode.OK);
        }

        var (traces, metrics) = (collector.Heard("/v1/traces"), collector.Heard("/v1/metrics"));
        traces.ShouldContain("teachers/{number}/credits");
        traces.ShouldContain("db.query.text");
        traces.ShouldContain("FROM \"Teachers\"");
        foreach (var name in new[] { "http.server.request.duration", "teacherdev.page.queries", "teacherdev.query.duration", "teacherdev.import.rows", "teacherdev.evaluations", "teacherdev.job.runs" })
        {
            metrics.ShouldContain(name);
        }

        (traces + metrics).ShouldNotContain("沈岚");
        (traces + metrics).ShouldNotContain("20100007");
    }

    [Theory]
    [InlineData("Telemetry:Endpoint", "collector:4317")]
    [InlineData("Telemetry:Endpoint", "/here")]
    [InlineData("Telemetry:Protocol", "carrier pigeon")]
    public void A_setting_that_does_not_hold_stops_the_start_and_is_named(string setting, string value)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Telemetry:Endpoint"] = "http://127.0.0.1:9", [setting] = value }).Build();
        Should.Throw<SettingFault>(() => new ServiceCollection().AddWatching(settings)).Message.ShouldContain(setting);
    }

    /// <summary>Takes what is sent and keeps it as text: in the wire format names stand as they are.</summary>
    private sealed class Collector(WebApplication app) : IAsyncDisposable
    {
        private readonly ConcurrentQueue<(string Path, string Body)> heard = new();

        public string Address => app.Urls.Single();

        public string Heard(string path) => string.Concat(heard.Where(h => h.Path == path).Select(h => h.Body));

        public static async Task<Collector> Start()
        {
            var builder = WebApplication.CreateEmptyBuilder(new());
            builder.WebHost.UseKestrelCore();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            var app = builder.Build();
            var collector = new Collector(app);
            app.Run(async context =>
            {
                using var body = new MemoryStream();
                await context.Request.Body.CopyToAsync(body);
                collector.heard.Enqueue((context.Request.Path, Encoding.UTF8.GetString(body.ToArray())));
            });
            await app.StartAsync();
            return collector;
        }

        public ValueTask DisposeAsync() => app.DisposeAsync();
    }
}
