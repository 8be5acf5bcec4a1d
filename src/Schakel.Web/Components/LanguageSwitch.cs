using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;

namespace Schakel.Web.Components;

/// <summary><c>POST /taal/{nl|en}</c>: remembers the language and goes back to where somebody was.</summary>
internal static class LanguageSwitch
{
    public const string Cookie = "taal";

    public static RouteHandlerBuilder MapLanguageSwitch(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/taal/{taal:regex(^(nl|en)$)}", Choose);

    private static RedirectHttpResult Choose(string taal, [FromForm] string? terug, HttpContext http)
    {
        var culture = taal == "en" ? "en-GB" : "nl-NL";
        var value = CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture));
        http.Response.Cookies.Append(Cookie, value, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(365),
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
        });

        // Only within this site: an address from outside would make the switch an open redirect.
        return TypedResults.LocalRedirect(IsLocal(terug) ? terug! : "/");
    }

    internal static bool IsLocal(string? url) =>
        url is ['/', ..] && url is not ['/', '/' or '\\', ..] && !url.Any(char.IsControl);
}
