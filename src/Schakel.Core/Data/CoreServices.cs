using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Schakel.Core.Audit;
using Schakel.Core.Naslag;
using Schakel.Core.Personen;
using Schakel.Core.Programma;
using Schakel.Core.Termijnen;

namespace Schakel.Core.Data;

/// <summary>Hands the rooms to the container: the web, the command line and the tests all start here.</summary>
public static class CoreServices
{
    /// <param name="dataDirectory">The folder of reference data, <c>data/</c>.</param>
    public static IServiceCollection AddSchakelCore(
        this IServiceCollection services, Opslag opslag, AuditSleutel sleutel, string dataDirectory)
    {
        services.AddSingleton(opslag).AddSingleton(sleutel);
        services.AddSingleton(_ => Naslagwerk.Load(dataDirectory));
        services.AddSingleton(_ => TermijnenRegister.Load(dataDirectory)).AddScoped<TermijnTekst>();
        services.AddSingleton(_ => Programmaplan.Load(dataDirectory)).AddSingleton(_ => Themas.Load(dataDirectory));
        services.AddSingleton(_ => Regioprogramma.Load(dataDirectory));
        services.AddSingleton(_ => Kamerbrief.Load(dataDirectory));
        services.AddSingleton(_ => Cijfers.Load(dataDirectory));
        services.TryAddSingleton(TimeProvider.System);
        services.AddDbContext<SchakelDb>(opslag.Configure);
        services.AddScoped<IRadar, Radarzoeker>();
        services.AddScoped<AuditControle>();
        foreach (var type in typeof(CoreServices).Assembly.GetTypes().Where(IsUseCase))
        {
            services.AddScoped(type);
            foreach (var rules in type.GetNestedTypes().Where(t => t.IsAssignableTo(typeof(IValidator))))
            {
                services.AddScoped(rules);
            }
        }

        return services;
    }

    // A use case is a sealed class with a Command and a HandleAsync; its helpers share its constructor's needs.
    private static bool IsUseCase(Type type) =>
        type is { IsClass: true, IsAbstract: false, IsPublic: true }
        && (type.GetMethod("HandleAsync") is not null || type.IsDefined(typeof(PartOfUseCaseAttribute), inherit: false));
}
