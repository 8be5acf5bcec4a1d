using Schakel.Core.Common;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Werkvoorraad;

/// <summary>What the worklist needs from the container, and its one endpoint that is not a page.</summary>
internal static class WerkvoorraadSetup
{
    public static IServiceCollection AddWerkvoorraad(this IServiceCollection services) => services
        .AddScoped<WerkvoorraadQuery>().AddScoped<AangebodenQuery>().AddScoped<TeamQuery>()
        .AddScoped<WerkWoorden>().AddScoped<Geleden>();

    /// <summary>How many signals wait for who asks; asked every half minute by the pages themselves.</summary>
    public static void MapSignals(this IEndpointRouteBuilder app) => app
        .MapGet($"{WerkAdres.Lijst}/signalen", (HttpContext context) => Results.Json(new { aantal = context.Wie().Signalen }))
        .WithMetadata(new RequiresAttribute(Recht.WerkvoorraadView), new BackgroundAttribute());
}
