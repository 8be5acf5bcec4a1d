using Schakel.Core.Termijnen;

namespace Schakel.Tests.Termijnen;

public sealed class TermijnenRegisterTests
{
    [Theory]
    [InlineData("veiligheidsbeoordeling", "2025-04-17T16:00:00+02:00", "2025-04-28")] // the example of the contract
    [InlineData("onderzoek", "2025-02-15T10:00:00+01:00", "2025-04-28")] // the example of the contract
    [InlineData("voorwaarden-en-vervolg", "2025-02-15T10:00:00+01:00", "2025-04-28")]
    [InlineData("veiligheidsbeoordeling", "2025-04-17T22:30:00Z", "2025-04-28")] // half past midnight in Amsterdam, on Goede Vrijdag
    [InlineData("veiligheidsbeoordeling", "2025-04-16T21:59:59Z", "2025-04-25")] // one second before midnight in Amsterdam
    [InlineData("veiligheidsbeoordeling", "2025-04-16T22:00:00Z", "2025-04-28")] // midnight
    [InlineData("veiligheidsbeoordeling", "2025-06-07T12:00:00+02:00", "2025-06-16")] // Saturday before Pinksteren
    [InlineData("onderzoek-start", "2025-04-14T10:00:00+02:00", "2025-04-22")] // the fifth day is the Saturday in the Easter weekend
    [InlineData("informeren", "2025-03-07T10:00:00+01:00", "2025-04-04")]
    [InlineData("informeren", "2025-03-21T10:00:00+01:00", "2025-04-22")] // four weeks later is Goede Vrijdag
    [InlineData("vernietiging", "2024-11-30T10:00:00+01:00", "2025-02-28")] // no 30 February
    [InlineData("vernietiging", "2025-01-18T10:00:00+01:00", "2025-04-22")] // 18 April is Goede Vrijdag
    [InlineData("huisverbod", "2025-04-17T16:00:00+02:00", "2025-04-27")] // a Sunday, and it stays
    [InlineData("huisverbod-max", "2025-04-17T16:00:00+02:00", "2025-05-15")]
    [InlineData("klachtoordeel", "2025-03-26T10:00:00+01:00", "2025-04-28")] // Koningsdag on Saturday the 26th
    [InlineData("inzage", "2025-03-26T10:00:00+01:00", "2025-04-26")] // no Dutch law, so the earliest day
    [InlineData("levering-cbs", "2025-06-30T23:59:59+02:00", "2025-07-21")]
    [InlineData("jaarverslag", "2025-12-31T12:00:00+01:00", "2026-05-31")]
    [InlineData("jaarverslag", "2026-01-01T00:00:00+01:00", "2026-05-31")]
    [InlineData("jaarverslag-gemeenschappelijke-regeling", "2025-12-31T12:00:00+01:00", "2026-07-14")]
    [InlineData("bewaring", "2028-02-29T12:00:00+01:00", "2048-02-29")]
    public void A_term_ends_on_this_day(string soort, string vanaf, string uiterlijk) =>
        Data.Register.Compute(soort, Data.Instant(vanaf)).Value.ShouldNotBeNull().Uiterlijk.ShouldBe(Data.Day(uiterlijk));

    [Theory]
    [InlineData("informeren", 1, "2025-05-02")]
    [InlineData("informeren", 2, "2025-05-16")]
    [InlineData("informeren", 5, "2025-06-27")] // fourteen weeks in all; each part is shorter than article 4 asks
    public void Each_extension_is_added_to_the_length_before_the_end_is_moved(string soort, int verlengingen, string uiterlijk)
    {
        // Four weeks later is Goede Vrijdag: counting on from the moved end would give four days more.
        var termijn = Data.End(soort, "2025-03-21T10:00:00+01:00", verlengingen);

        termijn.Uiterlijk.ShouldBe(Data.Day(uiterlijk));
        termijn.Verlengingen.ShouldBe(verlengingen);
    }

    [Fact]
    public void An_extended_huisverbod_ends_with_the_longest_one() =>
        Data.End("huisverbod", "2025-04-17T16:00:00+02:00", 1).Uiterlijk
            .ShouldBe(Data.End("huisverbod-max", "2025-04-17T16:00:00+02:00").Uiterlijk);

    [Theory]
    [InlineData("2027-03-27T10:00:00+01:00", "2027-03-28T11:00:00+02:00")] // the clock went forward
    [InlineData("2027-10-30T10:00:00+02:00", "2027-10-31T09:00:00+01:00")] // the clock went back
    [InlineData("2025-04-17T16:00:00Z", "2025-04-18T18:00:00+02:00")]
    public void A_term_in_hours_ends_at_an_instant_in_Amsterdam_time(string vanaf, string tijdstip)
    {
        var termijn = Data.Register.Compute("handle-with-care", Data.Instant(vanaf)).Value.ShouldNotBeNull();

        termijn.UiterlijkTijdstip.ShouldBe(Data.Instant(tijdstip));
        termijn.UiterlijkTijdstip!.Value.Offset.ShouldBe(Data.Instant(tijdstip).Offset);
        termijn.IsInTime(Data.Instant(tijdstip)).ShouldBeTrue();
        termijn.IsInTime(Data.Instant(tijdstip).AddSeconds(1)).ShouldBeFalse();
    }

    [Fact]
    public void The_last_day_is_in_time_until_midnight_in_Amsterdam()
    {
        var termijn = Data.End("veiligheidsbeoordeling", "2025-04-17T16:00:00+02:00");

        termijn.IsInTime(Data.Instant("2025-04-28T23:59:59+02:00")).ShouldBeTrue();
        termijn.IsInTime(Data.Instant("2025-04-29T00:00:00+02:00")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("2016-05-01T12:00:00+02:00", "1", "2031-05-01")]
    [InlineData("2017-05-10T12:00:00+02:00", "1", "2032-05-10")]
    [InlineData("2017-05-11T12:00:00+02:00", "2", "2037-05-11")]
    [InlineData("2026-01-01T12:00:00+01:00", "2", "2046-01-01")]
    public void Retention_follows_the_version_that_holds_on_the_day_of_the_start(string vanaf, string versie, string uiterlijk)
    {
        var termijn = Data.End(TermijnSoort.Bewaring, vanaf);

        termijn.Regel.Versie.ShouldBe(versie);
        termijn.Uiterlijk.ShouldBe(Data.Day(uiterlijk));
    }

    [Fact]
    public void Between_the_two_texts_on_retention_the_answer_says_that_the_day_of_the_change_is_unknown()
    {
        Data.End(TermijnSoort.Bewaring, "2025-12-31T12:00:00+01:00").Voorbehoud.ShouldNotBeNull().Nl.ShouldContain("niet gevonden");
        Data.End(TermijnSoort.Bewaring, "2026-01-01T12:00:00+01:00").Voorbehoud.ShouldBeNull();
    }

    [Fact]
    public void The_norm_of_the_field_comes_from_the_data()
    {
        Data.Register.NormFor(TermijnSoort.Veiligheidsbeoordeling, new DateOnly(2025, 1, 1))!.Percentage.ShouldBe(90);
        Data.Register.NormFor(TermijnSoort.Onderzoek, new DateOnly(2025, 1, 1))!.Percentage.ShouldBe(80);
        Data.Register.NormFor(TermijnSoort.Veiligheidsbeoordeling, new DateOnly(2016, 1, 1)).ShouldBeNull();
        Data.Register.NormFor(TermijnSoort.Informeren, new DateOnly(2025, 1, 1)).ShouldBeNull();
    }

    [Theory]
    [InlineData("verzonnen", "2025-01-01T12:00:00+01:00", 0, "bestaat niet")]
    [InlineData("onderzoek", "1899-12-31T12:00:00+01:00", 0, "jaren")]
    [InlineData("onderzoek", "2201-01-01T12:00:00+01:00", 0, "jaren")]
    [InlineData("onderzoek", "2014-12-31T12:00:00+01:00", 0, "geen regel bekend")]
    [InlineData("onderzoek", "2025-01-01T12:00:00+01:00", 1, "kent geen verlenging")]
    [InlineData("onderzoek", "2025-01-01T12:00:00+01:00", -1, "Het aantal verlengingen")]
    [InlineData("huisverbod", "2025-01-01T12:00:00+01:00", 2, "ten hoogste {1} keer")]
    [InlineData("informeren", "2025-01-01T12:00:00+01:00", int.MaxValue, "Het aantal verlengingen")]
    [InlineData("monitoren", "2025-01-01T12:00:00+01:00", 0, "geen lengte")]
    public void A_term_that_cannot_be_computed_is_refused_with_the_reason(
        string soort, string vanaf, int verlengingen, string reason)
    {
        var outcome = Data.Register.Compute(soort, Data.Instant(vanaf), verlengingen);

        outcome.Value.ShouldBeNull();
        outcome.Result.Refusal.ShouldNotBeNull().ShouldContain(reason);
        Data.Register.Stand(soort, Data.Instant(vanaf), Data.Instant(vanaf), verlengingen).ShouldBeNull();
    }

    [Fact]
    public void The_most_extensions_from_the_last_day_still_have_an_end() =>
        Data.Register.Compute("informeren", Data.Instant("2200-12-31T12:00:00+01:00"), TermijnenRegister.MostVerlengingen)
            .Succeeded.ShouldBeTrue();

    [Fact]
    public void An_instant_from_storage_is_UTC_whatever_it_says_of_itself()
    {
        var fromStorage = DateTime.SpecifyKind(new DateTime(2025, 4, 16, 22, 0, 0), DateTimeKind.Unspecified); // midnight in Amsterdam
        var now = DateTime.SpecifyKind(new DateTime(2025, 4, 28, 22, 0, 0), DateTimeKind.Local);

        Data.Register.Compute(TermijnSoort.Veiligheidsbeoordeling, fromStorage).Value!.Uiterlijk.ShouldBe(new DateOnly(2025, 4, 28));
        Data.Register.Stand(TermijnSoort.Veiligheidsbeoordeling, fromStorage, now)!.Toon.ShouldBe(TermijnToon.TeLaat);
    }
}
