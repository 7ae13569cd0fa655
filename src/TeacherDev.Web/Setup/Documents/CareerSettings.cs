using System.Resources;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Refusals;
using TeacherDev.Web.Features.Careers;
using TeacherDev.Web.Features.Policies;

namespace TeacherDev.Web.Setup.Documents;

/// <summary>By which catalogue the district keeps careers.</summary>
internal static class CareerSettings
{
    private static readonly string Bundled = Path.Combine(AppContext.BaseDirectory, "careers");

    /// <exception cref="SettingFault">The catalogue is not there, or says something that cannot be meant.</exception>
    public static void AddCareerCatalogue(this IServiceCollection services, IConfiguration from) =>
        services.AddSingleton(Read(from["Careers:Catalogue"] is { Length: > 0 } named ? named : "zhejiang"));

    /// <param name="named">One of those that travel with the program, by name; or a file of the district's own, ending in .json.</param>
    private static CareerCatalogue Read(string named)
    {
        var file = named.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? named : Path.Combine(Bundled, Path.GetFileName(named) + ".json");
        if (!File.Exists(file))
        {
            throw new SettingFault(SetupText.Say("Careers.Unknown", named, string.Join(", ", Directory.EnumerateFiles(Bundled, "*.json").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal))));
        }

        var (catalogue, refusals) = CatalogueReading.Read(File.ReadAllText(file));
        return catalogue ?? throw new SettingFault(SetupText.Say("Careers.Refused", named, string.Join(' ', refusals.Select(Sentence))));
    }

    private static string Sentence(Refusal refusal)
    {
        var key = $"Refusal.{refusal.Code}";
        var said = new ResourceManager(typeof(CareersText)).GetString(key) ?? new ResourceManager(typeof(PoliciesText)).GetString(key) ?? key;
        return string.Format(System.Globalization.CultureInfo.CurrentCulture, said, refusal.Arguments);
    }
}
