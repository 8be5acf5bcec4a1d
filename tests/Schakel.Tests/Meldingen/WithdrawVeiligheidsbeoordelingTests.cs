using Microsoft.EntityFrameworkCore;
using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Core.Termijnen;
using Schakel.Core.Werkvoorraad;
using Schakel.Tests.Support;

namespace Schakel.Tests.Meldingen;

public sealed class WithdrawVeiligheidsbeoordelingTests(WereldHost world) : IClassFixture<WereldHost>
{
    private const string Reden = "Er bleek een kind in huis te wonen.";

    private static readonly CancellationToken _ct = CancellationToken.None;

    private readonly Wereld _wereld = world.Wereld;
    private readonly WebHost _host = world.Host;

    [Fact]
    public async Task The_assessment_starts_again_with_the_term_that_runs_since_receipt()
    {
        var melding = await _wereld.ReceiveMeldingAsync();
        await _host.AssessAsync(_wereld, melding.Id, "zelf-onderzoek");
        _host.Clock.Advance(TimeSpan.FromDays(2));

        (await WithdrawAsync(melding)).Refusal.ShouldBeNull();

        var taak = (await OpenAsync(melding)).ShouldHaveSingleItem();
        (taak.Soort, taak.Vanaf, taak.Termijn).ShouldBe((SoortTaak.Beoordelen, melding.OntvangenOp, TermijnSoort.Veiligheidsbeoordeling));
        taak.Uiterlijk.ShouldBe((await ReceivedTaskAsync(melding)).Uiterlijk);
        (await CasusAsync(melding)).Fase.ShouldBe(CasusFase.Veiligheidsbeoordeling);
    }

    [Fact]
    public async Task A_new_besluit_stands_beside_the_withdrawn_one()
    {
        var melding = await _wereld.ReceiveMeldingAsync();
        await _host.AssessAsync(_wereld, melding.Id, "zelf-onderzoek");
        await WithdrawAsync(melding);

        (await _host.AssessAsync(_wereld, melding.Id, "overdracht-lokaal-team")).Refusal.ShouldBeNull();

        var all = await _host.WithDbAsync(db => db.Veiligheidsbeoordelingen.AsNoTracking().Where(b => b.Melding == melding.Id).ToListAsync(_ct));
        var withdrawn = all.Single(b => b.IngetrokkenOp is not null);
        (withdrawn.Oordeel.Regionaal, withdrawn.IngetrokkenReden).ShouldBe(("zelf-onderzoek", Reden));
        withdrawn.IngetrokkenDoor.ShouldBe(_wereld.Medewerkers[Wereld.Teamleider].Id);
        all.Single(b => b.IngetrokkenOp is null).Oordeel.Regionaal.ShouldBe("overdracht-lokaal-team");
    }

    [Fact]
    public async Task Withdrawing_what_closed_the_casus_opens_it_again_with_zicht_at_veilig_thuis()
    {
        var melding = await _wereld.ReceiveMeldingAsync();
        await _host.AssessAsync(_wereld, melding.Id, "einde-bemoeienis");

        await WithdrawAsync(melding);

        var casus = await CasusAsync(melding);
        (casus.Fase, casus.GeslotenOp).ShouldBe((CasusFase.Veiligheidsbeoordeling, null));
        (await ZichtAsync(melding))!.Organisatie.ShouldBe(_wereld.VeiligThuis.Id);
    }

    [Fact]
    public async Task What_another_besluit_set_going_still_goes_on()
    {
        var first = await _wereld.ReceiveMeldingAsync(change: Vervolgen.AboutSomebodyElse);
        var second = await _wereld.FollowUpAsync(_host, first);
        await _host.AssessAsync(_wereld, first.Id, "voorwaarden-en-vervolg");
        await _host.AssessAsync(_wereld, second.Id, "einde-bemoeienis");

        await WithdrawAsync(second);

        (await CasusAsync(first)).Fase.ShouldBe(CasusFase.NaVeiligheidsbeoordeling);
        (await OpenAsync(first)).Select(t => t.Soort).ShouldBe([SoortTaak.Vervolgstappen, SoortTaak.Beoordelen], ignoreOrder: true);
    }

    [Fact]
    public async Task Monitoring_goes_on_when_the_besluit_on_a_vervolgmelding_is_withdrawn()
    {
        var first = await _wereld.ReceiveMeldingAsync(change: Vervolgen.AboutSomebodyElse);
        await _wereld.HandOverAsync(_host, first, monitor: true);
        var second = await _wereld.FollowUpAsync(_host, first);
        await _host.AssessAsync(_wereld, second.Id, "einde-bemoeienis");

        await WithdrawAsync(second);

        (await CasusAsync(first)).Fase.ShouldBe(CasusFase.Monitoring);
        (await ZichtAsync(first))!.Organisatie.ShouldBe(_wereld.Hilversum.Id);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_besluit_that_is_being_carried_out_by_others_cannot_be_withdrawn(bool accepted)
    {
        var melding = await _wereld.ReceiveMeldingAsync(change: Vervolgen.AboutSomebodyElse);
        _ = accepted ? await _wereld.HandOverAsync(_host, melding, monitor: false) : await _wereld.OfferAsync(_host, melding, monitor: false);

        (await WithdrawAsync(melding)).Refusal.ShouldNotBeNull().ShouldStartWith("Er loopt een overdracht op dit besluit");

        (await _host.WithDbAsync(db => db.Meldingen.SingleAsync(m => m.Id == melding.Id, _ct))).Beoordeeld.ShouldBeTrue();
    }

    [Fact]
    public async Task After_the_offer_is_withdrawn_the_besluit_can_be_too()
    {
        var melding = await _wereld.ReceiveMeldingAsync(change: Vervolgen.AboutSomebodyElse);
        var offer = await _wereld.OfferAsync(_host, melding, monitor: false);
        await _host.WithAsync<WithdrawOverdracht, Outcome>(u => u.HandleAsync(new(offer, "Toch niet."), _wereld.Wie(Wereld.Anna), _ct));

        (await WithdrawAsync(melding)).Refusal.ShouldBeNull();

        (await OpenAsync(melding)).ShouldHaveSingleItem().Soort.ShouldBe(SoortTaak.Beoordelen);
    }

    [Fact]
    public async Task Withdrawing_twice_is_refused_and_changes_nothing()
    {
        var melding = await _wereld.ReceiveMeldingAsync();
        await _host.AssessAsync(_wereld, melding.Id, "zelf-onderzoek");
        var id = await _host.WithDbAsync(db => db.Veiligheidsbeoordelingen.Where(b => b.Melding == melding.Id).Select(b => b.Id).SingleAsync(_ct));
        await WithdrawAsync(melding);

        (await WithdrawAsync(id)).Refusal.ShouldBe("Dit besluit is al ingetrokken.");

        (await OpenAsync(melding)).Count.ShouldBe(1);
        var report = await _host.WithAsync<AuditControle, AuditControle.Verslag>(c => c.VerifyAsync(_ct));
        report.EersteFout.ShouldBeNull();
    }

    private async Task<Outcome> WithdrawAsync(Melding melding) => await WithdrawAsync(await _host.WithDbAsync(
        db => db.Veiligheidsbeoordelingen.Where(b => b.Melding == melding.Id && b.IngetrokkenOp == null).Select(b => b.Id).SingleAsync(_ct)));

    private Task<Outcome> WithdrawAsync(VeiligheidsbeoordelingId id) => _host.WithAsync<WithdrawVeiligheidsbeoordeling, Outcome>(
        u => u.HandleAsync(new(id, Reden), _wereld.Wie(Wereld.Teamleider), _ct));

    private Task<Casus> CasusAsync(Melding melding) => _host.WithDbAsync(db => db.Casussen.AsNoTracking()
        .SingleAsync(c => db.Meldingen.Any(m => m.Id == melding.Id && m.Casus == c.Id), _ct));

    private Task<Zicht?> ZichtAsync(Melding melding) => _host.WithDbAsync(db => db.Zichten.AsNoTracking()
        .SingleOrDefaultAsync(z => z.Tot == null && db.Meldingen.Any(m => m.Id == melding.Id && m.Casus == z.Casus), _ct));

    private Task<List<Taak>> OpenAsync(Melding melding) => _host.WithDbAsync(db => db.Taken.AsNoTracking().Where(
        t => t.AfgedaanOp == null && db.Meldingen.Any(m => m.Id == melding.Id && m.Casus == t.Casus)).ToListAsync(_ct));

    private Task<Taak> ReceivedTaskAsync(Melding melding) => _host.WithDbAsync(db => db.Taken.AsNoTracking().FirstAsync(
        t => t.Melding == melding.Id && t.Soort == SoortTaak.Beoordelen && t.AfgedaanOp != null, _ct));
}
