using TeacherDev.Web.Features.Shared;

namespace TeacherDev.Web.Setup.Pages;

internal static class AccentSheet
{
    /// <summary>Serves the district's own accent, if it has one; a browser keeps it.</summary>
    public static void MapAccent(this WebApplication app)
    {
        if (app.Services.GetService<Accent>() is not { } accent) return;
        app.MapGet(accent.Href, (HttpResponse response) =>
        {
            response.Headers.CacheControl = "public, max-age=31536000, immutable";
            return Results.Text(accent.Sheet, "text/css");
        }).AllowAnonymous();
    }
}
