using Schakel.Core.Termijnen;

namespace Schakel.Tests.Termijnen;

public sealed class TermijnStandTests
{
    // Received on Thursday 17 April 2025; working days 22, 23, 24, 25 and 28 April.
    [Theory]
    [InlineData("2025-04-17T17:00:00+02:00", 0, 5, TermijnToon.OpTijd)]
    [InlineData("2025-04-19T12:00:00+02:00", 0, 5, TermijnToon.OpTijd)] // in the Easter weekend
    [InlineData("2025-04-22T00:00:00+02:00", 1, 4, TermijnToon.OpTijd)]
    [InlineData("2025-04-24T12:00:00+02:00", 3, 2, TermijnToon.OpTijd)]
    [InlineData("2025-04-26T12:00:00+02:00", 4, 1, TermijnToon.OpTijd)] // Koningsdag
    [InlineData("2025-04-28T23:59:59+02:00", 5, 0, TermijnToon.Vandaag)]
    [InlineData("2025-04-29T00:00:00+02:00", 6, -1, TermijnToon.TeLaat)]
    [InlineData("2025-05-05T12:00:00+02:00", 9, -4, TermijnToon.TeLaat)] // 5 May does not add to the delay
    public void A_term_in_working_days_counts_working_days(string now, int dag, int resterend, TermijnToon toon)
    {
        var stand = Stand(TermijnSoort.Veiligheidsbeoordeling, "2025-04-17T16:00:00+02:00", now);

        stand.Totaal.ShouldBe(5);
        stand.Eenheid.ShouldBe(TermijnEenheid.Werkdagen);
        (stand.Dag, stand.Resterend, stand.Toon).ShouldBe((dag, resterend, toon));
    }

    [Fact]
    public void On_the_Saturday_after_the_last_day_it_is_late_without_a_working_day_lost()
    {
        // Received on Friday 9 May 2025: the fifth working day is Friday 16 May.
        var stand = Stand(TermijnSoort.Veiligheidsbeoordeling, "2025-05-09T12:00:00+02:00", "2025-05-17T12:00:00+02:00");

        stand.Termijn.Uiterlijk.ShouldBe(new DateOnly(2025, 5, 16));
        (stand.Resterend, stand.Toon).ShouldBe((0, TermijnToon.TeLaat));
    }

    [Theory]
    [InlineData("2025-02-15T12:00:00+01:00", 0, 72, TermijnToon.OpTijd)]
    [InlineData("2025-03-17T12:00:00+01:00", 30, 42, TermijnToon.OpTijd)]
    [InlineData("2025-04-28T12:00:00+02:00", 72, 0, TermijnToon.Vandaag)]
    [InlineData("2025-04-30T12:00:00+02:00", 74, -2, TermijnToon.TeLaat)]
    public void A_term_in_weeks_counts_days_up_to_the_moved_end(string now, int dag, int resterend, TermijnToon toon)
    {
        var stand = Stand(TermijnSoort.Onderzoek, "2025-02-15T10:00:00+01:00", now);

        stand.Totaal.ShouldBe(72);
        stand.Eenheid.ShouldBe(TermijnEenheid.Dagen);
        (stand.Dag, stand.Resterend, stand.Toon).ShouldBe((dag, resterend, toon));
    }

    [Theory]
    [InlineData("2025-02-15T10:30:00+01:00", 0, 23, TermijnToon.OpTijd)]
    [InlineData("2025-02-16T09:30:00+01:00", 23, 0, TermijnToon.Vandaag)]
    [InlineData("2025-02-16T10:30:00+01:00", 24, 0, TermijnToon.TeLaat)]
    [InlineData("2025-02-16T13:00:00+01:00", 27, -3, TermijnToon.TeLaat)]
    public void A_term_in_hours_counts_hours(string now, int uur, int resterend, TermijnToon toon)
    {
        var stand = Stand(TermijnSoort.HandleWithCare, "2025-02-15T10:00:00+01:00", now);

        stand.Totaal.ShouldBe(24);
        stand.Eenheid.ShouldBe(TermijnEenheid.Uren);
        (stand.Dag, stand.Resterend, stand.Toon).ShouldBe((uur, resterend, toon));
    }

    [Fact]
    public void Before_the_start_nothing_has_begun() =>
        Stand(TermijnSoort.Onderzoek, "2025-02-15T10:00:00+01:00", "2025-02-01T10:00:00+01:00").Dag.ShouldBe(0);

    private static TermijnStand Stand(string soort, string vanaf, string now) =>
        Data.Register.Stand(soort, Data.Instant(vanaf), Data.Instant(now)).ShouldNotBeNull();
}
