using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;

namespace TeacherDev.Web.Tests.Security.Matrix;

/// <summary>One address that the program answers to, by one verb (ANY: by each).</summary>
public sealed record Door(string Verb, string Pattern)
{
    public const string Any = "ANY";

    public string Name => $"{Verb} {Pattern}";

    public bool Reads => Verb is "GET" or Any;

    /// <summary>What stands in braces, each with the pattern up to and with it.</summary>
    public IReadOnlyList<(string Name, string UpTo)> Parameters =>
        [.. Pattern.Split('/').Select((segment, at) => (segment, at)).Where(part => part.segment.StartsWith('{'))
            .Select(part => (part.segment[1..part.segment.IndexOf('}', StringComparison.Ordinal)], string.Join('/', Pattern.Split('/')[..(part.at + 1)])))];

    /// <summary>All of them, found where requests are routed. The files of wwwroot are no doors; nor are pages that only tests have.</summary>
    public static IReadOnlyList<Door> Of(EndpointDataSource endpoints) =>
        [.. endpoints.Endpoints.OfType<RouteEndpoint>()
            .Where(one => one.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Where(one => !one.RoutePattern.Parameters.Any(parameter => parameter.IsCatchAll) || one.Metadata.GetMetadata<ControllerActionDescriptor>() is not null)
            .Where(one => one.Metadata.GetMetadata<ControllerActionDescriptor>() is not { } action || action.ControllerTypeInfo.Assembly == typeof(Program).Assembly)
            .SelectMany(one => Verbs(one).Select(verb => new Door(verb, Written(one.RoutePattern)))).Distinct()
            .OrderBy(door => door.Pattern, StringComparer.Ordinal).ThenBy(door => door.Verb, StringComparer.Ordinal)];

    private static IReadOnlyList<string> Verbs(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [Any];

    /// <summary>As a document writes it: names in braces, no constraints.</summary>
    internal static string Written(RoutePattern pattern) =>
        "/" + string.Join('/', pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternParameterPart parameter => $"{{{parameter.Name}}}",
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternSeparatorPart separator => separator.Content,
            _ => "",
        }))));
}
