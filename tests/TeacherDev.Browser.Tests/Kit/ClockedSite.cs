using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace TeacherDev.Browser.Tests.Kit;

/// <summary>The demo site with a clock that a journey sets ahead; sign-ins go by the real one.</summary>
public sealed class ClockedSite : DemoSite
{
    private readonly Ahead clock = new();

    public override DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(China).DateTime);

    public DateTime UtcNow => clock.GetUtcNow().UtcDateTime;

    /// <summary>Sets the wall clock of the district's real day. Who visits from then on signs in anew: a sign-in ends after hours without a request.</summary>
    public void Is(string time)
    {
        EverybodySignsInAnew();
        clock.By = new DateTimeOffset(base.Today, TimeOnly.Parse(time), China) - TimeProvider.System.GetUtcNow();
    }

    /// <summary>Sets the clock to noon of a day. Who visits from then on signs in anew.</summary>
    public void Reaches(DateOnly day)
    {
        EverybodySignsInAnew();
        clock.By = new DateTimeOffset(day, new(12, 0), China) - TimeProvider.System.GetUtcNow();
    }

    public void Passes(TimeSpan time) => clock.By += time;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(clock);
            services.PostConfigureAll<CookieAuthenticationOptions>(o => o.TimeProvider = TimeProvider.System);
            services.PostConfigure<SecurityStampValidatorOptions>(o => o.TimeProvider = TimeProvider.System);
        });
    }

    private sealed class Ahead : TimeProvider
    {
        public TimeSpan By { get; set; }

        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + By;
    }
}

[CollectionDefinition(Name)]
public sealed class OnClockedSite : ICollectionFixture<ClockedSite>
{
    public const string Name = "clocked site";
}
