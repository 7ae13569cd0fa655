using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using TeacherDev.Data;
using TeacherDev.Data.Accounts;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Setup.SignIn;

/// <summary>When a cookie is checked anew, its browser must still be among the signed-in ones.</summary>
internal sealed class SessionCheck(
    IOptions<SecurityStampValidatorOptions> options, SignInManager<Account> signIn, ILoggerFactory log, TeacherDevDb db, DistrictClock clock)
    : SecurityStampValidator<Account>(options, signIn, log)
{
    protected override async Task<Account?> VerifySecurityStamp(ClaimsPrincipal? principal)
    {
        if (SignedInPerson.From(principal) is not { SessionId: { } session } person) return null;
        return await base.VerifySecurityStamp(principal) is { } account && await db.IsLive(person.AccountId, session, clock.UtcNow) ? account : null;
    }

    /// <summary>What belongs to this sign-in and not to the account: the renewed cookie keeps it.</summary>
    public static Task KeepSession(SecurityStampRefreshingPrincipalContext context)
    {
        if (context is { CurrentPrincipal: { } current, NewPrincipal.Identity: ClaimsIdentity renewed })
            renewed.AddClaims(current.Claims.Where(c => c.Type is PersonClaims.Session or "amr" or ClaimTypes.AuthenticationMethod && !renewed.HasClaim(c.Type, c.Value)));
        return Task.CompletedTask;
    }
}
