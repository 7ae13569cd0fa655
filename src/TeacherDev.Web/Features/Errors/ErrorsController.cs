using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace TeacherDev.Web.Features.Errors;

/// <summary>Every refused or failed request ends here, under its own address and by its own method; hence no verb and no token.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class ErrorsController : Controller
{
    [Route("/errors/{code:int}")]
    [ResponseCache(NoStore = true)]
    public IActionResult Show([FromRoute] int code)
    {
        var shown = code is >= 400 and <= 599 ? code : StatusCodes.Status404NotFound;
        Response.StatusCode = shown;
        var wait = int.TryParse(Response.Headers.RetryAfter, out var seconds) ? seconds : 60;
        return View("ErrorPage", new ErrorPage(shown, HttpContext.TraceIdentifier, wait));
    }
}
