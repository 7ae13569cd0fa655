using TeacherDev.Web.Features.Account.Provider;

namespace TeacherDev.Web.Setup.SignIn.Provider;

/// <summary>How the district's own sign-in is reached, read and checked once at start.</summary>
/// <param name="Door">What the pages know of it.</param>
/// <param name="Authority">Where its OpenID document stands; null when the addresses are given one by one.</param>
internal sealed record ProviderSettings(
    ProviderDoor Door, Uri? Authority, string? Issuer, Uri? Authorization, Uri? Token, Uri? Keys, Uri? UserInfo, Uri? EndSession,
    string ClientId, string ClientSecret, IReadOnlyList<string> Scopes)
{
    private const string Section = "SignIn:Provider";

    /// <returns>Null when the district has none.</returns>
    /// <exception cref="SettingFault">The first setting that does not hold, named in a sentence.</exception>
    public static ProviderSettings? Read(IConfiguration settings)
    {
        var from = settings.GetSection(Section);
        if (!from.GetChildren().Any(c => !string.IsNullOrWhiteSpace(c.Value))) return null;
        var door = new ProviderDoor(
            Need(from, "Name"), from["Claim"] is { Length: > 0 } claim ? claim : "preferred_username", Choice(from, "Match", ProviderMatch.StaffNumber),
            MakesAccounts: Yes(from, "MakeAccounts", otherwise: false), LocalPassword: Yes(from, "LocalPassword", otherwise: true));
        var read = new ProviderSettings(
            door, Address(from, "Authority"), from["Issuer"], Address(from, "AuthorizationEndpoint"), Address(from, "TokenEndpoint"), Address(from, "JwksUri"),
            Address(from, "UserInfoEndpoint"), Address(from, "EndSessionEndpoint"), Need(from, "ClientId"), Need(from, "ClientSecret"),
            (from["Scopes"] is { Length: > 0 } scopes ? scopes : "openid profile").Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (read.Authority is not null) return read;
        if (read.Authorization is null || read.Token is null) throw new SettingFault(SetupText.Say("OwnSignIn.NoAddress"));
        if (read.UserInfo is null && (read.Keys is null || string.IsNullOrWhiteSpace(read.Issuer))) throw new SettingFault(SetupText.Say("OwnSignIn.NoProof"));
        return read;
    }

    private static string Need(IConfiguration from, string name) =>
        from[name]?.Trim() is { Length: > 0 } value ? value : throw new SettingFault(SetupText.Say("OwnSignIn.Missing", $"{Section}:{name}"));

    private static Uri? Address(IConfiguration from, string name)
    {
        if (from[name]?.Trim() is not { Length: > 0 } typed) return null;
        return Uri.TryCreate(typed, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            ? address : throw new SettingFault(SetupText.Say("OwnSignIn.OddAddress", $"{Section}:{name}", typed));
    }

    private static bool Yes(IConfiguration from, string name, bool otherwise) =>
        from[name] is not { Length: > 0 } typed ? otherwise
        : bool.TryParse(typed, out var yes) ? yes : throw new SettingFault(SetupText.Say("OwnSignIn.OddChoice", $"{Section}:{name}", typed, "true, false"));

    private static T Choice<T>(IConfiguration from, string name, T otherwise) where T : struct, Enum =>
        from[name] is not { Length: > 0 } typed ? otherwise
        : Enum.TryParse<T>(typed, ignoreCase: true, out var chosen) && Enum.IsDefined(chosen) && !int.TryParse(typed, out _) ? chosen
        : throw new SettingFault(SetupText.Say("OwnSignIn.OddChoice", $"{Section}:{name}", typed, string.Join(", ", Enum.GetNames<T>())));
}
