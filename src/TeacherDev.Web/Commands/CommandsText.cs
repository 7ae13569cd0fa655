using System.Globalization;
using System.Resources;

namespace TeacherDev.Web.Commands;

/// <summary>What the command line itself says.</summary>
public sealed class CommandsText
{
    private static readonly ResourceManager Sentences = new(typeof(CommandsText));

    internal static string Say(string key, params object[] parts) =>
        string.Format(CultureInfo.CurrentCulture, Sentences.GetString(key) ?? key, parts);
}
