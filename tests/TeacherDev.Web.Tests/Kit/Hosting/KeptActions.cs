using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.DependencyInjection;

namespace TeacherDev.Web.Tests.Kit.Hosting;

/// <summary>
/// What the controllers offer is the same in each application of a run: their attributes are read once, which would otherwise take a
/// fourth of the time. Each application has copies of its own, since MVC keeps with them what it made of them.
/// </summary>
internal sealed class KeptActions(IActionDescriptorProvider reader) : IActionDescriptorProvider
{
    private static readonly Lock Once = new();
    private static IReadOnlyList<ControllerActionDescriptor>? kept;

    public int Order => reader.Order;

    /// <summary>Puts itself before the reader that MVC has.</summary>
    public static void Keep(IServiceCollection services)
    {
        var read = services.Single(s => s.ServiceType == typeof(IActionDescriptorProvider) && s.ImplementationType?.Name == "ControllerActionDescriptorProvider");
        services.Remove(read);
        services.AddSingleton<IActionDescriptorProvider>(wired => new KeptActions((IActionDescriptorProvider)ActivatorUtilities.CreateInstance(wired, read.ImplementationType!)));
    }

    public void OnProvidersExecuting(ActionDescriptorProviderContext context)
    {
        lock (Once)
        {
            if (kept is null)
            {
                ActionDescriptorProviderContext first = new();
                reader.OnProvidersExecuting(first);
                kept = [.. first.Results.Cast<ControllerActionDescriptor>()];
            }
        }

        foreach (var action in kept)
        {
            context.Results.Add(Copy(action));
        }
    }

    public void OnProvidersExecuted(ActionDescriptorProviderContext context) => reader.OnProvidersExecuted(context);

    private static ControllerActionDescriptor Copy(ControllerActionDescriptor action) => new()
    {
        ActionConstraints = action.ActionConstraints, ActionName = action.ActionName, AttributeRouteInfo = action.AttributeRouteInfo, BoundProperties = action.BoundProperties,
        ControllerName = action.ControllerName, ControllerTypeInfo = action.ControllerTypeInfo, DisplayName = action.DisplayName, EndpointMetadata = action.EndpointMetadata,
        FilterDescriptors = action.FilterDescriptors, MethodInfo = action.MethodInfo, Parameters = action.Parameters, Properties = new Dictionary<object, object?>(action.Properties),
        RouteValues = new Dictionary<string, string?>(action.RouteValues, StringComparer.OrdinalIgnoreCase),
    };
}
