using System.Globalization;
using TeacherDev.Data.Engines;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Shared;

namespace TeacherDev.Web.Setup;

/// <summary>The settings without which the program does not start, read and checked once.</summary>
public sealed record Settings(Engine Engine, string Connection, District District, Accent? Accent, string DataFolder)
{
    /// <exception cref="SettingFault">The first setting that does not hold, named in a sentence.</exception>
    public static Settings Read(IConfiguration from, string contentRoot)
    {
        var folder = Path.GetFullPath(Path.Combine(contentRoot, from["DataFolder"] is { Length: > 0 } f ? f : "data"));
        var engine = ReadEngine(from["Database:Provider"]);
        return new(engine, ConnectionStrings.Read(engine, from.GetConnectionString("TeacherDev"), folder), 
            ReadDistrict(from.GetSection("District")), ReadAccent(from["District:Accent"]), folder);
    }

    private static Engine ReadEngine(string? name)
    {
        if (!Enum.TryParse<Engine>(name, ignoreCase: true, out var engine) || !Enum.IsDefined(engine) || int.TryParse(name, out _))
            throw new SettingFault(SetupText.Say("Provider.Unknown", name ?? ""));
        return engine;
    }

    private static Accent? ReadAccent(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? null : Accent.Read(typed.Trim()) ?? throw new SettingFault(SetupText.Say("Accent.Odd", typed));

    private static District ReadDistrict(IConfiguration from)
    {
        var name = from["Name"]?.Trim() ?? "";
        if (name.Length is 0 or > 100) throw new SettingFault(SetupText.Say("Name.Missing"));

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(from["TimeZone"] ?? "", out var zone))
            throw new SettingFault(SetupText.Say("TimeZone.Unknown", from["TimeZone"] ?? ""));

        if (!DateOnly.TryParseExact(from["RecordsFrom"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var recordsFrom))
            throw new SettingFault(SetupText.Say("RecordsFrom.Odd", from["RecordsFrom"] ?? ""));

        return new(name, zone, recordsFrom, ReadPacks(from.GetSection("PolicyPack")));
    }

    /// <summary>Names with commas between them, or a list; a list stands in place of the names.</summary>
    private static List<string> ReadPacks(IConfigurationSection from)
    {
        var listed = from.GetChildren().Select(c => c.Value ?? "").ToArray();
        var packs = (listed.Length > 0 ? listed : (from.Value ?? "").Split(',')).Select(p => p.Trim()).Where(p => p.Length > 0).Distinct().ToList();
        return packs.Count > 0 && packs.TrueForAll(PolicyPacks.Exists) ? packs
            : throw new SettingFault(SetupText.Say("PolicyPack.Unknown", packs.Find(p => !PolicyPacks.Exists(p)) ?? "", string.Join(", ", PolicyPacks.Names())));
    }
}
