using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.WebEncoders;
using Schakel.Core.Common;

namespace Schakel.Web.Components;

/// <summary>Registers what every page needs: texts, languages, icons, navigation, and the files of the theme.</summary>
internal static class ComponentSetup
{
    private static readonly CultureInfo[] _cultures = [CultureInfo.GetCultureInfo("nl-NL"), CultureInfo.GetCultureInfo("en-GB")];

    public static IServiceCollection AddSchakelComponents(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(JsonTeksten.Load(Path.Combine(AppContext.BaseDirectory, "data")));
        services.AddSingleton<IStringLocalizer<Teksten>>(p => p.GetRequiredService<JsonTeksten>());
        services.AddSingleton(AssetFiles.BesideTheProgram);
        services.AddSingleton<Icon>();
        services.AddOptions<NavigationItems>();
        services.AddOptions<SchakelOptions>().BindConfiguration("");
        services.AddAntiforgery(o => o.SuppressXFrameOptionsHeader = true);
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddOptions<MvcOptions>().Configure<IStringLocalizer<Teksten>>(BindingMessages.Set);
        return services.Configure<RequestLocalizationOptions>(o =>
        {
            o.SupportedCultures = _cultures;
            o.SupportedUICultures = _cultures;
            o.DefaultRequestCulture = new RequestCulture(_cultures[0]);

            // Dutch unless somebody chose otherwise: what a browser happens to prefer decides nothing.
            o.RequestCultureProviders = [new CookieRequestCultureProvider { CookieName = LanguageSwitch.Cookie }];
        });
    }

    /// <summary>Stylesheet, script, fonts and icons under <c>/assets</c>; kept by browsers when the address bears a hash.</summary>
    public static IApplicationBuilder UseSchakelAssets(this IApplicationBuilder app) => app.UseStaticFiles(new StaticFileOptions
    {
        RequestPath = "/assets",
        FileProvider = new PhysicalFileProvider(app.ApplicationServices.GetRequiredService<AssetFiles>().Folder),
        OnPrepareResponse = file =>
        {
            var request = file.Context.Request;
            if (request.Query.ContainsKey("v") || request.Path.StartsWithSegments("/assets/fonts"))
            {
                file.Context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
            }
        },
    });
}
