namespace TeacherDev.Web.Setup;

/// <summary>What was typed behind the executable: nothing but settings (serve), or a command with its words.</summary>
/// <param name="Words">The command and all that belongs to it.</param>
/// <param name="Settings">Settings in the form <c>--District:Name=…</c>, which hold for commands too.</param>
/// <param name="Language">The language asked for, or null.</param>
internal sealed record Typed(IReadOnlyList<string> Words, IReadOnlyList<string> Settings, string? Language)
{
    /// <summary>The settings without a colon in their name.</summary>
    private static readonly string[] Plain = ["DataFolder", "environment", "contentRoot", "urls"];

    public bool IsCommand => Words.Count > 0;

    public static Typed By(string[] args)
    {
        List<string> words = [], settings = [];
        for (var i = 0; i < args.Length; i++)
        {
            var isSetting = IsSetting(args[i]);
            (isSetting ? settings : words).Add(args[i]);
            if (isSetting && !args[i].Contains('=') && i + 1 < args.Length) settings.Add(args[++i]);
        }

        var isCommand = words.Count > 0 && (!words[0].StartsWith('-') || words[0] is "--help" or "-h");
        return isCommand ? new(words, settings, LanguageIn(args)) : new([], args, LanguageIn(args));
    }

    private static bool IsSetting(string typed) =>
        typed.StartsWith("--", StringComparison.Ordinal) && typed[2..].Split('=')[0] is var name
        && (name.Contains(':') || Plain.Contains(name, StringComparer.OrdinalIgnoreCase));

    public WebApplicationOptions Options() => new()
    {
        Args = [.. Settings],
        ContentRootPath = Has("contentRoot") ? null : Place.ContentRoot,
        EnvironmentName = Has("environment") || IsSet("ASPNETCORE_ENVIRONMENT") || IsSet("DOTNET_ENVIRONMENT") ? null : Place.Environment,
    };

    private static string? LanguageIn(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--lang") return i + 1 < args.Length ? args[i + 1] : "";
            if (args[i].StartsWith("--lang=", StringComparison.Ordinal)) return args[i]["--lang=".Length..];
        }
        return null;
    }

    private bool Has(string setting) => Settings.Any(s => s.StartsWith("--" + setting, StringComparison.OrdinalIgnoreCase));

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
