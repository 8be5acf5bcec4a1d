namespace Schakel.Web.Jobs;

/// <summary>Recurring work of the web process. <c>Jobs=false</c> leaves it to another node, or to a test.</summary>
internal static class JobSetup
{
    public const string Setting = "Jobs";

    public static IServiceCollection AddJobs(this IServiceCollection services, IConfiguration configuration) =>
        configuration.GetValue(Setting, defaultValue: true) ? services.AddHostedService<RemindJob>() : services;
}
