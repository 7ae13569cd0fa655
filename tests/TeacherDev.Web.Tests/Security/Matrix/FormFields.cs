using System.Reflection;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;

namespace TeacherDev.Web.Tests.Security.Matrix;

/// <summary>What a form that is sent to a door may say, found where requests are bound.</summary>
public static class FormFields
{
    // Fields by which a form can name somebody, or somebody's school; what else it asks gets an answer that fits its type.
    private static readonly string[] Naming = ["number", "teacher", "person", "stay", "from", "school", "username", "name"];

    /// <summary>The fields of each action, with a value that a form could hold; those that name somebody name the one given.</summary>
    /// <param name="endpoints">All of the program's.</param>
    /// <param name="door">By its verb and pattern.</param>
    /// <param name="who">A number, a school's code or a name.</param>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(EndpointDataSource endpoints, Door door, string who) =>
        [.. Actions(endpoints, door).SelectMany(action => action.Parameters).SelectMany(Fields).DistinctBy(field => field.Name, StringComparer.OrdinalIgnoreCase)
            .Select(field => KeyValuePair.Create(field.Name, Naming.Contains(field.Name.ToLowerInvariant()) ? who : Fitting(field.Name, field.Type)))];

    private static IEnumerable<ControllerActionDescriptor> Actions(EndpointDataSource endpoints, Door door) =>
        endpoints.Endpoints.OfType<RouteEndpoint>().Where(one => Door.Written(one.RoutePattern) == door.Pattern)
            .Where(one => one.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(door.Verb) == true)
            .Select(one => one.Metadata.GetMetadata<ControllerActionDescriptor>()).OfType<ControllerActionDescriptor>();

    private static IEnumerable<(string Name, Type Type)> Fields(ParameterDescriptor parameter) =>
        parameter.ParameterType.Assembly == typeof(Program).Assembly && parameter.ParameterType is { IsEnum: false, IsInterface: false }
            ? parameter.ParameterType.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(one => one.CanWrite).Select(one => (one.Name, one.PropertyType))
            : [(parameter.Name, parameter.ParameterType)];

    private static string Fitting(string name, Type type) => (Nullable.GetUnderlyingType(type) ?? type, name.ToLowerInvariant()) switch
    {
        ({ IsEnum: true } kind, _) => Enum.GetNames(kind)[0],
        (var kind, _) when kind == typeof(DateOnly) => "2026-11-23",
        (var kind, _) when kind == typeof(bool) => "true",
        (var kind, _) when kind == typeof(int) || kind == typeof(long) => "1",
        (_, "kind") => "病假",
        (_, "duty" or "policy") => "",
        (_, "key") => "0123456789abcdef0123456789abcdef",
        _ => "因工作需要",
    };
}
