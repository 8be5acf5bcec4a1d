using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Web.Access;

/// <summary>Signs somebody in on the word of an OpenID Connect provider.</summary>
/// <remarks>
/// The framework's handler for OAuth does the code, the state and PKCE; here come the discovery document, the nonce and
/// the id token. Nothing in the token decides what somebody may do: only who it is, by <c>sub</c>.
/// </remarks>
internal sealed class OidcHandler(IOptionsMonitor<OidcOptions> options, ILoggerFactory logger, UrlEncoder encoder, IssuerTokens tokens)
    : OAuthHandler<OidcOptions>(options, logger, encoder)
{
    private const string Nonce = "nonce";

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        await DiscoverAsync();
        properties.Items[Nonce] = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        await base.HandleChallengeAsync(properties);
    }

    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        var url = QueryHelpers.AddQueryString(base.BuildChallengeUrl(properties, redirectUri), Nonce, properties.Items[Nonce]!);
        return Options.AcrValues.Count == 0 ? url : QueryHelpers.AddQueryString(url, "acr_values", string.Join(' ', Options.AcrValues));
    }

    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        await DiscoverAsync();
        return await base.ExchangeCodeAsync(context);
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(
        ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        var token = await ReadIdTokenAsync(tokens, properties);
        var medewerker = await FindAsync(token.Subject);
        properties.Items.Remove(Nonce);
        identity.AddClaim(new Claim(WieLoader.MedewerkerClaim, medewerker.Id.ToString()));
        return new AuthenticationTicket(new ClaimsPrincipal(identity), properties, Scheme.Name);
    }

    private async Task<JsonWebToken> ReadIdTokenAsync(OAuthTokenResponse answer, AuthenticationProperties properties)
    {
        var text = answer.Response!.RootElement.TryGetProperty("id_token", out var given) ? given.GetString() : null;
        var token = text is null ? null : await tokens.ValidateAsync(text, Options.Issuer, Options.ClientId, Context.RequestAborted);
        if (token is null || string.IsNullOrEmpty(token.Subject) || !IsForUs(token) || !BearsNonce(token, properties))
        {
            throw new SignInRefusedException(SignInRefusal.Failed);
        }

        return Options.AcrValues.Count == 0 || (token.TryGetPayloadValue<string>("acr", out var acr) && Options.AcrValues.Contains(acr))
            ? token
            : throw new SignInRefusedException(SignInRefusal.TooWeak);
    }

    // A token for several parties must say that it was made for this one.
    private bool IsForUs(JsonWebToken token) =>
        token.TryGetPayloadValue<string>("azp", out var party) ? party == Options.ClientId : token.Audiences.Count() == 1;

    private static bool BearsNonce(JsonWebToken token, AuthenticationProperties properties) =>
        properties.Items.TryGetValue(Nonce, out var asked) && asked is not null
        && token.TryGetPayloadValue<string>(Nonce, out var given)
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(asked), Encoding.UTF8.GetBytes(given));

    private async Task<Medewerker> FindAsync(string subject)
    {
        var ct = Context.RequestAborted;
        var db = Context.RequestServices.GetRequiredService<SchakelDb>();
        var medewerker = await db.Medewerkers.AsNoTracking().SingleOrDefaultAsync(m => m.Gebruikersnaam == subject && m.Actief, ct)
            ?? throw new SignInRefusedException(SignInRefusal.UnknownPerson);
        var now = Context.RequestServices.GetRequiredService<TimeProvider>().Now();
        db.Record(new AuditLine(medewerker.Organisatie, medewerker.Id.ToString(), "SignedIn", $"medewerker/{medewerker.Id}", now)
        {
            Herkomst = Context.Herkomst(),
        });
        await db.SaveChangesAsync(ct);
        return medewerker;
    }

    private async Task DiscoverAsync()
    {
        var issuer = await tokens.ConfigurationAsync(Options.Issuer, Context.RequestAborted);
        Options.AuthorizationEndpoint = issuer.AuthorizationEndpoint;
        Options.TokenEndpoint = issuer.TokenEndpoint;
    }
}
