using Microsoft.AspNetCore.Identity;
using Shouldly;
using TeacherDev.Data.Accounts;

namespace TeacherDev.Web.Tests.Kit;

/// <summary>Accounts for tests, and browsers in which they are signed in.</summary>
public static class People
{
    public const string Password = "zaoshanghao-2026";
    private static int _made;

    /// <summary>Slow on purpose, as it should be: once is enough for all the people of all tests.</summary>
    private static readonly Lazy<string> Hashed = new(() => new PasswordHasher<Account>().HashPassword(new(), Password));

    /// <summary>Adds an account; <paramref name="shape"/> ties it to a teacher or a school, or gives it a language.</summary>
    public static Task<Account> Add(this TestApp app, string[] roles, Action<Account>? shape = null) =>
        app.With<UserManager<Account>, Account>(async accounts =>
        {
            var account = new Account { UserName = $"{roles.FirstOrDefault() ?? "nobody"}{Interlocked.Increment(ref _made)}", DisplayName = "测试者" };
            shape?.Invoke(account);
            account.PasswordHash = Hashed.Value;
            (await accounts.CreateAsync(account)).ShouldBe(IdentityResult.Success);
            if (roles.Length > 0) (await accounts.AddToRolesAsync(account, roles)).ShouldBe(IdentityResult.Success);
            return account;
        });

    /// <summary>A browser in which somebody with these roles is signed in.</summary>
    public static async Task<HttpClient> SignIn(this TestApp app, params string[] roles) => await app.SignIn(await app.Add(roles));

    public static async Task<HttpClient> SignIn(this TestApp app, Account account)
    {
        var browser = app.Stranger();
        (await browser.GetAsync(SignInShortcut.Path + account.Id)).EnsureSuccessStatusCode();
        return browser;
    }
}
