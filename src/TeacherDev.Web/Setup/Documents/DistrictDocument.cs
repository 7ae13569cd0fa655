using System.Globalization;
using System.Resources;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Web.Setup.Documents;

/// <summary>A document by which the district rules a room: one of those that travel with the program, by name, or a file of its own, ending in .json.</summary>
internal static class DistrictDocument
{
    /// <param name="setting">Names it: <c>Studios:Document</c>; its first part names the sentences about it.</param>
    /// <param name="usual">Which holds where the setting says nothing.</param>
    /// <param name="books">Where the sentences of its faults stand, the nearest first.</param>
    /// <exception cref="SettingFault">The document is not there, or says something that cannot be meant.</exception>
    public static T Read<T>(IConfiguration from, string setting, string usual, Func<string, (T? Rules, IReadOnlyList<Refusal> Refusals)> read, params Type[] books)
        where T : class
    {
        var room = setting.Split(':')[0];
        var bundled = Path.Combine(AppContext.BaseDirectory, room.ToLowerInvariant());
        var named = from[setting] is { Length: > 0 } said ? said : usual;
        var file = named.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? named : Path.Combine(bundled, Path.GetFileName(named) + ".json");
        if (!File.Exists(file))
        {
            throw new SettingFault(SetupText.Say($"{room}.Unknown", named, string.Join(", ", Directory.EnumerateFiles(bundled, "*.json").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal))));
        }

        var (rules, refusals) = read(File.ReadAllText(file));
        return rules ?? throw new SettingFault(SetupText.Say($"{room}.Refused", named, string.Join(' ', refusals.Select(r => Sentence(r, books)))));
    }

    private static string Sentence(Refusal refusal, Type[] books)
    {
        var key = $"Refusal.{refusal.Code}";
        var said = books.Select(book => new ResourceManager(book).GetString(key)).FirstOrDefault(s => s is not null) ?? key;
        return string.Format(CultureInfo.CurrentCulture, said, refusal.Arguments);
    }
}
