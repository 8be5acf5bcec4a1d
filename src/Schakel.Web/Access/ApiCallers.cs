using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Web.Api;

namespace Schakel.Web.Access;

/// <summary>Finds out which partner system calls, by its token or its certificate; a session cookie counts for nothing here.</summary>
public sealed class ApiCallers(SchakelDb db, Naslagwerk naslag, IOptions<ApiOptions> options, IOptions<SchakelOptions> instance, IssuerTokens tokens)
{
    /// <summary>The role whose rights a partner system has.</summary>
    public const string Rol = "koppelvlak";

    // The audit log names the sender: what does not fit there cannot be let in.
    private const int LongestSender = 90;

    private sealed record Caller(string Organisatie, string Afzender);

    /// <summary>Who calls; null when they do not make themselves known or are not let in.</summary>
    public async Task<Wie?> LoadAsync(HttpContext context)
    {
        var ct = context.RequestAborted;
        var caller = ByCertificate(context.Connection.ClientCertificate) ?? await ByTokenAsync(context.Request, ct);
        if (caller is not { Afzender.Length: > 0 and <= LongestSender })
        {
            return null;
        }

        var organisatie = await db.Organisaties.AsNoTracking()
            .SingleOrDefaultAsync(o => o.Code == caller.Organisatie && o.Soort == SoortOrganisatie.VeiligThuis, ct);
        return organisatie is null ? null : Wie.System(organisatie.Id, $"api:{caller.Afzender}", $"api {context.Connection.RemoteIpAddress}") with
        {
            Rechten = naslag.Rechten.Van(Rol),
            Rol = Rol,
            OrganisatieNaam = organisatie.Naam,
            Soort = organisatie.Soort,
        };
    }

    /// <summary>Whether a certificate is on the list; asked during the handshake.</summary>
    public static bool IsListed(X509Certificate2 certificate, ApiOptions options) => Find(certificate, options) is not null;

    private static ApiCertificate? Find(X509Certificate2 certificate, ApiOptions options)
    {
        var print = certificate.GetCertHashString(HashAlgorithmName.SHA256);
        return options.Certificates.FirstOrDefault(c => string.Equals(c.Thumbprint, print, StringComparison.OrdinalIgnoreCase));
    }

    private Caller? ByCertificate(X509Certificate2? certificate) =>
        certificate is not null && Find(certificate, options.Value) is { } known ? new(known.Organisatie, known.Afzender) : null;

    private async Task<Caller?> ByTokenAsync(HttpRequest request, CancellationToken ct)
    {
        const string Scheme = "Bearer ";
        var header = request.Headers.Authorization.ToString();
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var token = header[Scheme.Length..].Trim();
        return IsDemoToken(token) ? new(options.Value.DemoOrganisatie, "demo") : await ByIssuerAsync(token, ct);
    }

    private async Task<Caller?> ByIssuerAsync(string token, CancellationToken ct)
    {
        var api = options.Value;
        if (api.Issuer is not { Length: > 0 } issuer || api.Audience is not { Length: > 0 } audience)
        {
            return null;
        }

        var claims = await tokens.ValidateAsync(token, issuer, audience, ct);
        return claims is not null
            && claims.TryGetPayloadValue<string>(api.OrganisatieClaim, out var organisatie)
            && claims.TryGetPayloadValue<string>(api.AfzenderClaim, out var afzender)
                ? new(organisatie, afzender)
                : null;
    }

    private bool IsDemoToken(string token) => instance.Value.Demo && options.Value.DemoToken is { Length: > 0 } demo
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(demo));
}
