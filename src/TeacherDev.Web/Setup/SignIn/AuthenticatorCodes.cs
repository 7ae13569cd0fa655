using Microsoft.AspNetCore.Identity;
using TeacherDev.Data.Accounts;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Setup.SignIn;

/// <summary>Takes the code of an authenticator app once: whoever read it over a shoulder comes too late.</summary>
internal sealed class AuthenticatorCodes(IUserStore<Account> store, TimeProvider time) : IUserTwoFactorTokenProvider<Account>
{
    public Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user) => Task.FromResult("");

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user) =>
        await manager.GetAuthenticatorKeyAsync(user) is { Length: > 0 } key
        && TimedCode.StepOf(key, token, time.GetUtcNow()) is { } step
        && await ((AccountStore)store).TakeCode(user, step);

    public async Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user) =>
        !string.IsNullOrEmpty(await manager.GetAuthenticatorKeyAsync(user));
}
