using System.Diagnostics;
using System.Security.Cryptography;

namespace TeacherDev.Web.Setup.Safety;

/// <summary>Gives each request an id that stands in its answer, on its error page and in the log. The log holds the route, never the address typed.</summary>
internal sealed class RequestTrace(RequestDelegate next, ILogger<RequestTrace> log)
{
    public const string Header = "X-Request-Id";

    public async Task InvokeAsync(HttpContext context)
    {
        context.TraceIdentifier = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
        context.Response.OnStarting(() =>
        {
            context.Response.Headers[Header] = context.TraceIdentifier;
            return Task.CompletedTask;
        });
        var begun = Stopwatch.GetTimestamp();
        await next(context);
        if (Route(context) is { } route)
            log.LogInformation("{Method} {Route} {Status} in {Milliseconds:0} ms, request {RequestId}",
                context.Request.Method, route, context.Response.StatusCode, Stopwatch.GetElapsedTime(begun).TotalMilliseconds, context.TraceIdentifier);
    }

    private static string? Route(HttpContext context) =>
        context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } pattern } endpoint
        && endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Mvc.Controllers.ControllerActionDescriptor>() is not null ? pattern : null;
}
