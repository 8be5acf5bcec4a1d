using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Schakel.Tests.Support;

/// <summary>An identity provider that signs whatever a test asks, right or hostile, and checks what we send it.</summary>
public sealed class FakeIssuer : IAsyncDisposable
{
    public const string ClientId = "schakel";
    public const string Audience = "schakel-koppelvlak";

    private readonly RsaSecurityKey _key = new(RSA.Create(2048)) { KeyId = "sleutel-1" };
    private readonly ConcurrentDictionary<string, (string Nonce, string Challenge)> _codes = new(StringComparer.Ordinal);
    private readonly WebApplication _app;
    private readonly TestClock _clock;

    private FakeIssuer(WebApplication app, TestClock clock)
    {
        _app = app;
        _clock = clock;
        app.MapGet("/.well-known/openid-configuration", () => Results.Json(new Dictionary<string, object>
        {
            ["issuer"] = Address,
            ["authorization_endpoint"] = $"{Address}/authorize",
            ["token_endpoint"] = $"{Address}/token",
            ["jwks_uri"] = $"{Address}/jwks",
        }));
        app.MapGet("/jwks", () => Results.Json(new { keys = new[] { PublicKey() } }, new JsonSerializerOptions { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull }));
        app.MapGet("/authorize", Authorize);
        app.MapPost("/token", ExchangeAsync);
    }

    /// <summary>Who signs in.</summary>
    public string Subject { get; set; } = "";

    /// <summary>Makes the id token from the right claims; a test changes it to be hostile.</summary>
    public Func<FakeIssuer, Dictionary<string, object>, string> IdToken { get; set; } = (issuer, claims) => issuer.Sign(claims);

    public string Address => _app.Urls.Single().TrimEnd('/');

    public static async Task<FakeIssuer> StartAsync(TestClock clock)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var issuer = new FakeIssuer(builder.Build(), clock);
        await issuer._app.StartAsync();
        return issuer;
    }

    /// <summary>Signs claims with the right key, or with another one of the same name.</summary>
    public string Sign(Dictionary<string, object> claims, bool otherKey = false) => Sign(claims, new SigningCredentials(
        otherKey ? new RsaSecurityKey(RSA.Create(2048)) { KeyId = _key.KeyId } : _key, SecurityAlgorithms.RsaSha256));

    /// <summary>Signs with what everybody knows, our public key, as if it were a shared secret.</summary>
    public string SignWithPublicKey(Dictionary<string, object> claims) => Sign(claims, new SigningCredentials(
        new SymmetricSecurityKey(_key.Rsa.ExportSubjectPublicKeyInfo()) { KeyId = _key.KeyId }, SecurityAlgorithms.HmacSha256));

    public static string WithoutSignature(Dictionary<string, object> claims) =>
        $"{Encode("""{"alg":"none","typ":"JWT"}""")}.{Encode(JsonSerializer.Serialize(claims))}.";

    /// <summary>An access token for the partner API.</summary>
    public Dictionary<string, object> AccessClaims(string organisatie = "VT07") => new(StringComparer.Ordinal)
    {
        ["iss"] = Address,
        ["aud"] = Audience,
        ["sub"] = "politie",
        ["organisatie"] = organisatie,
        ["exp"] = Seconds(5),
    };

    /// <summary>An instant some minutes from now, as a token writes it.</summary>
    public long Seconds(double minutes) => _clock.GetUtcNow().AddMinutes(minutes).ToUnixTimeSeconds();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static string Sign(Dictionary<string, object> claims, SigningCredentials credentials) =>
        new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(JsonSerializer.Serialize(claims), credentials);

    private static string Encode(string text) => WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(text));

    private Dictionary<string, string> PublicKey()
    {
        var parameters = _key.Rsa.ExportParameters(includePrivateParameters: false);
        return new(StringComparer.Ordinal)
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = _key.KeyId,
            ["n"] = WebEncoders.Base64UrlEncode(parameters.Modulus!),
            ["e"] = WebEncoders.Base64UrlEncode(parameters.Exponent!),
        };
    }

    private IResult Authorize(HttpRequest request)
    {
        var asked = request.Query;
        if (asked["client_id"] != ClientId || asked["response_type"] != "code" || asked["code_challenge_method"] != "S256" || asked["state"] == "")
        {
            return Results.BadRequest();
        }

        var code = Guid.NewGuid().ToString("N");
        _codes[code] = (asked["nonce"]!, asked["code_challenge"]!);
        return Results.Redirect(QueryHelpers.AddQueryString(asked["redirect_uri"]!, new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["code"] = code,
            ["state"] = asked["state"],
        }));
    }

    private async Task<IResult> ExchangeAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        if (!_codes.TryRemove(form["code"].ToString(), out var kept)
            || WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))) != kept.Challenge)
        {
            return Results.BadRequest(new { error = "invalid_grant" });
        }

        var claims = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["iss"] = Address,
            ["aud"] = ClientId,
            ["sub"] = Subject,
            ["nonce"] = kept.Nonce,
            ["exp"] = Seconds(5),
            ["acr"] = "sterk",
        };
        return Results.Json(new { access_token = "niets-waard", token_type = "Bearer", id_token = IdToken(this, claims) });
    }
}
