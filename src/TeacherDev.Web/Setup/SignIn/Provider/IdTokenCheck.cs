using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace TeacherDev.Web.Setup.SignIn.Provider;

/// <summary>Believes an id token only when the provider signed it, for us, just now, for this very sign-in.</summary>
internal sealed class IdTokenCheck(ProviderDocument document, string clientId, TimeProvider time)
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(2);
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512, SecurityAlgorithms.RsaSsaPssSha256,
        SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512, SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = 64 * 1024 };

    /// <returns>What the token says.</returns>
    /// <exception cref="ProviderRefusal">Why it is not believed.</exception>
    public async Task<JsonElement> Read(string idToken, string? nonce, CancellationToken stop)
    {
        var result = await Check(idToken, await document.Read(anew: false, stop));
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException) result = await Check(idToken, await document.Read(anew: true, stop));
        if (!result.IsValid) throw new ProviderRefusal(CodeOf(result.Exception), result.Exception);
        var payload = JsonDocument.Parse(Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(idToken.Split('.')[1]))).RootElement;
        var said = payload.TryGetProperty("nonce", out var value) ? value.GetString() : null;
        if (nonce is null || said is null || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(nonce), Encoding.UTF8.GetBytes(said)))
            throw new ProviderRefusal("nonce");
        var isForMany = payload.TryGetProperty("aud", out var audience) && audience.ValueKind == JsonValueKind.Array && audience.GetArrayLength() > 1;
        var askedBy = payload.TryGetProperty("azp", out var azp) ? azp.GetString() : null;
        return askedBy is null ? isForMany ? throw new ProviderRefusal("audience") : payload : askedBy == clientId ? payload : throw new ProviderRefusal("audience");
    }

    private Task<TokenValidationResult> Check(string idToken, ProviderDocument.Facts facts) => handler.ValidateTokenAsync(idToken, new()
    {
        ValidIssuer = facts.Issuer,
        ValidAudience = clientId,
        IssuerSigningKeys = facts.Keys,
        ValidAlgorithms = Algorithms,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        RequireAudience = true,
        ValidateIssuer = true,
        LifetimeValidator = (from, until, _, _) => (from is null || from - Skew <= time.GetUtcNow().UtcDateTime) && until is not null && until + Skew > time.GetUtcNow().UtcDateTime,
    });

    private static string CodeOf(Exception? because) => because switch
    {
        SecurityTokenInvalidAudienceException => "audience",
        SecurityTokenInvalidIssuerException => "issuer",
        SecurityTokenInvalidLifetimeException or SecurityTokenExpiredException or SecurityTokenNoExpirationException => "expired",
        _ => "signature",
    };
}
