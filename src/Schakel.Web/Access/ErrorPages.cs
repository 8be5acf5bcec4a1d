using Microsoft.AspNetCore.Diagnostics;
using Schakel.Web.Api;

namespace Schakel.Web.Access;

/// <summary>One page for everything that is not there for you, and one for a fault of ours.</summary>
internal static class ErrorPages
{
    public const string NotFoundPath = "/niet-gevonden";
    public const string FaultPath = "/storing";

    public static IApplicationBuilder UseErrorPages(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = FaultPath });
        app.Use(AskForThePage);
        return app.UseStatusCodePages(ShowAsync);
    }

    // The page of a fault is read, also when what went wrong was sent.
    private static Task AskForThePage(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            context.Request.Method = HttpMethods.Get;
        }

        return next(context);
    }

    private static async Task ShowAsync(StatusCodeContext status)
    {
        var context = status.HttpContext;
        var code = context.Response.StatusCode;
        if (ApiSetup.IsApi(context))
        {
            await ApiSetup.AnswerAsync(context, code);
            return;
        }

        var path = code == StatusCodes.Status404NotFound ? NotFoundPath : FaultPath;
        context.Request.Path = path;
        context.Request.QueryString = QueryString.Empty;
        context.Request.Method = HttpMethods.Get;
        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        await status.Next(context);
    }
}
