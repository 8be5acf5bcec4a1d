using Schakel.Core.Termijnen;

namespace Schakel.Tests.Termijnen;

public sealed class TermijnNormTests
{
    private static readonly DateTime _received = Data.Utc("2025-04-17T16:00:00+02:00"); // until 28 April
    private static readonly DateTime _inTime = Data.Utc("2025-04-28T17:00:00+02:00");
    private static readonly DateTime _late = Data.Utc("2025-04-29T09:00:00+02:00");

    [Fact]
    public void What_is_done_counts_as_in_time_or_late()
    {
        var stand = Measure(_late, new Tijdvak(_received, _inTime), new Tijdvak(_received, _late));

        (stand.OpTijd, stand.Totaal, stand.Aandeel).ShouldBe((1, 2, 0.5));
    }

    [Fact]
    public void Leaving_a_late_one_open_does_not_make_the_figure_better() =>
        Measure(_late, new Tijdvak(_received, _inTime), new Tijdvak(_received, null)).Aandeel.ShouldBe(0.5);

    [Fact]
    public void What_is_open_and_still_in_time_does_not_count_yet() =>
        Measure(_inTime, new Tijdvak(_received, _inTime), new Tijdvak(_received, null)).Totaal.ShouldBe(1);

    [Fact]
    public void Nothing_counted_is_not_the_same_as_nothing_in_time()
    {
        var stand = Measure(_late);

        stand.Aandeel.ShouldBeNull();
        stand.Gehaald.ShouldBeNull();
    }

    [Theory]
    [InlineData(9, 10, true)] // exactly 90%
    [InlineData(899, 1000, false)] // 89.9%, which rounds to 90
    [InlineData(10, 10, true)]
    [InlineData(0, 10, false)]
    public void The_norm_is_met_at_ninety_percent_without_rounding(int inTime, int total, bool met)
    {
        var norm = Data.Register.NormFor(TermijnSoort.Veiligheidsbeoordeling, new DateOnly(2025, 4, 28));

        new NormStand(inTime, total, norm).Gehaald.ShouldBe(met);
    }

    private static NormStand Measure(DateTime now, params Tijdvak[] clocks) =>
        Data.Register.Measure(TermijnSoort.Veiligheidsbeoordeling, clocks, now);
}
