using System.Net.Http.Headers;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace TeacherDev.Web.Setup.SignIn.Provider;

internal sealed class ProviderOptions : OAuthOptions
{
    public ProviderDocument Document { get; set; } = null!;
    public string MatchClaim { get; set; } = "";
}

/// <summary>
/// Code flow with PKCE, state and nonce. Who comes back is believed by the signed id token, or, of a provider that gives none, by what its
/// user-info address says to the fresh access token.
/// </summary>
internal sealed class ProviderHandler(IOptionsMonitor<ProviderOptions> options, ILoggerFactory logs, UrlEncoder encoder) : OAuthHandler<ProviderOptions>(options, logs, encoder)
{
    public const string Matched = Features.Account.Provider.ProviderDoor.PersonClaim;
    private const string Nonce = "nonce";

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        try
        {
            Options.AuthorizationEndpoint = (await Options.Document.Read(anew: false, Context.RequestAborted)).Authorization.ToString();
        }
        catch (ProviderRefusal away)
        {
            Logger.LogWarning(away, "The sign-in provider does not answer.");
            Response.Redirect(Request.PathBase + "/account/provider/refusal?why=away");
            return;
        }

        await base.HandleChallengeAsync(properties);
    }

    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        var nonce = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        properties.Items[Nonce] = nonce; // inside the protected state
        return QueryHelpers.AddQueryString(base.BuildChallengeUrl(properties, redirectUri), Nonce, nonce);
    }

    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        Options.TokenEndpoint = (await Options.Document.Read(anew: false, Context.RequestAborted)).Token.ToString();
        return await base.ExchangeCodeAsync(context);
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        var facts = await Options.Document.Read(anew: false, Context.RequestAborted);
        var idToken = tokens.Response?.RootElement.TryGetProperty("id_token", out var said) == true ? said.GetString() : null;
        var person = idToken is not null
            ? await new IdTokenCheck(Options.Document, Options.ClientId, TimeProvider).Read(idToken, properties.Items.TryGetValue(Nonce, out var nonce) ? nonce : null, Context.RequestAborted)
            // A provider that has keys signs who came: without that word nobody is believed.
            : facts.Keys.Count > 0 || facts.UserInfo is null ? throw new ProviderRefusal("no-id-token")
            : await Ask(facts.UserInfo, tokens.AccessToken!);
        if (Text(person, Options.MatchClaim) is null && idToken is not null && facts.UserInfo is { } userInfo)
        {
            var more = await Ask(userInfo, tokens.AccessToken!);
            if (Text(more, "sub") != Text(person, "sub")) throw new ProviderRefusal("other-person");
            Add(identity, Matched, Text(more, Options.MatchClaim));
        }

        Add(identity, ClaimTypes.NameIdentifier, Text(person, "sub") ?? throw new ProviderRefusal("no-subject"));
        Add(identity, Matched, Text(person, Options.MatchClaim));
        return new(new(identity), properties, Scheme.Name);
    }

    private async Task<JsonElement> Ask(Uri userInfo, string accessToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, userInfo);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
        using var answer = await Backchannel.SendAsync(request, Context.RequestAborted);
        if (!answer.IsSuccessStatusCode) throw new ProviderRefusal("no-user-info");
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Context.RequestAborted)).RootElement;
    }

    private static string? Text(JsonElement person, string name) =>
        person.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number && value.ToString().Trim() is { Length: > 0 and <= 200 } text ? text : null;

    private void Add(ClaimsIdentity identity, string type, string? value)
    {
        if (value is not null && !identity.HasClaim(c => c.Type == type)) identity.AddClaim(new(type, value, ClaimValueTypes.String, Scheme.Name));
    }
}
