using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;

namespace TeacherDev.Web.Features.Account.Provider;

/// <summary>Out to the district's own sign-in and back.</summary>
[AllowAnonymous]
[Route("account/provider")]
public sealed class ProviderController(
    SignInManager<Data.Accounts.Account> signIn, Arrival arrival, IEnumerable<ProviderDoor> doors, TeacherDevDb db, DistrictClock clock, Actor actor) : Controller
{
    private static readonly string[] Refusals = ["late", "away", "odd"];

    /// <summary>A link, no form: the browser refuses forms that lead to another site.</summary>
    [HttpGet]
    public IActionResult Begin(string? returnUrl) => doors.Any()
        ? Challenge(signIn.ConfigureExternalAuthenticationProperties(ProviderDoor.Scheme, Url.Action("Arrive", new { returnUrl = this.AfterSignIn(returnUrl) })), ProviderDoor.Scheme)
        : NotFound();

    [HttpGet("arrival")]
    public async Task<IActionResult> Arrive(string? returnUrl, CancellationToken stop)
    {
        if (doors.FirstOrDefault() is not { } door) return NotFound();
        if (await signIn.GetExternalLoginInfoAsync() is not { } info) return RedirectToAction("Show", "SignIn");
        var (account, why) = await arrival.Find(door, info.ProviderKey, info.Principal.FindFirstValue(ProviderDoor.PersonClaim), stop);
        if (account is null)
        {
            await HttpContext.SignOutAsync(IdentityConstants.ExternalScheme);
            return await Unknown(why!, stop);
        }

        var result = await signIn.ExternalLoginSignInAsync(ProviderDoor.Scheme, info.ProviderKey, isPersistent: false, bypassTwoFactor: false);
        await HttpContext.SignOutAsync(IdentityConstants.ExternalScheme);
        if (result.RequiresTwoFactor) return Redirect("/account/sign-in/second-step?returnUrl=" + Uri.EscapeDataString(this.AfterSignIn(returnUrl) ?? "/"));
        if (!result.Succeeded) return await Unknown("closed", stop);
        db.Audited(actor with { Id = account.Id, Name = account.DisplayName }, clock.UtcNow, "sign-in.done", ("account", account.Id), new { by = "provider" });
        await db.SaveChangesAsync(stop);
        return this.BackTo(this.AfterSignIn(returnUrl));
    }

    [HttpGet("refusal")]
    public IActionResult Refused(string? why) => Page(Refusals.Contains(why) ? why! : "odd", StatusCodes.Status400BadRequest);

    private async Task<IActionResult> Unknown(string why, CancellationToken stop)
    {
        db.Audited(actor, clock.UtcNow, "sign-in.unknown", detail: new { code = why });
        await db.SaveChangesAsync(stop);
        return Page(why, StatusCodes.Status403Forbidden);
    }

    private ViewResult Page(string why, int status)
    {
        Response.StatusCode = status;
        return View("NoAccount", new NoAccount(why));
    }
}
