using Microsoft.AspNetCore.Authentication.OAuth;

namespace Schakel.Web.Access;

/// <summary>Signing in at the organisation's own identity provider; configuration section <c>Oidc</c>.</summary>
public sealed class OidcOptions : OAuthOptions
{
    /// <summary>The issuer, whose discovery document tells the rest.</summary>
    public string Issuer { get; set; } = "";

    /// <summary>What people call it on the button; without it, "uw organisatie".</summary>
    public string? Naam { get; set; }

    /// <summary>How strongly somebody must have signed in: the accepted values of the claim acr. Empty: any.</summary>
    public IList<string> AcrValues { get; } = [];

    /// <summary>The end points come from the discovery document, so they need not be configured.</summary>
    public override void Validate()
    {
        if (Issuer.Length == 0 || string.IsNullOrEmpty(ClientId) || !CallbackPath.HasValue)
        {
            throw new InvalidOperationException("Oidc needs an Issuer, a ClientId and a callback path.");
        }
    }
}
