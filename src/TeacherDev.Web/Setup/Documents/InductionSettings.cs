using System.Resources;
using TeacherDev.Domain.Induction.Rules;
using TeacherDev.Domain.Refusals;
using TeacherDev.Web.Features.Claims;
using TeacherDev.Web.Features.Induction;
using TeacherDev.Web.Features.Policies;

namespace TeacherDev.Web.Setup.Documents;

/// <summary>By which document the district runs the first year.</summary>
internal static class InductionSettings
{
    private static readonly string Bundled = Path.Combine(AppContext.BaseDirectory, "induction");

    /// <returns>One of the documents that travel with the program, by name; or of a file of the district's own, ending in .json.</returns>
    /// <exception cref="SettingFault">The document is not there, or says something that cannot be meant.</exception>
    public static InductionRules Read(IConfiguration from)
    {
        var named = from["Induction:Document"] is { Length: > 0 } said ? said : "zhejiang-2016";
        var file = named.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? named : Path.Combine(Bundled, Path.GetFileName(named) + ".json");
        if (!File.Exists(file))
        {
            throw new SettingFault(SetupText.Say("Induction.Unknown", named, string.Join(", ", Directory.EnumerateFiles(Bundled, "*.json").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal))));
        }

        var (rules, refusals) = InductionRulesReading.Read(File.ReadAllText(file));
        return rules ?? throw new SettingFault(SetupText.Say("Induction.Refused", named, string.Join(' ', refusals.Select(Sentence))));
    }

    private static string Sentence(Refusal refusal)
    {
        var key = $"Refusal.{refusal.Code}";
        var said = new[] { typeof(InductionText), typeof(ClaimsText), typeof(PoliciesText) }.Select(book => new ResourceManager(book).GetString(key)).FirstOrDefault(s => s is not null) ?? key;
        return string.Format(System.Globalization.CultureInfo.CurrentCulture, said, refusal.Arguments);
    }
}
