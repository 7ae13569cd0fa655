using System.Resources;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Web.Features.Policies;
using TeacherDev.Web.Features.Studios;

namespace TeacherDev.Web.Setup.Documents;

/// <summary>By which document the district keeps its studios.</summary>
internal static class StudioSettings
{
    private static readonly string Bundled = Path.Combine(AppContext.BaseDirectory, "studios");

    /// <exception cref="SettingFault">The document is not there, or says something that cannot be meant.</exception>
    public static void AddStudioRules(this IServiceCollection services, IConfiguration from) =>
        services.AddSingleton(Read(from["Studios:Document"] is { Length: > 0 } named ? named : "zhejiang-2026"));

    /// <param name="named">One of those that travel with the program, by name; or a file of the district's own, ending in .json.</param>
    private static StudioRules Read(string named)
    {
        var file = named.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? named : Path.Combine(Bundled, Path.GetFileName(named) + ".json");
        if (!File.Exists(file))
        {
            throw new SettingFault(SetupText.Say("Studios.Unknown", named, string.Join(", ", Directory.EnumerateFiles(Bundled, "*.json").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal))));
        }

        var (rules, refusals) = StudioRulesReading.Read(File.ReadAllText(file));
        return rules ?? throw new SettingFault(SetupText.Say("Studios.Refused", named, string.Join(' ', refusals.Select(Sentence))));
    }

    private static string Sentence(Refusal refusal)
    {
        var key = $"Refusal.{refusal.Code}";
        var said = new ResourceManager(typeof(StudiosText)).GetString(key) ?? new ResourceManager(typeof(PoliciesText)).GetString(key) ?? key;
        return string.Format(System.Globalization.CultureInfo.CurrentCulture, said, refusal.Arguments);
    }
}
