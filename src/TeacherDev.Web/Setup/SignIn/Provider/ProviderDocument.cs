using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace TeacherDev.Web.Setup.SignIn.Provider;

/// <summary>Where the provider's addresses are and with which keys it signs; asked for when first needed and kept for a day.</summary>
internal sealed class ProviderDocument(ProviderSettings settings, HttpClient http, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(24), BetweenLooks = TimeSpan.FromMinutes(1);
    private readonly SemaphoreSlim once = new(1);
    private (Facts Facts, DateTimeOffset At)? known;

    /// <summary>What the provider says of itself.</summary>
    public sealed record Facts(string? Issuer, Uri Authorization, Uri Token, Uri? UserInfo, Uri? EndSession, IReadOnlyList<SecurityKey> Keys);

    public Uri? EndSession => known?.Facts.EndSession ?? settings.EndSession;

    /// <param name="anew">A key is missing: look again, but not more often than each minute.</param>
    /// <param name="stop">The browser went away.</param>
    /// <exception cref="ProviderRefusal">The provider does not answer, or what it says is not enough.</exception>
    public async Task<Facts> Read(bool anew, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        if (known is { } kept && now - kept.At < (anew ? BetweenLooks : Fresh)) return kept.Facts;
        await once.WaitAsync(stop);
        try
        {
            known = (await Ask(stop), now);
            return known.Value.Facts;
        }
        catch (Exception away) when (away is HttpRequestException or (TaskCanceledException and { InnerException: TimeoutException }) or JsonException or ArgumentException or InvalidOperationException or UriFormatException)
        {
            throw new ProviderRefusal("unreachable", away);
        }
        finally
        {
            once.Release();
        }
    }

    private async Task<Facts> Ask(CancellationToken stop)
    {
        var said = settings.Authority is { } authority
            ? JsonDocument.Parse(await http.GetStringAsync(new Uri(authority.ToString().TrimEnd('/') + "/.well-known/openid-configuration"), stop)).RootElement : default;
        var keys = settings.Keys ?? Said("jwks_uri");
        return new(
            settings.Issuer ?? Text("issuer"),
            settings.Authorization ?? Said("authorization_endpoint") ?? throw new ProviderRefusal("unreachable"),
            settings.Token ?? Said("token_endpoint") ?? throw new ProviderRefusal("unreachable"),
            settings.UserInfo ?? Said("userinfo_endpoint"),
            settings.EndSession ?? Said("end_session_endpoint"),
            keys is null ? [] : [.. new JsonWebKeySet(await http.GetStringAsync(keys, stop)).GetSigningKeys()]);

        string? Text(string name) => said.ValueKind == JsonValueKind.Object && said.TryGetProperty(name, out var value) ? value.GetString() : null;

        Uri? Said(string name) => Text(name) is { } address ? new Uri(address) : null;
    }

    public void Dispose() => once.Dispose();
}

/// <summary>Why somebody who comes from the provider is not let in, as a code.</summary>
internal sealed class ProviderRefusal(string code, Exception? because = null) : Exception(code, because)
{
    public string Code => Message;
}
