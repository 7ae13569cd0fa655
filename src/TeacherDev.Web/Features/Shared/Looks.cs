namespace TeacherDev.Web.Features.Shared;

/// <summary>What a person chose about how pages look, kept in two cookies that hold nothing else.</summary>
public static class Looks
{
    public const string ThemeCookie = "td.theme";
    public const string LanguageCookie = "td.language";

    /// <summary>The third choice, the system's wish, is the absence of the cookie.</summary>
    public static readonly IReadOnlyList<string> Themes = ["light", "dark"];

    /// <summary>Each is shown under its own name, so that whoever landed in the wrong one finds the way out.</summary>
    public static readonly IReadOnlyList<string> Languages = ["zh-Hans", "en"];

    /// <summary>light or dark, or null where the page follows the system.</summary>
    public static string? Theme(this HttpRequest request) =>
        request.Cookies[ThemeCookie] is { } chosen && Themes.Contains(chosen) ? chosen : null;

    /// <summary>The present page, to come back to; for the answer to a form, the page that a link opens: at the same address, else where the form stood, else the thing that it is about.</summary>
    public static string Here(this HttpRequest request) =>
        HttpMethods.IsGet(request.Method) ? request.PathBase + request.Path + request.QueryString
        : IsPage(request) ? request.PathBase + request.Path
        : FormOf(request) ?? request.PathBase + request.Path.Value![..Math.Max(1, request.Path.Value!.LastIndexOf('/'))];

    private static bool IsPage(HttpRequest request) => request.HttpContext.GetEndpoint() is not RouteEndpoint { RoutePattern.RawText: var asked }
        || request.HttpContext.RequestServices.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Any(e => e.RoutePattern.RawText == asked && e.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(HttpMethods.Get) is true);

    /// <summary>The page of ours from which the form was sent; null where the browser does not say, and for an answer to a form.</summary>
    private static string? FormOf(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var from) && from.Authority == request.Host.Value && from.AbsolutePath != request.PathBase + request.Path ? from.PathAndQuery : null;
}
