using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Account.Safety.SecondStep;

/// <summary>Shows new recovery codes once; they are kept as hashes only, so that nobody can show them again.</summary>
[Authorize(Access.SignedIn)]
public sealed class RecoveryCodesController : Controller
{
    /// <summary>Under this name they travel, sealed, from the page that made them.</summary>
    public const string Kept = "recovery-codes";

    [HttpGet("/account/second-step/codes")]
    public IActionResult Show() => TempData[Kept] is string[] codes ? View("RecoveryCodes", new RecoveryCodes(codes)) : Redirect("~/account");
}
