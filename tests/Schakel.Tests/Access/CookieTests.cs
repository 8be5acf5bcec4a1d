using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Schakel.Tests.Support;
using Schakel.Web.Access;

namespace Schakel.Tests.Access;

/// <summary>A cookie is for our server alone: not for script, not for another site, and outside the demonstration over https only.</summary>
public sealed class CookieTests(WereldHost world) : IClassFixture<WereldHost>
{
    [Fact]
    public async Task In_production_every_cookie_is_for_this_host_over_https_only()
    {
        await using var secure = await SecureHost.StartAsync(("Oidc:Issuer", "https://127.0.0.1:9/"), ("Oidc:ClientId", "schakel"), ("Oidc:ClientSecret", "geheim"));

        var session = secure.Host.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(SignIn.Scheme).Cookie;
        var form = secure.Host.Services.GetRequiredService<IOptions<AntiforgeryOptions>>().Value.Cookie;

        foreach (var cookie in (CookieBuilder[])[session, form])
        {
            cookie.Name.ShouldNotBeNull().ShouldStartWith("__Host-");
            cookie.HttpOnly.ShouldBeTrue();
            cookie.SecurePolicy.ShouldBe(CookieSecurePolicy.Always);
            cookie.SameSite.ShouldBeOneOf(SameSiteMode.Lax, SameSiteMode.Strict);
            cookie.Domain.ShouldBeNull();
        }
    }

    [Fact]
    public async Task In_the_demonstration_the_cookie_is_still_not_for_script_or_for_another_site()
    {
        var client = world.Host.NewClient();
        var page = await client.GetPageAsync("/inloggen");

        using var answer = await client.Form(page).Forge("Gebruikersnaam", Wereld.Anna).SendAsync();

        var cookie = answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("schakel=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly", Case.Insensitive);
        cookie.ShouldContain("samesite=lax", Case.Insensitive);
    }
}
