using Schakel.Core.Meldingen;
using Schakel.Core.Personen;
using Schakel.Core.Werkvoorraad;
using Schakel.Tests.Support;

namespace Schakel.Tests.Meldingen;

/// <summary>Where a melding hangs, as the answers about its people come and go.</summary>
public sealed class CasusplaatsTests(Zaken zaken) : IClassFixture<Zaken>, IAsyncDisposable
{
    private readonly WebHost _host = zaken.Host;
    private readonly Wereld _wereld = zaken.Wereld;
    private readonly Zaken _stappen = zaken;

    public async ValueTask DisposeAsync() => await _stappen.NothingFallsBetweenTwoStoolsAsync();

    [Fact]
    public async Task A_melding_after_a_closed_casus_is_a_hermelding_and_opens_a_casus_of_its_own()
    {
        var first = await _stappen.ReceiveAsync("Aalders");
        await _stappen.AssessAsync(first);
        (await _stappen.CasusAsync(first.Casus)).Fase.ShouldBe(CasusFase.Gesloten);
        var second = await _stappen.ReceiveAsync("Aalders");

        (await _stappen.DecideAsync(second, first, KoppelStatus.Bevestigd)).Refusal.ShouldBeNull();

        var melding = await _stappen.MeldingAsync(second.Id);
        melding.Betrokkenheid.ShouldBe(EerdereBetrokkenheid.Hermelding);
        melding.EerdereMeldingen.ShouldBe(1);
        melding.Casus.ShouldBe(melding.EigenCasus);
        (await _stappen.CasusAsync(first.Casus)).Fase.ShouldBe(CasusFase.Gesloten);
        (await _stappen.OpenTakenAsync(first.Casus, SoortTaak.Vervolgmelding)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(CasusFase.Veiligheidsbeoordeling, EerdereBetrokkenheid.VervolgTijdensVeiligheidsbeoordeling)]
    [InlineData(CasusFase.NaVeiligheidsbeoordeling, EerdereBetrokkenheid.VervolgNaVeiligheidsbeoordeling)]
    [InlineData(CasusFase.Monitoring, EerdereBetrokkenheid.VervolgTijdensMonitoring)]
    public async Task A_melding_during_a_running_casus_joins_it_and_its_kind_follows_the_phase(CasusFase fase, EerdereBetrokkenheid expected)
    {
        var first = await _stappen.ReceiveAsync($"Brands{fase}");
        await (fase switch
        {
            CasusFase.NaVeiligheidsbeoordeling => _stappen.AssessAsync(first, "zelf-onderzoek"),
            CasusFase.Monitoring => _stappen.HandOverAsync(first, monitoren: true),
            _ => Task.CompletedTask,
        });
        (await _stappen.CasusAsync(first.Casus)).Fase.ShouldBe(fase);
        var second = await _stappen.ReceiveAsync($"Brands{fase}");

        await _stappen.DecideAsync(second, first, KoppelStatus.Bevestigd);

        var melding = await _stappen.MeldingAsync(second.Id);
        melding.Betrokkenheid.ShouldBe(expected);
        melding.Casus.ShouldBe(first.Casus);
        melding.Nummer.ShouldNotBe(first.Nummer);
        (await _stappen.CasusAsync(second.EigenCasus)).OpgegaanIn.ShouldBe(first.Casus);
        (await _stappen.ZichtAsync(second.EigenCasus)).ShouldBeEmpty();
        (await _stappen.OpenTakenAsync(first.Casus, SoortTaak.Beoordelen)).ShouldContain(t => t.Melding == second.Id);
    }

    [Fact]
    public async Task Two_people_confirmed_in_one_casus_alert_its_worker_once()
    {
        var first = await _wereld.ReceiveMeldingAsync(change: TwoPeople);
        await _stappen.AssignAsync(first, Wereld.Anna);
        var second = await _wereld.ReceiveMeldingAsync(change: TwoPeople);

        foreach (var (koppeling, _) in await _stappen.ProposalsAsync(second))
        {
            (await _stappen.DecideAsync(koppeling.Id, KoppelStatus.Bevestigd)).Refusal.ShouldBeNull();
        }

        var signal = (await _stappen.OpenTakenAsync(first.Casus, SoortTaak.Vervolgmelding)).ShouldHaveSingleItem();
        signal.Medewerker.ShouldBe(_wereld.Medewerkers[Wereld.Anna].Id);
        signal.Spoed.ShouldBeTrue();
    }

    [Fact]
    public async Task What_the_worker_saw_is_not_told_again_by_the_next_answer()
    {
        var first = await _wereld.ReceiveMeldingAsync(change: c => TwoPeople(c, "Cornelis"));
        var second = await _wereld.ReceiveMeldingAsync(change: c => TwoPeople(c, "Cornelis"));
        var proposals = await _stappen.ProposalsAsync(second);
        await _stappen.DecideAsync(proposals[0].Koppeling.Id, KoppelStatus.Bevestigd);
        var signal = (await _stappen.OpenTakenAsync(first.Casus, SoortTaak.Vervolgmelding)).ShouldHaveSingleItem();
        await _stappen.WithAsync<AcknowledgeVervolgmelding>((u, wie) => u.HandleAsync(new(signal.Id), wie, default));

        await _stappen.DecideAsync(proposals[1].Koppeling.Id, KoppelStatus.Bevestigd);
        await _stappen.DecideAsync(proposals[1].Koppeling.Id, KoppelStatus.Afgewezen);

        (await _stappen.OpenTakenAsync(first.Casus, SoortTaak.Vervolgmelding)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Undoing_the_link_returns_the_melding_to_its_own_casus_with_zicht_and_takes_the_alert_away()
    {
        var first = await _stappen.ReceiveAsync("Dekker");
        await _stappen.AssignAsync(first, Wereld.Gedragsdeskundige);
        var second = await _stappen.ReceiveAsync("Dekker");
        await _stappen.DecideAsync(second, first, KoppelStatus.Bevestigd);

        (await _stappen.DecideAsync(second, first, KoppelStatus.Open)).Refusal.ShouldBeNull();

        var melding = await _stappen.MeldingAsync(second.Id);
        melding.Casus.ShouldBe(melding.EigenCasus);
        melding.Betrokkenheid.ShouldBe(EerdereBetrokkenheid.NietIngedeeld);
        var own = await _stappen.CasusAsync(melding.EigenCasus);
        own.Fase.ShouldBe(CasusFase.Veiligheidsbeoordeling);
        own.OpgegaanIn.ShouldBeNull();
        var zicht = (await _stappen.ZichtAsync(own.Id)).ShouldHaveSingleItem();
        zicht.Organisatie.ShouldBe(_wereld.VeiligThuis.Id);
        zicht.Naam.ShouldBe("Gerda Postma", "the task went along to the casus of Gerda, and stays hers");
        own.Behandelaar.ShouldBe(_wereld.Medewerkers[Wereld.Gedragsdeskundige].Id);
        (await _stappen.OpenTakenAsync(first.Casus, SoortTaak.Vervolgmelding)).ShouldBeEmpty();
        (await _stappen.OpenTakenAsync(first.Casus, SoortTaak.Beoordelen)).ShouldHaveSingleItem().Melding.ShouldBe(first.Id);

        await _stappen.DecideAsync(second, first, KoppelStatus.Bevestigd);
        (await _stappen.OpenTakenAsync(first.Casus, SoortTaak.Vervolgmelding)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_casus_that_only_the_moved_melding_kept_open_closes_when_it_leaves()
    {
        var first = await _stappen.ReceiveAsync("Evers");
        var second = await _stappen.ReceiveAsync("Evers");
        await _stappen.DecideAsync(second, first, KoppelStatus.Bevestigd);
        await _stappen.AssessAsync(first);
        (await _stappen.CasusAsync(first.Casus)).Fase.ShouldBe(CasusFase.Veiligheidsbeoordeling, "the second melding still waits");

        await _stappen.DecideAsync(second, first, KoppelStatus.Afgewezen);

        (await _stappen.CasusAsync(first.Casus)).Fase.ShouldBe(CasusFase.Gesloten);
        (await _stappen.ZichtAsync(first.Casus)).ShouldBeEmpty();
        (await _stappen.MeldingAsync(second.Id)).Betrokkenheid.ShouldBe(EerdereBetrokkenheid.EersteMelding);
    }

    [Fact]
    public async Task An_assessed_melding_stays_where_it_is_but_the_worker_of_the_running_casus_hears_of_it()
    {
        var first = await _stappen.ReceiveAsync("Faber");
        var second = await _stappen.ReceiveAsync("Faber");
        await _stappen.AssessAsync(second, "zelf-onderzoek");

        await _stappen.DecideAsync(second, first, KoppelStatus.Bevestigd);

        var melding = await _stappen.MeldingAsync(second.Id);
        melding.Casus.ShouldBe(melding.EigenCasus);
        melding.Betrokkenheid.ShouldBe(EerdereBetrokkenheid.VervolgTijdensVeiligheidsbeoordeling);
        (await _stappen.OpenTakenAsync(first.Casus, SoortTaak.Vervolgmelding)).ShouldHaveSingleItem().Melding.ShouldBe(second.Id);
    }

    [Fact]
    public async Task A_casus_that_only_the_signal_kept_going_closes_when_the_signal_is_taken_away()
    {
        var first = await _stappen.ReceiveAsync("Kuiper");
        var second = await _stappen.ReceiveAsync("Kuiper");
        await _stappen.AssessAsync(second, "zelf-onderzoek");
        await _stappen.DecideAsync(second, first, KoppelStatus.Bevestigd);
        await _stappen.AssessAsync(first);
        (await _stappen.CasusAsync(first.Casus)).Loopt.ShouldBeTrue();

        await _stappen.DecideAsync(second, first, KoppelStatus.Open);

        (await _stappen.CasusAsync(first.Casus)).Fase.ShouldBe(CasusFase.Gesloten);
        (await _stappen.ZichtAsync(first.Casus)).ShouldBeEmpty();
        await _stappen.NothingFallsBetweenTwoStoolsAsync();
    }

    [Fact]
    public async Task An_assessed_vervolgmelding_keeps_its_kind_when_its_casus_closes_later()
    {
        var first = await _wereld.ReceiveMeldingAsync(change: c => TwoPeople(c, "Groot"));
        var second = await _wereld.ReceiveMeldingAsync(change: c => TwoPeople(c, "Groot"));
        var proposals = await _stappen.ProposalsAsync(second);
        await _stappen.DecideAsync(proposals[0].Koppeling.Id, KoppelStatus.Bevestigd);
        await _stappen.AssessAsync(first);
        await _stappen.AssessAsync(second);
        (await _stappen.CasusAsync(first.Casus)).Fase.ShouldBe(CasusFase.Gesloten);

        await _stappen.DecideAsync(proposals[1].Koppeling.Id, KoppelStatus.Afgewezen);

        var melding = await _stappen.MeldingAsync(second.Id);
        melding.Betrokkenheid.ShouldBe(EerdereBetrokkenheid.VervolgTijdensVeiligheidsbeoordeling);
        melding.Casus.ShouldBe(first.Casus);
    }

    [Fact]
    public async Task Of_two_running_casussen_the_newest_takes_it_whatever_the_order_of_the_answers()
    {
        foreach (var newestFirst in new[] { true, false })
        {
            var name = $"Hendriks{newestFirst}";
            var first = await _stappen.ReceiveAsync(name, "Ans");
            _host.Clock.Advance(TimeSpan.FromMinutes(1));
            var second = await _stappen.ReceiveAsync(name, "Bea");
            await DecideAllAsync(second, KoppelStatus.Afgewezen);
            _host.Clock.Advance(TimeSpan.FromMinutes(1));
            var third = await _wereld.ReceiveMeldingAsync(change: c => c with
            {
                Betrokkenen = [Person("Ans", name), Person("Bea", name)],
            });

            foreach (var eerder in newestFirst ? new[] { second, first } : [first, second])
            {
                var proposal = (await _stappen.ProposalsAsync(third)).First(p => p.Eerder == eerder.Id && p.Koppeling.Sterk);
                (await _stappen.DecideAsync(proposal.Koppeling.Id, KoppelStatus.Bevestigd)).Refusal.ShouldBeNull();
                await _stappen.NothingFallsBetweenTwoStoolsAsync();
            }

            (await _stappen.MeldingAsync(third.Id)).Casus.ShouldBe(second.Casus);
            (await _stappen.CasusAsync(third.EigenCasus)).OpgegaanIn.ShouldBe(second.Casus);
            (await _stappen.OpenTakenAsync(first.Casus, SoortTaak.Vervolgmelding)).ShouldBeEmpty();
            (await _stappen.OpenTakenAsync(second.Casus, SoortTaak.Vervolgmelding)).ShouldHaveSingleItem();
            (await _stappen.MeldingAsync(third.Id)).EerdereMeldingen.ShouldBe(2);
        }
    }

    [Fact]
    public async Task A_melding_under_whose_casus_another_hangs_stays_and_alerts()
    {
        var first = await _stappen.ReceiveAsync("Iedema");
        var second = await _stappen.ReceiveAsync("Iedema");
        var third = await _stappen.ReceiveAsync("Iedema");
        await _stappen.DecideAsync(third, second, KoppelStatus.Bevestigd);
        (await _stappen.MeldingAsync(third.Id)).Casus.ShouldBe(second.EigenCasus);

        await _stappen.DecideAsync(second, first, KoppelStatus.Bevestigd);

        (await _stappen.MeldingAsync(second.Id)).Casus.ShouldBe(second.EigenCasus);
        (await _stappen.MeldingAsync(third.Id)).EerdereMeldingen.ShouldBe(2, "what holds for the second holds for who was linked to it");
        (await _stappen.OpenTakenAsync(first.Casus, SoortTaak.Vervolgmelding)).ShouldHaveSingleItem().Melding.ShouldBe(second.Id);
    }

    [Fact]
    public async Task Zicht_that_the_receiver_holds_survives_a_vervolgmelding_without_next_steps()
    {
        var first = await _stappen.ReceiveAsync("Jacobs");
        var second = await _stappen.ReceiveAsync("Jacobs");
        await _stappen.DecideAsync(second, first, KoppelStatus.Bevestigd);
        await _stappen.HandOverAsync(first, monitoren: true);
        (await _stappen.CasusAsync(first.Casus)).Fase.ShouldBe(CasusFase.NaVeiligheidsbeoordeling, "the second melding still waits");

        await _stappen.AssessAsync(second);

        (await _stappen.CasusAsync(first.Casus)).Fase.ShouldBe(CasusFase.Monitoring);
        (await _stappen.ZichtAsync(first.Casus)).ShouldHaveSingleItem().Naam.ShouldBe("Lotte Visser");
    }

    private static ReceiveMelding.Command TwoPeople(ReceiveMelding.Command c) => TwoPeople(c, "Claassen");

    private static ReceiveMelding.Command TwoPeople(ReceiveMelding.Command c, string achternaam) =>
        c with { Betrokkenen = [Person("Ans", achternaam), Person("Bea", achternaam, "1961-07-08")] };

    private static Beschrijving Person(string voornaam, string achternaam, string geboren = "1990-02-03") =>
        Wereld.Iemand("slachtoffer", voornaam, null, achternaam, geboren, "v");

    private async Task DecideAllAsync(Melding melding, KoppelStatus status)
    {
        foreach (var (koppeling, _) in await _stappen.ProposalsAsync(melding))
        {
            (await _stappen.DecideAsync(koppeling.Id, status)).Refusal.ShouldBeNull();
        }
    }
}
