using System.Diagnostics;
using System.Security.Cryptography;

namespace TeacherDev.Web.Setup.Safety;

/// <summary>Gives each request an id that stands in its answer, on its error page and in the log. The log holds the route, never the address typed.</summary>
internal sealed class RequestTrace(RequestDelegate next, ILogger<RequestTrace> log)
{
    private static readonly object RouteOf = new();

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
        if (context.Items[RouteOf] is string route)
            log.LogInformation("{Method} {Route} {Status} in {Milliseconds:0} ms, request {RequestId}",
                context.Request.Method, route, context.Response.StatusCode, Stopwatch.GetElapsedTime(begun).TotalMilliseconds, context.TraceIdentifier);
    }

    /// <summary>Stands behind the routing: keeps the first route of a request, since its error page has one of its own.</summary>
    public static Task Keep(HttpContext context, RequestDelegate next)
    {
        var isPage = context.GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.Mvc.Controllers.ControllerActionDescriptor>() is not null;
        if (isPage && context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } pattern }) context.Items.TryAdd(RouteOf, pattern);
        return next(context);
    }
}
