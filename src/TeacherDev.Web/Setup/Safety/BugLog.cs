using Microsoft.AspNetCore.Diagnostics;

namespace TeacherDev.Web.Setup.Safety;

/// <summary>One log line for a bug, with the request id that the error page shows.</summary>
internal sealed class BugLog(ILogger<BugLog> log) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        log.LogError(exception, "Request {RequestId} failed", httpContext.TraceIdentifier);
        return ValueTask.FromResult(false);
    }
}
