using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Hosting.StaticWebAssets;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Demo;
using TeacherDev.Web.Setup.Storage;

namespace TeacherDev.Web.Setup;

internal static class HostSetup
{
    private const string DefaultAddress = "http://localhost:5080";

    /// <summary>Commands keep standard output for their results; the log goes beside it and tells only of trouble.</summary>
    public static void AddLog(this WebApplicationBuilder builder, Typed typed)
    {
        Console.OutputEncoding = new UTF8Encoding(false);
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole(o => { o.SingleLine = true; o.TimestampFormat = "yyyy-MM-dd HH:mm:ss "; o.UseUtcTimestamp = true; });
        if (!typed.IsCommand) return;
        builder.Logging.AddConsole(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.AddFilter(null, LogLevel.Warning);
    }

    /// <summary>The usual address, unless a setting or the environment names another.</summary>
    public static void AddAddress(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        var isNamed = new[] { "urls", "http_ports", "https_ports" }.Any(key => !string.IsNullOrEmpty(settings[key]))
            || settings.GetSection("Kestrel:Endpoints").Exists();
        if (!isNamed) builder.WebHost.UseUrls(DefaultAddress);
        StaticWebAssetsLoader.UseStaticWebAssets(builder.Environment, settings);
    }

    public static void CheckWiring(this WebApplicationBuilder builder) => builder.Host.UseDefaultServiceProvider(
        o => o.ValidateScopes = o.ValidateOnBuild = !builder.Environment.IsProduction());

    /// <summary>The clock belongs to the scope, since a command may ask for another day.</summary>
    public static void AddDistrict(this IServiceCollection services, Settings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(settings.District);
        if (settings.Accent is { } accent) services.AddSingleton(accent);
        services.AddSingleton(TimeProvider.System);
        services.AddScoped<AskedDay>();
        services.AddScoped(s => new DistrictClock(
            s.GetRequiredService<TimeProvider>(), settings.District.Zone, () => s.GetRequiredService<AskedDay>().Day));
    }

    public static async Task PrepareDatabase(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseStart>().Prepare(default);
        await scope.ServiceProvider.GetRequiredService<DemoStart>().Run(Console.Out, default);
    }

    /// <summary>Serves until it is told to stop, and says where.</summary>
    /// <exception cref="SettingFault">The address cannot be used.</exception>
    public static async Task Serve(this WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (Exception refused) when (refused is IOException or SocketException or FormatException or ArgumentException)
        {
            throw new SettingFault(SetupText.Say("Address.Refused", refused.Message.TrimEnd('.')));
        }
        await Console.Out.WriteLineAsync(SetupText.Say("Listening", string.Join(' ', app.Urls)));
        await app.WaitForShutdownAsync();
    }
}

/// <summary>The business date that a command was told to take for today.</summary>
internal sealed class AskedDay
{
    public DateOnly? Day { get; set; }
}
