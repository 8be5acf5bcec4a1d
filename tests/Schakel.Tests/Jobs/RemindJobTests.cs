using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Tests.Pages.Overdrachten;
using Schakel.Web.Jobs;

namespace Schakel.Tests.Jobs;

/// <summary>The job by itself, on the clock: every hour somebody looks whether there is silence.</summary>
public sealed class RemindJobTests : IAsyncLifetime
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);
    private static readonly CancellationToken _ct = CancellationToken.None;

    private readonly Overdraagplek _plek = new();

    public ValueTask InitializeAsync()
    {
        _plek.Host.Settings[JobSetup.Setting] = "true";
        return _plek.InitializeAsync();
    }

    public ValueTask DisposeAsync() => _plek.DisposeAsync();

    [Fact]
    public async Task The_morning_after_the_day_that_was_asked_it_reminds_by_itself_and_once()
    {
        var id = await _plek.OfferedAsync(dagen: 0);

        _plek.Host.Clock.SetAmsterdam(2026, 6, 3, 9);
        await UntilAsync(id, herinneringen: 1);
        for (var hour = 0; hour < 8; hour++)
        {
            await HourAsync();
        }

        (await _plek.FindAsync(id)).Herinneringen.ShouldBe(1);
        _plek.Host.Clock.SetAmsterdam(2026, 6, 4, 9);
        await UntilAsync(id, herinneringen: 2);
    }

    [Fact]
    public async Task A_database_that_is_away_for_a_while_does_not_end_it()
    {
        var id = await _plek.OfferedAsync(dagen: 0);
        await ExecuteAsync("ALTER TABLE gebeurtenis RENAME TO weg");
        _plek.Host.Clock.SetAmsterdam(2026, 6, 3, 9);
        await UntilAsync(() => Task.FromResult(_plek.Host.Errors.Lines.Any(l => l.Contains("Reminding failed", StringComparison.Ordinal))));

        await ExecuteAsync("ALTER TABLE weg RENAME TO gebeurtenis");
        await HourAsync();

        await UntilAsync(id, herinneringen: 1);
    }

    // The job works on threads of its own: give it the time to be wrong.
    private async Task HourAsync()
    {
        _plek.Host.Clock.Advance(TimeSpan.FromHours(1));
        await Task.Delay(100, _ct);
    }

    private Task UntilAsync(OverdrachtId id, int herinneringen) =>
        UntilAsync(async () => (await _plek.FindAsync(id)).Herinneringen == herinneringen);

    private static async Task UntilAsync(Func<Task<bool>> done)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        while (!await done())
        {
            watch.Elapsed.ShouldBeLessThan(_patience);
            await Task.Delay(50, _ct);
        }
    }

    private Task<int> ExecuteAsync(string sql) => _plek.Host.WithDbAsync(db => db.Database.ExecuteSqlRawAsync(sql, _ct));
}
