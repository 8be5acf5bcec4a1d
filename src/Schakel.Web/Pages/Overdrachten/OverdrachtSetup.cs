namespace Schakel.Web.Pages.Overdrachten;

internal static class OverdrachtSetup
{
    public static IServiceCollection AddOverdrachten(this IServiceCollection services) =>
        services.AddScoped<OverdrachtQuery>().AddScoped<Aanbiedtafel>().AddScoped<Ontvangers>();
}
