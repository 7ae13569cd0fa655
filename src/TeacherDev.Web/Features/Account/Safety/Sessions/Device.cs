using Microsoft.Extensions.Localization;

namespace TeacherDev.Web.Features.Account.Safety.Sessions;

/// <summary>What a browser says of itself, in words: “Edge on Windows”. Good enough to know one's own; anybody can claim anything.</summary>
public sealed record Device(string? Browser, string? System)
{
    // The first that fits: each imitates those below it.
    private static readonly (string Mark, string Name)[] Browsers =
    [
        ("MicroMessenger", "WeChat"), ("DingTalk", "DingTalk"), ("QQBrowser", "QQ"), ("Edg", "Edge"), ("OPR/", "Opera"),
        ("Firefox/", "Firefox"), ("FxiOS", "Firefox"), ("Chrome/", "Chrome"), ("CriOS", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Mark, string Name)[] Systems =
    [
        ("HarmonyOS", "HarmonyOS"), ("OpenHarmony", "HarmonyOS"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"),
        ("Windows", "Windows"), ("Mac OS X", "Mac"), ("CrOS", "ChromeOS"), ("Linux", "Linux"),
    ];

    public static Device Of(string userAgent) => new(First(Browsers, userAgent), First(Systems, userAgent));

    public string Said(IStringLocalizer<SafetyText> say) => (Browser, System) switch
    {
        ({ } browser, { } system) => say["Device.Both", say["Device.Browser." + browser].Value, say["Device.System." + system].Value],
        ({ } browser, null) => say["Device.Browser." + browser],
        (null, { } system) => say["Device.System." + system],
        _ => say["Device.Unknown"],
    };

    private static string? First((string Mark, string Name)[] known, string userAgent)
    {
        foreach (var (mark, name) in known)
            if (userAgent.Contains(mark, StringComparison.Ordinal)) return name;
        return null;
    }
}
