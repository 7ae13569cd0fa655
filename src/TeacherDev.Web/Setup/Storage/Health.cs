using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace TeacherDev.Web.Setup.Storage;

/// <summary>Live: the program answers. Ready: it reaches its database too.</summary>
internal static class Health
{
    public const string Ready = "ready";

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous();
    }
}
