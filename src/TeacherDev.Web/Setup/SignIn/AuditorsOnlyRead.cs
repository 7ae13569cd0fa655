using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Setup.SignIn;

/// <summary>An auditor who is nothing else changes nothing, whatever a page offers; only their own account and messages.</summary>
internal sealed class AuditorsOnlyRead : IAuthorizationFilter
{
    private static readonly string[] OwnPages = ["TeacherDev.Web.Features.Account", "TeacherDev.Web.Features.Inbox", "TeacherDev.Web.Features.Errors"];

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var method = context.HttpContext.Request.Method;
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method)) return;
        var person = SignedInPerson.From(context.HttpContext.User);
        if (person.Roles.Count != 1 || !person.Is(Roles.Auditor)) return;
        var room = (context.ActionDescriptor as ControllerActionDescriptor)?.ControllerTypeInfo.Namespace ?? "";
        if (OwnPages.Any(own => room.StartsWith(own, StringComparison.Ordinal))) return;
        context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
    }
}
