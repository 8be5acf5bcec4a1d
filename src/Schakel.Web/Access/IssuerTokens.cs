using System.Collections.Concurrent;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Schakel.Web.Access;

/// <summary>Checks tokens of an OpenID Connect issuer: signature, issuer, audience and time.</summary>
/// <remarks>The issuer's keys are read from its discovery document, and again when a token bears a key that is new.</remarks>
public sealed class IssuerTokens(TimeProvider clock)
{
    // Only signatures that the issuer alone can make: no "none", and no shared secret.
    private static readonly string[] _algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    private static readonly TimeSpan _skew = TimeSpan.FromMinutes(1);

    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = 16 * 1024 };
    private readonly ConcurrentDictionary<string, ConfigurationManager<OpenIdConnectConfiguration>> _issuers = new(StringComparer.Ordinal);

    /// <summary>What the issuer says about itself.</summary>
    public Task<OpenIdConnectConfiguration> ConfigurationAsync(string issuer, CancellationToken ct) =>
        Manager(issuer).GetConfigurationAsync(ct);

    /// <summary>The claims of a token that is in order; null for any other.</summary>
    public async Task<JsonWebToken?> ValidateAsync(string token, string issuer, string audience, CancellationToken ct)
    {
        var manager = Manager(issuer);
        var result = await _handler.ValidateTokenAsync(token, Parameters(await manager.GetConfigurationAsync(ct), issuer, audience));
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            manager.RequestRefresh();
            result = await _handler.ValidateTokenAsync(token, Parameters(await manager.GetConfigurationAsync(ct), issuer, audience));
        }

        return result.IsValid ? (JsonWebToken)result.SecurityToken : null;
    }

    private TokenValidationParameters Parameters(OpenIdConnectConfiguration configuration, string issuer, string audience) => new()
    {
        ValidIssuer = issuer,
        ValidAudience = audience,
        ValidAlgorithms = _algorithms,
        IssuerSigningKeys = configuration.SigningKeys,
        LifetimeValidator = (from, until, _, _) => IsCurrent(from, until),
    };

    private bool IsCurrent(DateTime? from, DateTime? until)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return until is { } end && now < end + _skew && (from is null || now >= from.Value - _skew);
    }

    // Plain http is for an issuer on this machine only, as tests and development have one.
    private ConfigurationManager<OpenIdConnectConfiguration> Manager(string issuer) => _issuers.GetOrAdd(issuer, address => new(
        $"{address.TrimEnd('/')}/.well-known/openid-configuration",
        new OpenIdConnectConfigurationRetriever(),
        new HttpDocumentRetriever { RequireHttps = !new Uri(address).IsLoopback }));
}
