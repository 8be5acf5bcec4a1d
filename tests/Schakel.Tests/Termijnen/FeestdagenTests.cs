using Schakel.Core.Termijnen;

namespace Schakel.Tests.Termijnen;

public sealed class FeestdagenTests
{
    private static readonly DateOnly _equated = new(2030, 5, 31);

    [Fact]
    public void A_day_equated_by_decree_is_a_holiday_like_the_others()
    {
        var feestdagen = new Feestdagen([_equated]);

        feestdagen.IsFeestdag(_equated).ShouldBeTrue();
        feestdagen.In(2030).ShouldContain(new Feestdag(_equated, Feestdagen.Gelijkgesteld));
        new Werkdagen(feestdagen).IsWerkdag(_equated).ShouldBeFalse();
    }

    [Fact]
    public void Without_the_decree_the_same_day_is_a_working_day()
    {
        var feestdagen = new Feestdagen([]);

        feestdagen.IsFeestdag(_equated).ShouldBeFalse();
        new Werkdagen(feestdagen).IsWerkdag(_equated).ShouldBeTrue();
    }

    [Fact]
    public void A_period_lists_its_holidays_in_order_with_both_ends_and_weekends()
    {
        var days = new Feestdagen([]).Between(new DateOnly(2025, 12, 25), new DateOnly(2027, 1, 1)).Select(f => f.Dag).ToList();

        days[0].ShouldBe(new DateOnly(2025, 12, 25));
        days[^1].ShouldBe(new DateOnly(2027, 1, 1));
        days.ShouldContain(new DateOnly(2026, 12, 26)); // a Saturday
        days.ShouldBeInOrder();
        days.Count.ShouldBe(2 + 9 + 1);
    }

    [Fact]
    public void A_period_that_ends_before_it_begins_has_no_holidays() =>
        new Feestdagen([]).Between(new DateOnly(2027, 1, 1), new DateOnly(2025, 12, 25)).ShouldBeEmpty();
}
