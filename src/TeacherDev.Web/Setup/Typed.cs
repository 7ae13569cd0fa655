namespace TeacherDev.Web.Setup;

/// <summary>What was typed behind the executable: nothing but settings (serve), or a command with its words.</summary>
/// <param name="Words">The command and all that belongs to it.</param>
/// <param name="Settings">Settings in the form <c>--District:Name=…</c>, which hold for commands too.</param>
/// <param name="Language">The language asked for, or null.</param>
internal sealed record Typed(IReadOnlyList<string> Words, IReadOnlyList<string> Settings, string? Language)
{
    public bool IsCommand => Words.Count > 0;

    public static Typed By(string[] args)
    {
        var isCommand = args.Length > 0 && (!args[0].StartsWith('-') || args[0] is "--help" or "-h");
        if (!isCommand) return new([], args, LanguageIn(args));

        List<string> words = [], settings = [];
        for (var i = 0; i < args.Length; i++)
        {
            var isSetting = args[i].StartsWith("--", StringComparison.Ordinal) && args[i].Split('=')[0].Contains(':');
            (isSetting ? settings : words).Add(args[i]);
            if (isSetting && !args[i].Contains('=') && i + 1 < args.Length) settings.Add(args[++i]);
        }
        return new(words, settings, LanguageIn(args));
    }

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
