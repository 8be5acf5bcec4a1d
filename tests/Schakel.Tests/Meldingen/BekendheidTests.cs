using Schakel.Core.Common;
using Schakel.Core.Meldingen;

namespace Schakel.Tests.Meldingen;

/// <summary>The kind of a melding from the answers, without a database.</summary>
public sealed class BekendheidTests
{
    [Theory]
    [InlineData(CasusFase.Veiligheidsbeoordeling, EerdereBetrokkenheid.VervolgTijdensVeiligheidsbeoordeling)]
    [InlineData(CasusFase.NaVeiligheidsbeoordeling, EerdereBetrokkenheid.VervolgNaVeiligheidsbeoordeling)]
    [InlineData(CasusFase.Monitoring, EerdereBetrokkenheid.VervolgTijdensMonitoring)]
    public void A_running_casus_makes_it_a_vervolgmelding_also_while_answers_are_open(CasusFase fase, EerdereBetrokkenheid expected)
    {
        var kind = Bekendheid.Kind(Earlier(fase), earlier: 3, stillOpen: true);

        kind.ShouldBe(expected);
        Bekendheid.IsVervolg(kind).ShouldBeTrue();
    }

    [Theory]
    [InlineData(1, false, EerdereBetrokkenheid.Hermelding)]
    [InlineData(1, true, EerdereBetrokkenheid.Hermelding)]
    [InlineData(0, true, EerdereBetrokkenheid.NietIngedeeld)]
    [InlineData(0, false, EerdereBetrokkenheid.EersteMelding)]
    public void Without_a_running_casus_the_earlier_meldingen_decide(int earlier, bool stillOpen, EerdereBetrokkenheid expected)
    {
        Bekendheid.Kind(null, earlier, stillOpen).ShouldBe(expected);
        Bekendheid.IsVervolg(expected).ShouldBeFalse();
    }

    [Fact]
    public void The_newest_running_casus_counts_and_never_the_own_a_closed_or_a_merged_one()
    {
        var melding = NewMelding();
        var newest = Earlier(CasusFase.Monitoring, hour: 5);

        Bekendheid.Running(melding, [
            Earlier(CasusFase.Veiligheidsbeoordeling, hour: 1), newest, Earlier(CasusFase.Gesloten, hour: 7), Earlier(CasusFase.Opgegaan, hour: 8),
            Earlier(CasusFase.Veiligheidsbeoordeling, hour: 9) with { Casus = melding.EigenCasus },
        ]).ShouldBe(newest);
        Bekendheid.Running(melding, [Earlier(CasusFase.Gesloten)]).ShouldBeNull();
    }

    private static Bekendheid.Eerdere Earlier(CasusFase fase, int hour = 0) =>
        new(MeldingId.New(), CasusId.New(), fase, new DateTime(2026, 6, 1, hour, 0, 0, DateTimeKind.Utc));

    private static Melding NewMelding()
    {
        var now = new DateTime(2026, 6, 2, 8, 0, 0, DateTimeKind.Utc);
        var organisatie = OrganisatieId.New();
        var contact = new Contact { Id = ContactId.New(), Organisatie = organisatie, OntvangenOp = now, Kanaal = "telefoon" };
        return Melding.Receive(
            MeldingId.New(), "2026-00002", Casus.Open(CasusId.New(), organisatie, "2026-00002", now, null), contact,
            new MeldingGegevens { Aard = ["partnergeweld"], Aanduiding = "" });
    }
}
