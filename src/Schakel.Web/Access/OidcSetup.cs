using Microsoft.AspNetCore.Authentication;

namespace Schakel.Web.Access;

/// <summary>Wires signing in with OpenID Connect: code flow, PKCE, state, nonce.</summary>
internal static class OidcSetup
{
    public const string Scheme = "oidc";
    public const string StartPath = "/inloggen/organisatie";

    private const string Section = "Oidc";

    public static bool IsConfigured(IConfiguration configuration) => configuration[$"{Section}:Issuer"] is { Length: > 0 };

    /// <summary>Without a way to sign in nobody can work, and with the demonstration's anybody could.</summary>
    /// <exception cref="InvalidDataException">Says in one line what to configure.</exception>
    public static void RefuseOpenDoor(IConfiguration configuration, IHostEnvironment environment)
    {
        if (environment.IsProduction() && !configuration.GetValue<bool>("Demo") && !IsConfigured(configuration))
        {
            throw new InvalidDataException(
                "Er is geen inlogvoorziening ingesteld. Stel Oidc:Issuer, Oidc:ClientId en Oidc:ClientSecret in, of start de demonstratie met --demo.");
        }
    }

    public static void AddOidc(this AuthenticationBuilder authentication, IConfiguration configuration) =>
        authentication.AddOAuth<OidcOptions, OidcHandler>(Scheme, options =>
        {
            options.CallbackPath = "/inloggen/terug";
            options.SignInScheme = SignIn.Scheme;
            options.UsePkce = true;
            options.Scope.Add("openid");
            configuration.GetSection(Section).Bind(options);
            options.CorrelationCookie.SameSite = SameSiteMode.Lax;
            options.CorrelationCookie.Name = "__Host-schakel-inloggen-";
            options.CorrelationCookie.Path = "/";
            options.CorrelationCookie.SecurePolicy = CookieSecurePolicy.Always;
            options.Events.OnRemoteFailure = ShowRefusal;
        });

    /// <summary>A link and not a form: a form may post to ourselves only, also by way of a redirect.</summary>
    public static void MapOidc(this IEndpointRouteBuilder app)
    {
        if (IsConfigured(app.ServiceProvider.GetRequiredService<IConfiguration>()))
        {
            app.MapGet(StartPath, (string? terug) => Results.Challenge(
                    new AuthenticationProperties { RedirectUri = Components.LanguageSwitch.IsLocal(terug) ? terug : "/" }, [Scheme]))
                .WithMetadata(new PublicAttribute());
        }
    }

    private static Task ShowRefusal(RemoteFailureContext context)
    {
        var reason = context.Failure is SignInRefusedException refused ? refused.Reason : SignInRefusal.Failed;
        context.Response.Redirect($"{Gate.SignInPath}?geweigerd={reason}");
        context.HandleResponse();
        return Task.CompletedTask;
    }
}

/// <summary>Why the identity provider's word was not enough.</summary>
public enum SignInRefusal
{
    None,
    Failed,
    UnknownPerson,
    TooWeak,
}

/// <summary>Signing in was refused; the log says no more than why.</summary>
public sealed class SignInRefusedException(SignInRefusal reason) : Exception($"Signing in was refused: {reason}.")
{
    public SignInRefusal Reason { get; } = reason;
}
