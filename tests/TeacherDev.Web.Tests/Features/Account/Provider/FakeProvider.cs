using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace TeacherDev.Web.Tests.Features.Account.Provider;

/// <summary>A small OpenID provider on an address of its own, which says of whoever comes what the test lets it say.</summary>
public sealed class FakeProvider : IAsyncDisposable
{
    public const string Client = "teacherdev", Secret = "a-secret-of-the-district";

    private readonly WebApplication app;
    private readonly Dictionary<string, (string Challenge, string RedirectUri, string? Nonce)> codes = [];
    private readonly RsaSecurityKey key = new(RSA.Create(2048)) { KeyId = "k1" };

    private FakeProvider()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.MapGet("/.well-known/openid-configuration", () => Results.Json(new Dictionary<string, object>
        {
            ["issuer"] = Address, ["authorization_endpoint"] = Address + "/authorize", ["token_endpoint"] = Address + "/token", ["jwks_uri"] = Address + "/jwks",
            ["userinfo_endpoint"] = Address + "/me", ["end_session_endpoint"] = Address + "/leave",
        }));
        app.MapGet("/jwks", () => Results.Json(new { keys = new[] { new { kty = "RSA", use = "sig", kid = key.KeyId, n = Text(key.Rsa.ExportParameters(false).Modulus!), e = Text(key.Rsa.ExportParameters(false).Exponent!) } } }));
        app.MapGet("/authorize", Authorize);
        app.MapPost("/token", Token);
        app.MapGet("/me", (HttpRequest request) => request.Headers.Authorization == "Bearer access" ? Results.Json(UserInfo) : Results.Unauthorized());
    }

    public string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <summary>What the id token says beside the common claims; a test adds, changes or takes away (null).</summary>
    public Dictionary<string, object?> Says { get; } = new() { ["sub"] = "u-1", ["preferred_username"] = "T003" };

    public Dictionary<string, object?> UserInfo { get; } = new() { ["sub"] = "u-1", ["preferred_username"] = "T003" };

    /// <summary>What becomes of the token on its way.</summary>
    public Func<string, string> Twist { get; set; } = token => token;

    public bool GivesIdToken { get; set; } = true;

    /// <summary>Signs with a key that it never published.</summary>
    public bool SignsWithAnother { get; set; }

    /// <summary>What the last request for a token carried.</summary>
    public Dictionary<string, string> Asked { get; private set; } = [];

    public static async Task<FakeProvider> Start()
    {
        var made = new FakeProvider();
        await made.app.StartAsync();
        return made;
    }

    private IResult Authorize(HttpRequest request)
    {
        if (request.Query["client_id"] != Client || request.Query["response_type"] != "code" || request.Query["code_challenge_method"] != "S256") return Results.BadRequest();
        var code = Guid.NewGuid().ToString("N");
        codes[code] = (request.Query["code_challenge"]!, request.Query["redirect_uri"]!, request.Query["nonce"]);
        return Results.Redirect(QueryHelpers.AddQueryString(request.Query["redirect_uri"]!, new Dictionary<string, string?> { ["code"] = code, ["state"] = request.Query["state"] }));
    }

    private async Task<IResult> Token(HttpRequest request)
    {
        Asked = (await request.ReadFormAsync()).ToDictionary(f => f.Key, f => f.Value.ToString());
        if (!codes.Remove(Asked["code"], out var given) || Asked["client_id"] != Client || Asked["client_secret"] != Secret || Asked["redirect_uri"] != given.RedirectUri
            || Text(SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(Asked["code_verifier"]))) != given.Challenge)
        {
            return Results.BadRequest(new { error = "invalid_grant" });
        }

        var answer = new Dictionary<string, object> { ["access_token"] = "access", ["token_type"] = "Bearer", ["expires_in"] = 300 };
        if (GivesIdToken) answer["id_token"] = Twist(Signed(given.Nonce));
        return Results.Json(answer);
    }

    private string Signed(string? nonce)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var claims = new Dictionary<string, object?> { ["iss"] = Address, ["aud"] = Client, ["iat"] = now, ["nbf"] = now, ["exp"] = now + 300, ["nonce"] = nonce };
        foreach (var (name, value) in Says) claims[name] = value;
        var by = SignsWithAnother ? new RsaSecurityKey(RSA.Create(2048)) { KeyId = key.KeyId } : key;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            JsonSerializer.Serialize(claims.Where(c => c.Value is not null).ToDictionary()), new SigningCredentials(by, SecurityAlgorithms.RsaSha256));
    }

    private static string Text(byte[] bytes) => WebEncoders.Base64UrlEncode(bytes);

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        key.Rsa.Dispose();
    }
}
