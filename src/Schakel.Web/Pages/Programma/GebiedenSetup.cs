using Schakel.Core.Naslag;
using Schakel.Core.Programma;

namespace Schakel.Web.Pages.Programma;

internal static class GebiedenSetup
{
    public static IServiceCollection AddGebieden(this IServiceCollection services) => services
        .AddSingleton<Gebiedswoorden>()
        .AddSingleton(p => Schrijfwijzen.Load(Naslagwerk.ShippedDirectory, p.GetRequiredService<Naslagwerk>().Gemeenten))
        .AddSingleton<Regiocontrole>();
}
