using System.Globalization;

namespace TeacherDev.Web.Setup;

internal static class CountSettings
{
    /// <summary>A setting that counts something: a whole number, not below the least.</summary>
    /// <exception cref="SettingFault">It is something else.</exception>
    public static int CountOf(this IConfiguration settings, string name, int otherwise, int least = 1) =>
        settings[name] is not { Length: > 0 } typed ? otherwise
        : int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= least ? count
        : throw new SettingFault(SetupText.Say("Count.Odd", name, typed, least));

    /// <summary>A setting that is true or false.</summary>
    /// <exception cref="SettingFault">It is something else.</exception>
    public static bool YesOf(this IConfiguration settings, string name, bool otherwise) =>
        settings[name] is not { Length: > 0 } typed ? otherwise
        : bool.TryParse(typed, out var yes) ? yes
        : throw new SettingFault(SetupText.Say("OwnSignIn.OddChoice", name, typed, "true, false"));
}
