using Schakel.Core.Toegang;
using Schakel.Web.Api;

namespace Schakel.Web.Access;

/// <summary>
/// Stands before every route: loads who acts and asks the right that the route bears. The fallback is no.
/// </summary>
internal static class Gate
{
    public const string SignInPath = "/inloggen";

    public static IApplicationBuilder UseGate(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (await LoadAsync(context) is { } wie)
        {
            context.Features.Set(wie);
            context.User = WieLoader.Principal(wie, context.User.Identity?.AuthenticationType ?? "schakel");
        }

        switch (Decide(context.GetEndpoint(), context.Features.Get<Wie>()))
        {
            case Answer.Open:
                await next(context);
                break;
            case Answer.SignIn:
                await SignInAsync(context);
                break;
            default:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                break;
        }
    });

    /// <summary>Who acts; throws when nobody does, since the gate lets nobody through to a page that asks.</summary>
    public static Wie Wie(this HttpContext context) =>
        context.Features.Get<Wie>() ?? throw new InvalidOperationException("Nobody is signed in.");

    // Two doors that do not share a key: a session does not open the API, and a token does not open a page.
    private static Task<Wie?> LoadAsync(HttpContext context) => ApiSetup.IsApi(context)
        ? context.RequestServices.GetRequiredService<ApiCallers>().LoadAsync(context)
        : context.RequestServices.GetRequiredService<WieLoader>().LoadAsync(context.User, context.Herkomst(), context.RequestAborted);

    private static Answer Decide(Endpoint? endpoint, Wie? wie)
    {
        var metadata = endpoint?.Metadata;
        if (metadata?.GetMetadata<PublicAttribute>() is not null)
        {
            return Answer.Open;
        }

        if (wie is null)
        {
            return endpoint is null ? Answer.Absent : Answer.SignIn;
        }

        var open = metadata?.GetMetadata<AnyRoleAttribute>() is not null
            || (metadata?.GetMetadata<RequiresAttribute>() is { } asked && asked.AnyOf.Any(wie.Mag));
        return open ? Answer.Open : Answer.Absent;
    }

    private static async Task SignInAsync(HttpContext context)
    {
        if (ApiSetup.IsApi(context))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            context.Response.Headers.WWWAuthenticate = "Bearer";
            return;
        }

        var kept = context.RequestServices.GetService<IExpiredPost>();
        var back = kept is not null && HttpMethods.IsPost(context.Request.Method)
            ? await kept.KeepAsync(context)
            : context.Request.Path + context.Request.QueryString;
        context.Response.Redirect(QueryString.Create("terug", back).ToString().Insert(0, SignInPath));
    }

    /// <summary>Where a request came from, as an audit line says it.</summary>
    public static string Herkomst(this HttpContext context) => $"web {context.Connection.RemoteIpAddress}";

    private enum Answer
    {
        Absent,
        SignIn,
        Open,
    }
}

/// <summary>Keeps what somebody typed when their session had ended before they sent it.</summary>
public interface IExpiredPost
{
    /// <summary>Keeps the form and returns the address to come back to after signing in.</summary>
    Task<string> KeepAsync(HttpContext context);
}
