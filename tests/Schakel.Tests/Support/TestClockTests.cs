namespace Schakel.Tests.Support;

public sealed class TestClockTests
{
    private readonly TestClock _clock = new();

    [Fact]
    public void It_stands_still_until_it_is_moved()
    {
        var before = _clock.GetUtcNow();

        _clock.GetUtcNow().ShouldBe(before);
        _clock.Advance(TimeSpan.FromHours(2));
        _clock.GetUtcNow().ShouldBe(before.AddHours(2));
    }

    [Fact]
    public void A_time_in_Amsterdam_knows_summer_from_winter()
    {
        _clock.SetAmsterdam(2026, 7, 1, 9);
        _clock.GetUtcNow().Hour.ShouldBe(7);

        _clock.SetAmsterdam(2026, 12, 1, 9);
        _clock.GetUtcNow().Hour.ShouldBe(8);
    }

    [Fact]
    public void Timers_go_off_in_order_and_as_often_as_they_are_due()
    {
        var start = _clock.GetUtcNow();
        var seen = new List<(string, double)>();
        using var every = _clock.CreateTimer(
            _ => seen.Add(("every", (_clock.GetUtcNow() - start).TotalMinutes)), null, TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(10));
        using var once = _clock.CreateTimer(
            _ => seen.Add(("once", (_clock.GetUtcNow() - start).TotalMinutes)), null, TimeSpan.FromMinutes(15), Timeout.InfiniteTimeSpan);

        _clock.Advance(TimeSpan.FromMinutes(25));

        seen.ShouldBe([("every", 10), ("once", 15), ("every", 20)]);
    }

    [Fact]
    public async Task Waiting_on_the_clock_ends_when_the_time_has_come()
    {
        var wait = Task.Delay(TimeSpan.FromHours(1), _clock, TestContext.Current.CancellationToken);

        _clock.Advance(TimeSpan.FromMinutes(59));
        wait.IsCompleted.ShouldBeFalse();
        _clock.Advance(TimeSpan.FromMinutes(1));

        await wait;
    }
}
