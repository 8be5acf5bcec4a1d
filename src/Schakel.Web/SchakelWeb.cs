using Schakel.Web.Access;
using Schakel.Web.Components;

namespace Schakel.Web;

/// <summary>Builds the web application; the command line serves it and the tests start it on loopback.</summary>
public static class SchakelWeb
{
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(SchakelWeb).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.ConfigureKestrel(o => o.AddServerHeader = false);
        builder.Services.AddRazorPages();
        builder.Services.AddSchakelComponents();
        configure?.Invoke(builder);

        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseSchakelAssets();
        app.UseRequestLocalization();
        app.UseRouting();
        app.UseAntiforgery();
        app.MapLanguageSwitch();
        app.MapRazorPages();
        return app;
    }
}
