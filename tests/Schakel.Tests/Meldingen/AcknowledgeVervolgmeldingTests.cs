using Microsoft.EntityFrameworkCore;
using Schakel.Core.Meldingen;
using Schakel.Core.Personen;
using Schakel.Core.Werkvoorraad;
using Schakel.Tests.Support;

namespace Schakel.Tests.Meldingen;

public sealed class AcknowledgeVervolgmeldingTests(Zaken zaken) : IClassFixture<Zaken>
{
    [Fact]
    public async Task Seeing_the_signal_takes_it_away_and_stands_on_the_timeline_once()
    {
        var (first, signal) = await SignalAsync("Appels");

        await AcknowledgeAsync(signal);
        await AcknowledgeAsync(signal);

        (await zaken.OpenTakenAsync(first.Casus, SoortTaak.Vervolgmelding)).ShouldBeEmpty();
        (await zaken.OpenTakenAsync(first.Casus, SoortTaak.Beoordelen)).Count.ShouldBe(2, "the assessments remain to be done");
        var lines = await zaken.Host.WithDbAsync(db => db.Gebeurtenissen.Where(
            g => g.Casus == first.Casus && g.Soort == SoortGebeurtenis.VervolgmeldingGezien).ToListAsync());
        lines.ShouldHaveSingleItem().Door.ShouldBe("Anna de Wit");
        await zaken.NothingFallsBetweenTwoStoolsAsync();
    }

    [Fact]
    public async Task Several_workers_at_once_all_hear_that_it_is_taken_up()
    {
        var (first, signal) = await SignalAsync("Bloemen");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AcknowledgeAsync(signal)));

        outcomes.ShouldContain(o => o.Succeeded);
        outcomes.Where(o => !o.Succeeded).ShouldAllBe(o => o.IsConflict);
        (await zaken.Host.WithDbAsync(db => db.Gebeurtenissen.CountAsync(
            g => g.Casus == first.Casus && g.Soort == SoortGebeurtenis.VervolgmeldingGezien))).ShouldBe(1);
    }

    private async Task<(Melding First, Taak Signal)> SignalAsync(string achternaam)
    {
        var first = await zaken.ReceiveAsync(achternaam);
        var second = await zaken.ReceiveAsync(achternaam);
        await zaken.DecideAsync(second, first, KoppelStatus.Bevestigd);
        return (first, (await zaken.OpenTakenAsync(first.Casus, SoortTaak.Vervolgmelding)).ShouldHaveSingleItem());
    }

    private Task<Core.Common.Outcome> AcknowledgeAsync(Taak signal) => zaken.WithAsync<AcknowledgeVervolgmelding>(
        (u, wie) => u.HandleAsync(new(signal.Id), wie, CancellationToken.None));
}
