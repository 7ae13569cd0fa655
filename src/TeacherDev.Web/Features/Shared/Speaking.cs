using System.Globalization;

namespace TeacherDev.Web.Features.Shared;

/// <summary>Says something in another language than the page's.</summary>
public static class Speaking
{
    public static T In<T>(CultureInfo language, Func<T> say)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = language;
            return say();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    /// <param name="language">What somebody chose; null for the district's first language.</param>
    public static T ToPerson<T>(string? language, Func<T> say) => In(CultureInfo.GetCultureInfo(language ?? Looks.Languages[0]), say);
}
