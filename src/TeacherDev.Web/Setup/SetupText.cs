using System.Globalization;
using System.Resources;

namespace TeacherDev.Web.Setup;

/// <summary>Sentences that are needed before anything else runs, and those that every form shares.</summary>
public sealed class SetupText
{
    private static readonly ResourceManager Sentences = new(typeof(SetupText));

    public static string FormRequired => Say("Form.Required");
    public static string FormTooLong => Say("Form.TooLong");
    public static string FormOdd => Say("Form.Unfit");

    internal static string Say(string key, params object[] parts) =>
        string.Format(CultureInfo.CurrentCulture, Sentences.GetString(key) ?? key, parts);
}
