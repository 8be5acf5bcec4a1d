namespace Schakel.Web.Pages.Meldingen.VeiligheidsbeoordelingJourney;

internal static class JourneyServices
{
    public static IServiceCollection AddVeiligheidsbeoordeling(this IServiceCollection services) =>
        services.AddScoped<Werktafel>().AddScoped<CollegaQuery>();
}
