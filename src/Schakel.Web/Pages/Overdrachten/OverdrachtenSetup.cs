namespace Schakel.Web.Pages.Overdrachten;

/// <summary>What the pages of the hand-over need from the container.</summary>
internal static class OverdrachtenSetup
{
    public static IServiceCollection AddOverdrachten(this IServiceCollection services) =>
        services.AddScoped<OverdrachtWoorden>().AddScoped<Voorkeur>().AddScoped<AanbodTafel>();
}
