using FluentValidation.Results;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Core.Meldingen;
using Schakel.Core.Termijnen;
using Schakel.Core.Werkvoorraad;
using Schakel.Tests.Support;

namespace Schakel.Tests.Meldingen;

public sealed class RecordVeiligheidsbeoordelingTests(WereldHost world) : IClassFixture<WereldHost>
{
    private static readonly CancellationToken _ct = CancellationToken.None;

    private readonly Wereld _wereld = world.Wereld;
    private readonly WebHost _host = world.Host;

    [Theory]
    [InlineData("zelf-onderzoek", "beleggen-bij-veilig-thuis")]
    [InlineData("voorwaarden-en-vervolg", "beleggen-bij-veilig-thuis")]
    [InlineData("verzoek-onderzoek-rvdk", "beleggen-bij-veilig-thuis")]
    [InlineData("overdracht-lokaal-team", "overdracht")]
    [InlineData("overdracht-lopende-hulpverlening", "overdracht")]
    [InlineData("overdracht-multidisciplinair-team", "overdracht")]
    [InlineData("overdracht-gecertificeerde-instelling", "overdracht")]
    [InlineData("overdracht-direct-betrokkenen", "overdracht")]
    [InlineData("einde-bemoeienis", "geen-vervolgstappen")]
    [InlineData("regionaal-maatwerk", "regionaal-maatwerk")]
    public async Task The_national_outcome_follows_from_the_regional_one(string regionaal, string landelijk)
    {
        var melding = await _wereld.ReceiveMeldingAsync();

        (await _host.AssessAsync(_wereld, melding.Id, regionaal)).Refusal.ShouldBeNull();

        var besluit = await BesluitAsync(melding);
        (besluit.Oordeel.Besluit, besluit.Oordeel.Regionaal).ShouldBe((landelijk, regionaal));
        besluit.Deelnemers.ShouldBe([Id(Wereld.Gedragsdeskundige), Id(Wereld.Anna)], ignoreOrder: true);
    }

    [Theory]
    [InlineData("zelf-onderzoek", TermijnSoort.Onderzoek)]
    [InlineData("voorwaarden-en-vervolg", TermijnSoort.VoorwaardenEnVervolg)]
    [InlineData("verzoek-onderzoek-rvdk", null)]
    [InlineData("regionaal-maatwerk", null)]
    public async Task A_service_of_veilig_thuis_starts_with_its_term_from_the_day_of_the_besluit(string regionaal, string? termijn)
    {
        var melding = await _wereld.ReceiveMeldingAsync();

        await _host.AssessAsync(_wereld, melding.Id, regionaal);

        var taak = (await OpenAsync(melding)).ShouldHaveSingleItem();
        (taak.Soort, taak.Termijn, taak.Vanaf).ShouldBe((SoortTaak.Vervolgstappen, termijn, _host.Clock.Now()));
        taak.Uiterlijk.ShouldBe(termijn is null ? null : _host.Clock.Today().AddDays(70));
        (await CasusAsync(melding)).Fase.ShouldBe(CasusFase.NaVeiligheidsbeoordeling);
    }

    [Fact]
    public async Task An_onderzoek_that_runs_already_keeps_its_clock_when_a_second_melding_asks_for_one()
    {
        var (first, second) = await TwoOfOneCasusAsync();
        await _host.AssessAsync(_wereld, first.Id, "zelf-onderzoek");
        var started = _host.Clock.Now();
        _host.Clock.Advance(TimeSpan.FromDays(3));

        await _host.AssessAsync(_wereld, second.Id, "zelf-onderzoek");

        var taken = (await OpenAsync(second)).FindAll(t => t.Soort == SoortTaak.Vervolgstappen);
        taken.Count.ShouldBe(2);
        taken.ShouldAllBe(t => t.Vanaf == started);
    }

    [Fact]
    public async Task An_overdracht_asks_to_be_offered_and_leaves_zicht_with_veilig_thuis()
    {
        var melding = await _wereld.ReceiveMeldingAsync();

        await _host.AssessAsync(_wereld, melding.Id, "overdracht-lokaal-team");

        (await OpenAsync(melding)).ShouldHaveSingleItem().Soort.ShouldBe(SoortTaak.OverdrachtAanbieden);
        (await ZichtAsync(melding))!.Organisatie.ShouldBe(_wereld.VeiligThuis.Id);
    }

    [Fact]
    public async Task Without_further_steps_the_casus_closes_and_nobody_holds_zicht_any_more()
    {
        var melding = await _wereld.ReceiveMeldingAsync();

        await _host.AssessAsync(_wereld, melding.Id, "einde-bemoeienis");

        var casus = await CasusAsync(melding);
        (casus.Fase, casus.GeslotenOp).ShouldBe((CasusFase.Gesloten, _host.Clock.Now()));
        (await ZichtAsync(melding)).ShouldBeNull();
        (await OpenAsync(melding)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_casus_stays_open_while_another_melding_under_it_waits()
    {
        var (first, second) = await TwoOfOneCasusAsync();

        await _host.AssessAsync(_wereld, second.Id, "einde-bemoeienis");
        (await CasusAsync(first)).Fase.ShouldBe(CasusFase.Veiligheidsbeoordeling);

        await _host.AssessAsync(_wereld, first.Id, "einde-bemoeienis");
        (await CasusAsync(first)).Fase.ShouldBe(CasusFase.Gesloten);
    }

    [Fact]
    public async Task The_casus_stays_open_while_veilig_thuis_goes_on_with_an_earlier_melding()
    {
        var (first, second) = await TwoOfOneCasusAsync();
        await _host.AssessAsync(_wereld, first.Id, "voorwaarden-en-vervolg");

        await _host.AssessAsync(_wereld, second.Id, "einde-bemoeienis");

        (await CasusAsync(first)).Fase.ShouldBe(CasusFase.NaVeiligheidsbeoordeling);
        (await ZichtAsync(first))!.Organisatie.ShouldBe(_wereld.VeiligThuis.Id);
    }

    [Fact]
    public async Task A_vervolgmelding_during_monitoring_that_needs_nothing_leaves_the_monitoring_as_it_was()
    {
        var (_, second) = await MonitoredAsync();

        await _host.AssessAsync(_wereld, second.Id, "einde-bemoeienis");

        (await CasusAsync(second)).Fase.ShouldBe(CasusFase.Monitoring);
        (await OpenAsync(second)).ShouldHaveSingleItem().Soort.ShouldBe(SoortTaak.Monitoren);
        (await ZichtAsync(second))!.Organisatie.ShouldBe(_wereld.Hilversum.Id);
    }

    [Fact]
    public async Task When_veilig_thuis_goes_on_itself_zicht_comes_back_and_there_is_nothing_left_to_monitor()
    {
        var (_, second) = await MonitoredAsync();

        await _host.AssessAsync(_wereld, second.Id, "zelf-onderzoek");

        var zicht = await ZichtAsync(second);
        (zicht!.Organisatie, zicht.Naam).ShouldBe((_wereld.VeiligThuis.Id, "Anna de Wit"));
        (await OpenAsync(second)).ShouldHaveSingleItem().Soort.ShouldBe(SoortTaak.Vervolgstappen);
        (await CasusAsync(second)).Fase.ShouldBe(CasusFase.NaVeiligheidsbeoordeling);
    }

    [Fact]
    public async Task Who_accepted_zicht_keeps_it_when_the_last_melding_needs_nothing()
    {
        var (first, second) = await TwoOfOneCasusAsync();
        await _wereld.HandOverAsync(_host, first, monitor: false);

        await _host.AssessAsync(_wereld, second.Id, "einde-bemoeienis");

        (await CasusAsync(second)).Fase.ShouldBe(CasusFase.Gesloten);
        (await ZichtAsync(second))!.Organisatie.ShouldBe(_wereld.Hilversum.Id);
    }

    [Fact]
    public async Task A_second_besluit_is_refused_and_the_first_stands_as_it_was()
    {
        var melding = await _wereld.ReceiveMeldingAsync();
        await _host.AssessAsync(_wereld, melding.Id, "zelf-onderzoek");
        var first = await BesluitAsync(melding);

        var outcome = await _host.AssessAsync(_wereld, melding.Id, "einde-bemoeienis");

        outcome.Refusal.ShouldBe("Over deze melding is al een besluit genomen. Trek dat eerst in, met een reden.");
        var now = await BesluitAsync(melding);
        (now.Id, now.Oordeel.Regionaal, now.VastgesteldOp).ShouldBe((first.Id, "zelf-onderzoek", first.VastgesteldOp));
    }

    [Fact]
    public async Task A_melding_that_changed_meanwhile_is_a_conflict_and_records_nothing()
    {
        var melding = await _wereld.ReceiveMeldingAsync();

        var outcome = await _host.AssessAsync(_wereld, melding.Id, "zelf-onderzoek", c => c with { Versie = Guid.NewGuid() });

        outcome.IsConflict.ShouldBeTrue();
        (await _host.WithDbAsync(db => db.Veiligheidsbeoordelingen.AnyAsync(b => b.Melding == melding.Id, _ct))).ShouldBeFalse();
    }

    [Fact]
    public async Task Two_besluiten_at_the_same_moment_give_one()
    {
        var melding = await _wereld.ReceiveMeldingAsync();
        var command = await _host.BesluitAsync(_wereld, melding.Id, "zelf-onderzoek");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => _host.WithAsync<RecordVeiligheidsbeoordeling, Outcome>(
            u => u.HandleAsync(command, _wereld.Wie(Wereld.Anna), _ct)))));

        outcomes.Count(o => o.Succeeded).ShouldBe(1);
        (await _host.WithDbAsync(db => db.Veiligheidsbeoordelingen.CountAsync(b => b.Melding == melding.Id, _ct))).ShouldBe(1);
    }

    [Fact]
    public async Task The_same_draft_recorded_several_times_at_once_succeeds_each_time_and_records_once()
    {
        var melding = await _wereld.ReceiveMeldingAsync();
        var concept = await DraftAsync(melding, Wereld.Anna);
        var command = await _host.BesluitAsync(_wereld, melding.Id, "zelf-onderzoek") with { Concept = concept };

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => _host.WithAsync<RecordVeiligheidsbeoordeling, Outcome>(
            u => u.HandleAsync(command, _wereld.Wie(Wereld.Anna), _ct)))));

        outcomes.ShouldAllBe(o => o.Succeeded);
        (await _host.WithDbAsync(db => db.Veiligheidsbeoordelingen.CountAsync(b => b.Melding == melding.Id, _ct))).ShouldBe(1);
    }

    [Fact]
    public async Task A_draft_of_somebody_else_is_never_recorded()
    {
        var melding = await _wereld.ReceiveMeldingAsync();
        var concept = await DraftAsync(melding, Wereld.Gedragsdeskundige);

        await Should.ThrowAsync<InvalidOperationException>(
            () => _host.AssessAsync(_wereld, melding.Id, "zelf-onderzoek", c => c with { Concept = concept }));
    }

    [Theory]
    [InlineData(Wereld.AnnaElders, "Een van de deelnemers werkt niet bij uw organisatie of beoordeelt geen meldingen.")]
    [InlineData(Wereld.LokaalHilversum, "Een van de deelnemers werkt niet bij uw organisatie of beoordeelt geen meldingen.")]
    [InlineData(Wereld.Beheerder, "Een van de deelnemers werkt niet bij uw organisatie of beoordeelt geen meldingen.")]
    [InlineData(Wereld.Anna, "Over een melding besluiten minstens {0} mensen samen. Kies wie er meededen.")]
    [InlineData(null, "Over een melding besluiten minstens {0} mensen samen. Kies wie er meededen.")]
    public async Task Enough_people_who_may_assess_must_have_taken_part(string? account, string refusal)
    {
        var melding = await _wereld.ReceiveMeldingAsync();
        MedewerkerId[] deelnemers = account is null ? [] : [_wereld.Medewerkers[account].Id];

        var outcome = await _host.AssessAsync(_wereld, melding.Id, "zelf-onderzoek", c => c with { Deelnemers = deelnemers });

        outcome.Refusal.ShouldBe(refusal);
        (await _host.WithDbAsync(db => db.Meldingen.SingleAsync(m => m.Id == melding.Id, _ct))).Beoordeeld.ShouldBeFalse();
    }

    [Theory]
    [InlineData("Taxatie", "Kies hoe veilig het is.")]
    [InlineData("Regionaal", "Kies wat er met de melding gebeurt.")]
    [InlineData("Motivering", "Vul in waarom u dit besluit.")]
    [InlineData("Verantwoordelijke", "Vul in wie verantwoordelijk is voor de volgende stap.")]
    [InlineData("Vragenlijst", "Deze vragenlijst is niet bekend.")]
    public async Task Every_part_must_be_filled_in(string part, string message)
    {
        var melding = await _wereld.ReceiveMeldingAsync();
        var command = await _host.BesluitAsync(_wereld, melding.Id, "zelf-onderzoek");
        command = part switch
        {
            "Taxatie" => command with { Taxatie = "niet-bestaand" },
            "Regionaal" => command with { Regionaal = "" },
            "Motivering" => command with { Motivering = "  " },
            "Verantwoordelijke" => command with { Verantwoordelijke = "" },
            _ => command with { Vragenlijst = "iets@9" },
        };

        (await FaultsAsync(command)).ShouldHaveSingleItem().ErrorMessage.ShouldBe(message);
    }

    [Fact]
    public async Task An_obligatory_question_is_asked_for_each_child_and_missed_for_each_child()
    {
        var melding = await _wereld.ReceiveMeldingAsync(change: c => c with
        {
            Betrokkenen = [.. c.Betrokkenen, Wereld.Iemand("kind", "Noor"), Wereld.Iemand("ongeboren")],
        });
        var command = await _host.BesluitAsync(_wereld, melding.Id, "zelf-onderzoek");
        (await FaultsAsync(command)).ShouldBeEmpty();
        command.Kinderen.Count.ShouldBe(2);

        var faults = await FaultsAsync(command with { Antwoorden = "{}" });

        faults.ShouldAllBe(f => f.ErrorMessage.StartsWith("Beantwoord de vraag: "));
        faults.Select(f => f.PropertyName).ShouldContain("Antwoorden.nu-onveilig");
        faults.Count(f => f.PropertyName.StartsWith("Antwoorden.kind-zorg.", StringComparison.Ordinal)).ShouldBe(2);
        faults.Select(f => f.PropertyName).ShouldNotContain("Antwoorden.frequentie");
    }

    private Task<List<ValidationFailure>> FaultsAsync(RecordVeiligheidsbeoordeling.Command command) =>
        _host.WithAsync<RecordVeiligheidsbeoordeling.Rules, List<ValidationFailure>>(
            rules => Task.FromResult(rules.Validate(command).Errors));

    private async Task<(Melding First, Melding Second)> TwoOfOneCasusAsync()
    {
        var first = await _wereld.ReceiveMeldingAsync(change: Vervolgen.AboutSomebodyElse);
        return (first, await _wereld.FollowUpAsync(_host, first));
    }

    private async Task<(Melding First, Melding Second)> MonitoredAsync()
    {
        var first = await _wereld.ReceiveMeldingAsync(change: Vervolgen.AboutSomebodyElse);
        await _wereld.HandOverAsync(_host, first, monitor: true);
        return (first, await _wereld.FollowUpAsync(_host, first));
    }

    private Task<ConceptId> DraftAsync(Melding melding, string account) => _host.WithDbAsync(async db =>
    {
        var concept = Concept.Begin(ConceptId.New(), _wereld.Wie(account), "veiligheidsbeoordeling", melding.Id.ToString(), _host.Clock.Now());
        db.Add(concept);
        db.Record(_wereld.Wie(account).Line("ConceptBegun", $"concept/{concept.Id}", _host.Clock.Now()));
        await db.SaveChangesAsync(_ct);
        return concept.Id;
    });

    private Guid Id(string account) => _wereld.Medewerkers[account].Id.Value;

    private Task<Veiligheidsbeoordeling> BesluitAsync(Melding melding) =>
        _host.WithDbAsync(db => db.Veiligheidsbeoordelingen.AsNoTracking().SingleAsync(b => b.Melding == melding.Id && b.IngetrokkenOp == null, _ct));

    private Task<Casus> CasusAsync(Melding melding) => _host.WithDbAsync(db => db.Casussen.AsNoTracking()
        .SingleAsync(c => db.Meldingen.Any(m => m.Id == melding.Id && m.Casus == c.Id), _ct));

    private Task<Zicht?> ZichtAsync(Melding melding) => _host.WithDbAsync(db => db.Zichten.AsNoTracking()
        .SingleOrDefaultAsync(z => z.Tot == null && db.Meldingen.Any(m => m.Id == melding.Id && m.Casus == z.Casus), _ct));

    private Task<List<Taak>> OpenAsync(Melding melding) => _host.WithDbAsync(db => db.Taken.AsNoTracking().Where(
        t => t.AfgedaanOp == null && db.Meldingen.Any(m => m.Id == melding.Id && m.Casus == t.Casus)).ToListAsync(_ct));
}
