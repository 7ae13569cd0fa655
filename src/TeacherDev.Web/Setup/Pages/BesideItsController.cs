using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace TeacherDev.Web.Setup.Pages;

/// <summary>A view lies beside its controller, else in the room above, else in Features/Shared.</summary>
internal sealed class BesideItsController : IViewLocationExpander
{
    private const string Root = "TeacherDev.Web.";
    private const string Key = "room";

    public void PopulateValues(ViewLocationExpanderContext context)
    {
        if (context.ActionContext.ActionDescriptor is ControllerActionDescriptor action
            && action.ControllerTypeInfo.Namespace is { } space && space.StartsWith(Root, StringComparison.Ordinal))
            context.Values[Key] = space[Root.Length..].Replace('.', '/');
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        if (context.Values.TryGetValue(Key, out var room))
            for (var folder = room; folder?.Contains('/') == true; folder = folder[..folder.LastIndexOf('/')])
                yield return $"/{folder}/{{0}}.cshtml";
        yield return "/Features/Shared/{0}.cshtml";
    }
}
