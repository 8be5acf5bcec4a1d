using Schakel.Core.Overdracht;

namespace Schakel.Web.Jobs;

/// <summary>Every hour, and at the start: whoever is silent about an offered case is reminded.</summary>
/// <remarks>
/// Each node may run it. Two that remind of one offer at the same moment collide on its version, so that it is done
/// once; no lease is needed.
/// </remarks>
internal sealed partial class RemindJob(IServiceScopeFactory scopes, TimeProvider clock, ILogger<RemindJob> log) : BackgroundService
{
    private static readonly TimeSpan _period = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(_period, clock);
        do
        {
            await RunAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task RunAsync(CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var count = await scope.ServiceProvider.GetRequiredService<RemindOverdrachten>().HandleAsync(ct);
            Reminded(log, count);
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            // A database that is away for a moment must not end the job: the next hour makes up for this one.
            Failed(log, e);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Reminded of {Count} offers.")]
    private static partial void Reminded(ILogger log, int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "Reminding failed; it is tried again in an hour.")]
    private static partial void Failed(ILogger log, Exception e);
}
