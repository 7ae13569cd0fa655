using Microsoft.AspNetCore.Identity;
using TeacherDev.Data;
using TeacherDev.Data.Accounts;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Account.Safety.SecondStep;

/// <summary>Turns the second step on and off. Each turn ends the person's other sign-ins and is told in the audit, all or nothing.</summary>
public sealed class SecondStepTurn(
    SignInManager<Data.Accounts.Account> signIn, IUserStore<Data.Accounts.Account> store, TeacherDevDb db, DistrictClock clock, Actor actor, SignedInPerson me)
{
    private const int Codes = 10;
    private UserManager<Data.Accounts.Account> Accounts => signIn.UserManager;

    /// <returns>The recovery codes, readable this once.</returns>
    public async Task<string[]> On(Data.Accounts.Account account, string key, long step)
    {
        await using var together = await db.Database.BeginTransactionAsync();
        account.LastCodeStep = step;
        await ((AccountStore)store).SetAuthenticatorKeyAsync(account, key, default);
        db.Audited(actor, clock.UtcNow, "second-step.turned-on", ("account", account.Id));
        await Accounts.SetTwoFactorEnabledAsync(account, true);
        var codes = await Recovery(account);
        await db.EndAll(account.Id, but: me.SessionId);
        await together.CommitAsync();
        await signIn.RefreshSignInAsync(account);
        return codes;
    }

    public async Task Off(Data.Accounts.Account account)
    {
        await using var together = await db.Database.BeginTransactionAsync();
        db.Audited(actor, clock.UtcNow, "second-step.turned-off", ("account", account.Id));
        await Forget(account);
        await db.EndAll(account.Id, but: me.SessionId);
        await together.CommitAsync();
        await signIn.ForgetTwoFactorClientAsync();
        await signIn.RefreshSignInAsync(account);
    }

    /// <summary>New recovery codes; those given out before open nothing any more.</summary>
    public async Task<string[]> NewCodes(Data.Accounts.Account account)
    {
        db.Audited(actor, clock.UtcNow, "second-step.codes-made", ("account", account.Id));
        return await Recovery(account);
    }

    /// <summary>For whoever lost their telephone: nothing that stood on it opens the account any more, passkeys included.</summary>
    public async Task Reset(Data.Accounts.Account account)
    {
        await using var together = await db.Database.BeginTransactionAsync();
        var passkeys = await Accounts.GetPasskeysAsync(account);
        foreach (var passkey in passkeys) await Accounts.RemovePasskeyAsync(account, passkey.CredentialId);
        db.Audited(actor, clock.UtcNow, "second-step.reset", ("account", account.Id), new { passkeys = passkeys.Count });
        await Forget(account);
        await db.EndAll(account.Id);
        await together.CommitAsync();
    }

    private async Task Forget(Data.Accounts.Account account)
    {
        await Accounts.SetTwoFactorEnabledAsync(account, false);
        await Accounts.RemoveAuthenticationTokenAsync(account, InStore, "AuthenticatorKey");
        await Accounts.RemoveAuthenticationTokenAsync(account, InStore, "RecoveryCodes");
    }

    private async Task<string[]> Recovery(Data.Accounts.Account account) =>
        [.. await Accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, Codes) ?? throw new InvalidOperationException("No recovery codes were made.")];

    /// <summary>The name under which Identity keeps the key and the codes.</summary>
    private const string InStore = "[AspNetUserStore]";
}
