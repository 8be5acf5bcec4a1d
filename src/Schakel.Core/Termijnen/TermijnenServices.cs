using Microsoft.Extensions.DependencyInjection;

namespace Schakel.Core.Termijnen;

public static class TermijnenServices
{
    /// <summary>Loads the terms at once, so that a mistake in the data stops the start.</summary>
    public static IServiceCollection AddTermijnen(this IServiceCollection services, string dataDirectory) => services
        .AddSingleton(TermijnenRegister.Load(dataDirectory))
        .AddScoped<TermijnTekst>();
}
