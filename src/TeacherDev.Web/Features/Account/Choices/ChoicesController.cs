using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Shared;

namespace TeacherDev.Web.Features.Account.Choices;

/// <summary>Language and appearance: for whoever looks at the page, signed in or not.</summary>
[AllowAnonymous]
public sealed class ChoicesController(SignInManager<Data.Accounts.Account> signIn, TeacherDevDb db, DistrictClock clock, Actor actor) : Controller
{
    [HttpPost("/account/language")]
    public async Task<IActionResult> Speak(string? language, string? returnUrl)
    {
        if (language is null || !Looks.Languages.Contains(language)) return BadRequest();
        Keep(Looks.LanguageCookie, CookieRequestCultureProvider.MakeCookieValue(new(language)));
        if (await signIn.UserManager.GetUserAsync(User) is { } account && account.Language != language)
        {
            account.Language = language;
            db.Audited(actor, clock.UtcNow, "language.chosen", ("account", account.Id), new { language });
            await signIn.UserManager.UpdateAsync(account);
            await signIn.RefreshSignInAsync(account);
        }

        return this.BackTo(returnUrl);
    }

    [HttpPost("/account/theme")]
    public IActionResult Wear(string? theme, string? returnUrl)
    {
        if (theme == "system") Response.Cookies.Delete(Looks.ThemeCookie);
        else if (theme is not null && Looks.Themes.Contains(theme)) Keep(Looks.ThemeCookie, theme);
        else return BadRequest();
        return this.BackTo(returnUrl);
    }

    private void Keep(string cookie, string value) => Response.Cookies.Append(cookie, value, new()
    {
        Expires = new DateTimeOffset(clock.UtcNow).AddYears(1),
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        IsEssential = true,
    });
}
