using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using TeacherDev.Web.Features.Shared;

namespace TeacherDev.Web.Tests.Features.Shared;

/// <summary>The shared sentences without an application around them.</summary>
internal static class Spoken
{
    private static readonly IStringLocalizer<SharedText> Words = new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider()
        .GetRequiredService<IStringLocalizer<SharedText>>();

    public static IStringLocalizer<SharedText> In(string language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(language);
        return Words;
    }
}
