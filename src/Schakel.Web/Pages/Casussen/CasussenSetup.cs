using Schakel.Web.Pages.Meldingen;

namespace Schakel.Web.Pages.Casussen;

/// <summary>What the pages of meldingen and casussen share.</summary>
internal static class CasussenSetup
{
    public static IServiceCollection AddCasussen(this IServiceCollection services) => services
        .AddScoped<MeldingQuery>()
        .AddScoped<KoppelingQuery>()
        .AddScoped<CasusQuery>()
        .AddSingleton<Wijziging>()
        .AddSingleton<Momenten>()
        .AddSingleton<PersoonWoorden>()
        .AddSingleton<CasusWoorden>()
        .AddSingleton<Gezinswoorden>()
        .AddSingleton<GebeurtenisWoorden>();
}
