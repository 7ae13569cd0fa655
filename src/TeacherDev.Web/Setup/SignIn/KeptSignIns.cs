using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using TeacherDev.Data;
using TeacherDev.Data.Accounts;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Setup.SignIn;

/// <summary>Keeps a row for each browser in which somebody is signed in, however they signed in; the cookie names it.</summary>
internal sealed class KeptSignIns(
    UserManager<Account> accounts, IHttpContextAccessor http, IUserClaimsPrincipalFactory<Account> claims, IOptions<IdentityOptions> options,
    ILogger<SignInManager<Account>> log, IAuthenticationSchemeProvider schemes, IUserConfirmation<Account> confirmation,
    TeacherDevDb db, DistrictClock clock, SignInRules rules)
    : SignInManager<Account>(accounts, http, claims, options, log, schemes, confirmation)
{
    public override async Task SignInWithClaimsAsync(Account user, AuthenticationProperties? authenticationProperties, IEnumerable<Claim> additionalClaims)
    {
        var session = await Going(user) ?? await Begin(user);
        var own = new Claim(PersonClaims.Session, session.ToString(CultureInfo.InvariantCulture));
        await base.SignInWithClaimsAsync(user, authenticationProperties, [.. additionalClaims.Where(c => c.Type != own.Type), own]);
    }

    public override async Task SignOutAsync()
    {
        if (SignedInPerson.From(Context.User) is { IsSignedIn: true, SessionId: { } session } person) await db.End(person.AccountId, session);
        await base.SignOutAsync();
    }

    /// <summary>A cookie that is only made anew, after a changed password or language, keeps its row.</summary>
    private async Task<long?> Going(Account account) =>
        SignedInPerson.From(Context.User) is { SessionId: { } session } person && person.AccountId == account.Id
        && await db.IsLive(account.Id, session, clock.UtcNow) ? session : null;

    private Task<long> Begin(Account account) => db.Begin(
        new()
        {
            AccountId = account.Id,
            StartedAt = clock.UtcNow,
            SeenAt = clock.UtcNow,
            Device = Bounded(Context.Request.Headers.UserAgent.ToString(), SignInSession.DeviceLength),
            Address = Bounded(Context.Connection.RemoteIpAddress?.ToString() ?? "", SignInSession.AddressLength),
        },
        rules.Inactive);

    private static string Bounded(string text, int length) => text.Length > length ? text[..length] : text;
}
