using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using TeacherDev.Data.Accounts;

namespace TeacherDev.Web.Tests.Kit;

/// <summary>Gives a test the real sign-in cookie without the tenth of a second that checking a password costs.</summary>
internal sealed class SignInShortcut : IStartupFilter
{
    public const string Path = "/test-sign-in/";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (context, go) =>
        {
            if (!context.Request.Path.StartsWithSegments(Path.TrimEnd('/'), out var id))
            {
                await go(context);
                return;
            }
            var accounts = context.RequestServices.GetRequiredService<SignInManager<Account>>();
            var account = await accounts.UserManager.FindByIdAsync(id.Value!.Trim('/'));
            await accounts.SignInAsync(account!, isPersistent: false);
        });
        next(app);
    };
}
