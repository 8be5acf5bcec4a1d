using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Schakel.Core.Toegang;
using Schakel.Web.Pages.Concepten;

namespace Schakel.Web.Access;

/// <summary>Keeps the form of somebody whose session ended while they typed, as a draft of theirs (ADR-0011).</summary>
/// <remarks>
/// The ended cookie still proves who sent it, since nobody else can make one; it opens nothing, it only leaves text for
/// its owner. The form must be one that we gave to that person: its antiforgery token is checked as on any other day.
/// </remarks>
internal sealed class ExpiredPost(
    WieLoader loader, Bewaarder bewaarder, IAntiforgery antiforgery, IOptionsMonitor<CookieAuthenticationOptions> cookies) : IExpiredPost
{
    public async Task<string> KeepAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is null)
        {
            return "/";
        }

        var kept = Owner(context) is { } owner ? await KeepAsync(context, owner) : null;
        var rest = context.Request.Query.Where(q => q.Key is not (Herstel.Vraag or "handler"));
        return context.Request.Path + QueryString.Create(rest).Add(Herstel.Vraag, kept ?? Herstel.Geen);
    }

    private async Task<string?> KeepAsync(HttpContext context, ClaimsPrincipal owner)
    {
        if (await loader.LoadAsync(owner, $"web {context.Connection.RemoteIpAddress}", context.RequestAborted) is not { } wie
            || !wie.Mag(Recht.ConceptEdit)
            || !await IsOursAsync(context, wie))
        {
            return null;
        }

        // A part of a longer form becomes a draft of its page, to be looked at before it joins the rest.
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var merk = Bewaarmerk.Of(form) is { Deel: Core.Concepten.Deel.Heel } sent ? sent : Bewaarmerk.New();
        var (concept, outcome) = await bewaarder.KeepAsync(
            merk, Bewaarmerk.Typed(form), context.Request.Path, form[Bewaarmerk.TitelVeld].ToString(), wie, context.RequestAborted);
        return outcome.Succeeded ? concept.ToString() : null;
    }

    private ClaimsPrincipal? Owner(HttpContext context)
    {
        var options = cookies.Get(SignIn.Scheme);
        var cookie = options.CookieManager.GetRequestCookie(context, options.Cookie.Name!);
        return cookie is null ? null : options.TicketDataFormat.Unprotect(cookie)?.Principal;
    }

    // The token is bound to whoever the form was shown to.
    private async Task<bool> IsOursAsync(HttpContext context, Wie wie)
    {
        var nobody = context.User;
        context.User = WieLoader.Principal(wie, SignIn.Scheme);
        try
        {
            return context.Request.HasFormContentType && await antiforgery.IsRequestValidAsync(context);
        }
        catch (AntiforgeryValidationException)
        {
            return false;
        }
        finally
        {
            context.User = nobody;
        }
    }
}
