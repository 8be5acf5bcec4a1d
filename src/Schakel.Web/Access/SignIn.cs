using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Schakel.Core.Common;

namespace Schakel.Web.Access;

/// <summary>The session cookie: who it is and nothing else, ended after an hour without use.</summary>
public static class SignIn
{
    public const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;

    private static readonly TimeSpan _idle = TimeSpan.FromHours(1);

    public static IServiceCollection AddSignIn(this IServiceCollection services, IConfiguration configuration)
    {
        // The demonstration is served over plain http on loopback, where a __Host- cookie would not be kept.
        var demo = configuration.GetValue<bool>("Demo");
        var authentication = services.AddAuthentication(Scheme).AddCookie(options =>
        {
            options.Cookie.Name = demo ? "schakel" : "__Host-schakel";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = demo ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            options.ExpireTimeSpan = _idle;
            options.SlidingExpiration = true;
            options.Events.OnCheckSlidingExpiration = check =>
            {
                check.ShouldRenew &= check.HttpContext.GetEndpoint()?.Metadata.GetMetadata<BackgroundAttribute>() is null;
                return Task.CompletedTask;
            };
        });
        if (OidcSetup.IsConfigured(configuration))
        {
            authentication.AddOidc(configuration);
        }

        services.AddOptions<CookieAuthenticationOptions>(Scheme).Configure<TimeProvider>((options, clock) => options.TimeProvider = clock);
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = demo ? "schakel-formulier" : "__Host-schakel-formulier";
            options.Cookie.SecurePolicy = demo ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            options.Cookie.SameSite = SameSiteMode.Strict;
        });
        return services;
    }

    public static Task SignInAsync(this HttpContext context, MedewerkerId medewerker) => context.SignInAsync(
        Scheme, new ClaimsPrincipal(new ClaimsIdentity([new Claim(WieLoader.MedewerkerClaim, medewerker.ToString())], Scheme)));
}
