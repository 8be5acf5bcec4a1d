using Schakel.Core.Common;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Tests.Werkvoorraad;

public sealed class TaakTests
{
    private static readonly DateOnly _day = new(2026, 6, 2);

    [Fact]
    public void An_alert_goes_before_spoed_and_spoed_before_any_term()
    {
        Rang(SoortTaak.Vervolgmelding, uiterlijk: null).ShouldBeLessThan(Rang(SoortTaak.Beoordelen, spoed: true, uiterlijk: DateOnly.MinValue));
        Rang(SoortTaak.Beoordelen, spoed: true, uiterlijk: null).ShouldBeLessThan(Rang(SoortTaak.Beoordelen, uiterlijk: DateOnly.MinValue));
    }

    [Fact]
    public void What_must_be_done_sooner_goes_first_and_work_without_a_term_last()
    {
        Rang(SoortTaak.Beoordelen, uiterlijk: _day).ShouldBeLessThan(Rang(SoortTaak.Monitoren, uiterlijk: _day.AddDays(1)));
        Rang(SoortTaak.Beoordelen, uiterlijk: _day.AddYears(10)).ShouldBeLessThan(Rang(SoortTaak.Beoordelen, uiterlijk: null));
    }

    [Fact]
    public void What_becomes_urgent_moves_up_and_what_no_longer_is_moves_back()
    {
        var taak = Start(SoortTaak.OverdrachtVolgen, spoed: false, _day);
        var before = taak.Rang;

        taak.Hurry(true);
        taak.Rang.ShouldBe(Rang(SoortTaak.OverdrachtVolgen, spoed: true, uiterlijk: _day));
        taak.Hurry(false);

        taak.Rang.ShouldBe(before);
    }

    [Fact]
    public void Monitoring_is_never_urgent_however_urgent_the_melding_was()
    {
        var taak = Start(SoortTaak.Monitoren, spoed: true, uiterlijk: null);
        taak.Hurry(true);

        taak.Spoed.ShouldBeFalse();
        taak.Rang.ShouldBe(Rang(SoortTaak.Monitoren, uiterlijk: null));
    }

    private static int Rang(SoortTaak soort, DateOnly? uiterlijk, bool spoed = false) => Start(soort, spoed, uiterlijk).Rang;

    private static Taak Start(SoortTaak soort, bool spoed, DateOnly? uiterlijk) => Taak.Start(
        TaakId.New(), OrganisatieId.New(), soort, DateTime.UnixEpoch, new Aanleiding { Spoed = spoed, Uiterlijk = uiterlijk });
}
