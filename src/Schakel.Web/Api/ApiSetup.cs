using System.Security.Cryptography;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Schakel.Core.Common;
using Schakel.Web.Access;

namespace Schakel.Web.Api;

/// <summary>Puts the partner API together, by the API Design Rules of the Dutch government (2.1).</summary>
internal static class ApiSetup
{
    public const string Version = "1.0.0";
    public const string Base = "/api";

    public static void AddPartnerApi(this WebApplicationBuilder builder)
    {
        var section = builder.Configuration.GetSection("Api");
        if (builder.Configuration.GetValue<bool>("Demo") && string.IsNullOrEmpty(section["DemoToken"]))
        {
            section["DemoToken"] = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        }

        builder.Services.AddOptions<ApiOptions>().Bind(section);
        builder.Services.AddSingleton<IssuerTokens>().AddScoped<ApiCallers>();
        builder.Services.AddScoped<MeldingenApi>().AddScoped<BerichtStatusQuery>();
        builder.Services.AddApiDocument();
        builder.Services.PostConfigure<RequestLocalizationOptions>(o =>
            o.RequestCultureProviders.Insert(0, new CustomRequestCultureProvider(context => Task.FromResult(Language(context.Request)))));
        builder.Services.AddOptions<KestrelServerOptions>().Configure<IOptions<ApiOptions>>(AskForCertificate);
    }

    /// <summary>What holds for every answer under <c>/api</c>; goes before routing.</summary>
    public static IApplicationBuilder UsePartnerApi(this IApplicationBuilder app) => app.UseWhen(IsApi, api =>
    {
        api.Use((context, next) =>
        {
            context.Response.Headers["API-Version"] = Version;
            return next(context);
        });
        api.UseExceptionHandler(fault => fault.Run(context => AnswerAsync(context, StatusCodes.Status500InternalServerError)));
        api.Use((context, next) =>
        {
            if (context.Request.Path.Value!.EndsWith('/'))
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            }

            return next(context);
        });
    });

    public static void MapPartnerApi(this IEndpointRouteBuilder app)
    {
        MeldingenApi.Map(app);
        app.MapApiDocument();
    }

    public static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments(Base);

    /// <summary>Answers with a problem, for whatever stands outside the endpoints.</summary>
    public static Task AnswerAsync(HttpContext context, int status)
    {
        context.Response.Headers["API-Version"] = Version;
        return Problem.Of(status, context.RequestServices.GetRequiredService<IStringLocalizer<Teksten>>()).ExecuteAsync(context);
    }

    // Machines say what they want to read; Dutch is the default, and a cookie counts for nothing here.
    private static ProviderCultureResult? Language(HttpRequest request)
    {
        if (!request.Path.StartsWithSegments(Base))
        {
            return null;
        }

        var asked = request.GetTypedHeaders().AcceptLanguage
            .Where(l => l.Quality is not 0)
            .OrderByDescending(l => l.Quality ?? 1)
            .Select(l => l.Value.ToString().Split('-')[0].ToLowerInvariant())
            .FirstOrDefault(l => l is "nl" or "en");
        return new ProviderCultureResult(asked == "en" ? "en-GB" : "nl-NL");
    }

    // Asked for only where some are let in: a browser would put the question to its user.
    private static void AskForCertificate(KestrelServerOptions kestrel, IOptions<ApiOptions> options)
    {
        if (options.Value.Certificates.Count > 0)
        {
            kestrel.ConfigureHttpsDefaults(https =>
            {
                https.ClientCertificateMode = ClientCertificateMode.AllowCertificate;
                https.ClientCertificateValidation = (certificate, _, _) => ApiCallers.IsListed(certificate, options.Value);
            });
        }
    }
}
