using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Tests.Kit.Hosting;

/// <summary>A page that only tests have, to try what holds for every page.</summary>
[Authorize(Access.SignedIn)]
[Route("probe")]
public sealed class ProbeController(SignedInPerson me, DistrictClock clock, Actor actor) : Controller
{
    [HttpGet]
    public string Show() => $"{me.Name}|{string.Join(',', me.Roles.Order())}|{me.TeacherId}|{me.SchoolId}|{clock.Today:yyyy-MM-dd}";

    [HttpGet("form")]
    public ContentResult Form([FromServices] Microsoft.AspNetCore.Antiforgery.IAntiforgery tokens) =>
        Content($"<form method=post action=/probe><input type=hidden name=__RequestVerificationToken value='{tokens.GetAndStoreTokens(HttpContext).RequestToken}'></form>", "text/html");

    [HttpPost]
    public string Change() => $"changed by {actor.Name} from {actor.Address} in {actor.RequestId}";

    [HttpGet("hr")]
    [Authorize(Access.ImportRoster)]
    public string ForHr() => "hr";

    [HttpGet("bug")]
    public string Bug() => throw new InvalidOperationException("张三 330411199001011234");

    [HttpGet("culture")]
    public string Culture() => System.Globalization.CultureInfo.CurrentUICulture.Name;
}
