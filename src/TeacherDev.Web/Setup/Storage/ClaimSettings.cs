using System.Resources;
using TeacherDev.Data.Claims;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings.Claims.Rules;
using TeacherDev.Web.Features.Claims;
using TeacherDev.Web.Features.Policies;

namespace TeacherDev.Web.Setup.Storage;

/// <summary>By which document the district recognises what teachers report, and where their evidence lies.</summary>
internal static class ClaimSettings
{
    private static readonly string Bundled = Path.Combine(AppContext.BaseDirectory, "claims");

    /// <exception cref="SettingFault">The document is not there, or says something that cannot be meant.</exception>
    public static void AddClaimRules(this IServiceCollection services, IConfiguration from, string dataFolder)
    {
        services.AddSingleton(Read(from["Claims:Document"] is { Length: > 0 } named ? named : "zhejiang-2016"));
        services.AddSingleton(new EvidenceStore(from["Claims:EvidenceFolder"] is { Length: > 0 } folder ? Path.GetFullPath(Path.Combine(dataFolder, folder)) : null));
    }

    /// <param name="named">One of those that travel with the program, by name; or a file of the district's own, ending in .json.</param>
    private static ClaimRules Read(string named)
    {
        var file = named.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? named : Path.Combine(Bundled, Path.GetFileName(named) + ".json");
        if (!File.Exists(file))
        {
            throw new SettingFault(SetupText.Say("Claims.Unknown", named, string.Join(", ", Directory.EnumerateFiles(Bundled, "*.json").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal))));
        }

        var (rules, refusals) = ClaimRulesReading.Read(File.ReadAllText(file));
        return rules ?? throw new SettingFault(SetupText.Say("Claims.Refused", named, string.Join(' ', refusals.Select(Sentence))));
    }

    private static string Sentence(Refusal refusal)
    {
        var key = $"Refusal.{refusal.Code}";
        var said = new ResourceManager(typeof(ClaimsText)).GetString(key) ?? new ResourceManager(typeof(PoliciesText)).GetString(key) ?? key;
        return string.Format(System.Globalization.CultureInfo.CurrentCulture, said, refusal.Arguments);
    }
}
