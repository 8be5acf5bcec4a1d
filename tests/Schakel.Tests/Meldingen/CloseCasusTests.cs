using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Personen;
using Schakel.Core.Werkvoorraad;
using Schakel.Tests.Support;

namespace Schakel.Tests.Meldingen;

public sealed class CloseCasusTests(Zaken zaken) : IClassFixture<Zaken>, IAsyncDisposable
{
    public async ValueTask DisposeAsync() => await zaken.NothingFallsBetweenTwoStoolsAsync();

    [Fact]
    public async Task Closing_while_monitoring_finishes_the_task_and_leaves_zicht_with_the_receiver()
    {
        var melding = await zaken.ReceiveAsync("Achterberg");
        await zaken.HandOverAsync(melding, monitoren: true);

        (await CloseAsync(melding.Casus)).Refusal.ShouldBeNull();

        var casus = await zaken.CasusAsync(melding.Casus);
        casus.Fase.ShouldBe(CasusFase.Gesloten);
        casus.GeslotenOp.ShouldNotBeNull();
        casus.WatSpeelt.ShouldBe("Rustig sinds mei.");
        (await zaken.OpenTakenAsync(melding.Casus, SoortTaak.Monitoren)).ShouldBeEmpty();
        var zicht = (await zaken.ZichtAsync(melding.Casus)).ShouldHaveSingleItem();
        zicht.Organisatie.ShouldBe(zaken.Wereld.Hilversum.Id);
        zicht.Naam.ShouldBe("Lotte Visser");
        var line = await zaken.Host.WithDbAsync(db => db.AuditRegels.SingleAsync(r => r.Actie == "CasusClosed" && r.Onderwerp == $"casus/{casus.Id}"));
        line.Grond.ShouldBe("stabiel-veilig");
        var told = await zaken.Host.WithDbAsync(db => db.Gebeurtenissen.SingleAsync(g => g.Casus == casus.Id && g.Soort == SoortGebeurtenis.CasusGesloten));
        told.Gegevens.ShouldBe(["stabiel-veilig"]);
    }

    [Fact]
    public async Task A_closed_casus_takes_no_new_melding()
    {
        var first = await zaken.ReceiveAsync("Bakhuis");
        await zaken.HandOverAsync(first, monitoren: true);
        await CloseAsync(first.Casus);
        var second = await zaken.ReceiveAsync("Bakhuis");

        await zaken.DecideAsync(second, first, KoppelStatus.Bevestigd);

        var melding = await zaken.MeldingAsync(second.Id);
        melding.Casus.ShouldBe(melding.EigenCasus);
        melding.Betrokkenheid.ShouldBe(EerdereBetrokkenheid.Hermelding);
    }

    [Fact]
    public async Task A_casus_that_is_not_monitored_or_has_other_work_does_not_close()
    {
        var running = await zaken.ReceiveAsync("Coenen");
        (await CloseAsync(running.Casus)).Refusal.ShouldNotBeNull().ShouldContain("monitoren");

        var monitored = await zaken.ReceiveAsync("Damen");
        await zaken.HandOverAsync(monitored, monitoren: true);
        var second = await zaken.ReceiveAsync("Damen");
        await zaken.DecideAsync(second, monitored, KoppelStatus.Bevestigd);
        (await CloseAsync(monitored.Casus)).Refusal.ShouldNotBeNull().ShouldContain("openstaat");
        (await zaken.CasusAsync(monitored.Casus)).Fase.ShouldBe(CasusFase.Monitoring);
    }

    [Fact]
    public async Task A_second_click_is_refused_and_another_version_is_a_conflict()
    {
        var melding = await zaken.ReceiveAsync("Ebbing");
        await zaken.HandOverAsync(melding, monitoren: true);
        (await CloseAsync(melding.Casus, Guid.NewGuid())).IsConflict.ShouldBeTrue();
        await CloseAsync(melding.Casus);

        var again = await CloseAsync(melding.Casus);

        again.Refusal.ShouldBe("Deze casus is al gesloten.");
        again.IsConflict.ShouldBeFalse();
    }

    private async Task<Outcome> CloseAsync(CasusId id, Guid? versie = null)
    {
        var version = versie ?? (await zaken.CasusAsync(id)).Versie;
        return await zaken.WithAsync<CloseCasus>((u, wie) =>
            u.HandleAsync(new(id, version, "stabiel-veilig", "Rustig sinds mei."), wie, CancellationToken.None));
    }
}
