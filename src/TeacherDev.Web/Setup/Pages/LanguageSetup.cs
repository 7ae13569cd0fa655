using System.Globalization;
using Microsoft.AspNetCore.Localization;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Setup.Pages;

/// <summary>Chinese or English: as the person chose, else as the browser asks, else Chinese.</summary>
internal static class LanguageSetup
{
    public static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans"), English = CultureInfo.GetCultureInfo("en");

    public static void AddLanguages(this IServiceCollection services) => services.Configure<RequestLocalizationOptions>(options =>
    {
        options.DefaultRequestCulture = new(Chinese);
        options.SupportedCultures = options.SupportedUICultures = [Chinese, English];
        options.ApplyCurrentCultureToResponseHeaders = true;
        options.RequestCultureProviders =
        [
            new CustomRequestCultureProvider(OfPerson),
            new CookieRequestCultureProvider { CookieName = "td.language" },
            new AcceptLanguageHeaderRequestCultureProvider(),
        ];
    });

    /// <summary>Sets the language of the start and of commands: as asked for, else as the machine's, else English.</summary>
    /// <exception cref="SettingFault">A language was asked for that does not exist here.</exception>
    public static void Speak(string? asked)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Find(CultureInfo.CurrentUICulture.Name) ?? English;
        if (asked is not null)
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Find(asked) ?? throw new SettingFault(SetupText.Say("Language.Unknown", asked));
    }

    /// <summary>The language that a name stands for, or null: every Chinese is Chinese, every English English.</summary>
    public static CultureInfo? Find(string? name) =>
        name is null ? null
        : name.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Chinese
        : name.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? English
        : null;

    private static Task<ProviderCultureResult?> OfPerson(HttpContext context) =>
        Task.FromResult(SignedInPerson.From(context.User).Language is { } chosen ? new ProviderCultureResult(chosen) : null);
}
