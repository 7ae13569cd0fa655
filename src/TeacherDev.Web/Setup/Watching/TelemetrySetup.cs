using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using TeacherDev.Data.Watching;

namespace TeacherDev.Web.Setup.Watching;

/// <summary>Metrics and traces for whoever runs the program: sent by OTLP where a setting says, kept to itself otherwise.</summary>
internal static class TelemetrySetup
{
    private const int SlowMilliseconds = 500;

    /// <exception cref="SettingFault">A setting of the telemetry does not hold.</exception>
    public static void AddWatching(this IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton(new SlowQueries(TimeSpan.FromMilliseconds(settings.CountOf("Status:SlowQueryMilliseconds", SlowMilliseconds))));
        services.AddSingleton<DatabaseWatch>();
        if (Endpoint(settings["Telemetry:Endpoint"]) is not { } endpoint)
        {
            return;
        }

        var protocol = Protocol(settings["Telemetry:Protocol"]);
        services.AddSingleton<IHostedService>(_ => new Telemetry(endpoint, protocol));
    }

    private static Uri? Endpoint(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? null
        : Uri.TryCreate(typed, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address
        : throw new SettingFault(SetupText.Say("Telemetry.Endpoint", typed));

    private static OtlpExportProtocol Protocol(string? typed) => typed switch
    {
        null or "" or "grpc" => OtlpExportProtocol.Grpc,
        "http" => OtlpExportProtocol.HttpProtobuf,
        _ => throw new SettingFault(SetupText.Say("Telemetry.Protocol", typed)),
    };

    /// <summary>Sends while the program serves, and the rest when it stops.</summary>
    private sealed class Telemetry(Uri endpoint, OtlpExportProtocol protocol) : IHostedService
    {
        private TracerProvider? traces;
        private MeterProvider? metrics;

        public Task StartAsync(CancellationToken cancellationToken)
        {
            var program = ResourceBuilder.CreateDefault().AddService(Measures.Name.ToLowerInvariant(), serviceVersion: Measures.Build, serviceInstanceId: Environment.MachineName);
            traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(program)
                .AddSource(Measures.Name, "Microsoft.AspNetCore").AddOtlpExporter(o => To(o, "v1/traces")).Build();
            metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(program)
                .AddMeter(Measures.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.EntityFrameworkCore", "System.Runtime")
                .AddOtlpExporter(o => To(o, "v1/metrics")).Build();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken)
        {
            Interlocked.Exchange(ref traces, null)?.Dispose();
            Interlocked.Exchange(ref metrics, null)?.Dispose();
            return Task.CompletedTask;
        }

        private void To(OtlpExporterOptions options, string path)
        {
            options.Protocol = protocol;
            options.Endpoint = protocol == OtlpExportProtocol.Grpc ? endpoint : new(new Uri(endpoint.AbsoluteUri.TrimEnd('/') + "/"), path);
        }
    }
}
