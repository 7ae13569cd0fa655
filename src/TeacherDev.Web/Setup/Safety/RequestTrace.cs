using System.Diagnostics;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.Features;
using TeacherDev.Data.Watching;

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
        var queries = QueryTally.Begin();
        await next(context);
        if (context.Items[RouteOf] is not string route) return;
        Trace(context, route);
        Measures.QueriesOfPage.Record(queries.Count, new KeyValuePair<string, object?>("http.route", route));
        log.LogInformation("{Method} {Route} {Status} in {Milliseconds:0} ms, {Queries} queries, request {RequestId}",
            context.Request.Method, route, context.Response.StatusCode, Stopwatch.GetElapsedTime(begun).TotalMilliseconds, queries.Count, context.TraceIdentifier);
    }

    /// <summary>The span of the request under the names that OpenTelemetry gives, with the route and never the address.</summary>
    private static void Trace(HttpContext context, string route)
    {
        if (context.Features.Get<IHttpActivityFeature>()?.Activity is not { IsAllDataRequested: true } span) return;
        span.DisplayName = $"{context.Request.Method} {route}";
        span.SetTag("http.request.method", context.Request.Method).SetTag("http.route", route)
            .SetTag("http.response.status_code", context.Response.StatusCode).SetTag("teacherdev.request.id", context.TraceIdentifier);
    }

    /// <summary>Stands behind the routing: keeps the first route of a request, since its error page has one of its own.</summary>
    public static Task Keep(HttpContext context, RequestDelegate next)
    {
        var isPage = context.GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.Mvc.Controllers.ControllerActionDescriptor>() is not null;
        if (isPage && context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } pattern }) context.Items.TryAdd(RouteOf, pattern);
        return next(context);
    }
}
