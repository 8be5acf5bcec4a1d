using Microsoft.AspNetCore.DataProtection;
using Schakel.Core.Audit;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Web.Access;
using Schakel.Web.Api;
using Schakel.Web.Components;
using Schakel.Web.Jobs;
using Schakel.Web.Pages;
using Schakel.Web.Pages.Beheer;
using Schakel.Web.Pages.Casussen;
using Schakel.Web.Pages.Contacten;
using Schakel.Web.Pages.Meldingen.VeiligheidsbeoordelingJourney;
using Schakel.Web.Pages.Overdrachten;
using Schakel.Web.Pages.Programma;
using Schakel.Web.Pages.Werkvoorraad;

namespace Schakel.Web;

/// <summary>Builds the web application; the command line serves it and the tests start it on loopback.</summary>
public static class SchakelWeb
{
    /// <remarks>
    /// Read from configuration: <c>ConnectionStrings:Postgres</c> or <c>:Sqlite</c>, <c>Data</c> (the directory of keys and the
    /// embedded database), <c>Demo</c>, <c>Oidc</c> (<see cref="OidcOptions"/>) <c>Api</c> (<see cref="ApiOptions"/>)
    /// and <c>Jobs</c> (<see cref="JobSetup"/>).
    /// </remarks>
    /// <exception cref="InvalidDataException">A production environment without a way to sign in.</exception>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(SchakelWeb).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.ConfigureKestrel(o => o.AddServerHeader = false);
        builder.Services.AddRazorPages().AddMvcOptions(o => o.Filters.Add<AnsweredPosts>());
        builder.Services.AddSchakelComponents();
        builder.Services.AddScoped<WieLoader>().AddSingleton<Pages.Toegang.Proefwoorden>();
        builder.Services.AddVeiligheidsbeoordeling();
        configure?.Invoke(builder);
        OidcSetup.RefuseOpenDoor(builder.Configuration, builder.Environment);

        var data = Path.GetFullPath(builder.Configuration["Data"] ?? "var");
        builder.Services.AddSchakelCore(Storage(builder.Configuration, data), AuditSleutel.LoadOrCreate(data), Naslagwerk.ShippedDirectory);
        builder.Services.AddDataProtection().SetApplicationName("Schakel")
            .PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(data, "sleutels")));
        builder.Services.AddSignIn(builder.Configuration);
        builder.Services.AddMainNavigation();
        builder.Services.AddIntake();
        builder.Services.AddBeheer();
        builder.Services.AddWerkvoorraad();
        builder.AddPartnerApi();
        builder.Services.AddCasussen();
        builder.Services.AddOverdrachten();
        builder.Services.AddProgramma();
        builder.Services.AddGebieden();
        builder.Services.AddJobs(builder.Configuration);
        return Use(builder.Build());
    }

    private static WebApplication Use(WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseSchakelAssets();
        app.UseRequestLocalization();
        app.UseErrorPages();
        app.UseNullBytesTold();
        app.UsePartnerApi();
        app.UseRouting();
        app.UseAuthentication();
        app.UseGate();
        app.UseAntiforgery();
        app.MapLanguageSwitch().WithMetadata(new PublicAttribute());
        app.MapHealth();
        app.MapSecurityTxt();
        app.MapSignals();
        app.MapPartnerApi();
        app.MapOidc();
        app.MapRazorPages();
        return app;
    }

    private static Opslag Storage(ConfigurationManager configuration, string data) =>
        configuration.GetConnectionString("Postgres") is { Length: > 0 } postgres ? Opslag.Postgres(postgres)
        : configuration.GetConnectionString("Sqlite") is { Length: > 0 } sqlite ? Opslag.SqliteConnection(sqlite)
        : Opslag.Embedded(data);
}
