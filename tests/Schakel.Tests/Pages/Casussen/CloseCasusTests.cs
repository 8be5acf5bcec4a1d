using System.Net;
using Schakel.Core.Meldingen;
using Schakel.Core.Personen;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Casussen;

public sealed class CloseCasusTests(Zaken zaken) : IClassFixture<Zaken>
{
    [Fact]
    public async Task A_monitored_casus_closes_with_a_reason_and_says_who_keeps_watching()
    {
        var melding = await zaken.ReceiveAsync("Sluit");
        await zaken.HandOverAsync(melding, monitoren: true);
        var client = await zaken.Host.SignInAsync(Wereld.Anna, followRedirects: true);
        (await client.GetPageAsync(Url(melding))).Body!.TextContent.ShouldContain("Lotte Visser van Lokaal team Hilversum houdt zicht op veiligheid.");

        using var answer = await (await client.GetFormAsync(Url(melding))).Fill(("Reden", "stabiel-veilig"), ("WatSpeelt", "Een jaar rust.")).SendAsync();
        var page = await answer.ReadPageAsync();

        page.Body!.TextContent.ShouldContain("Casus gesloten: Het is stabiel veilig");
        page.Body.TextContent.ShouldContain("Een jaar rust.");
        page.QuerySelector(".page-header")!.TextContent.ShouldContain("Lotte Visser");
        (await zaken.CasusAsync(melding.Casus)).Fase.ShouldBe(CasusFase.Gesloten);
    }

    [Fact]
    public async Task Sending_twice_ends_at_the_closed_casus()
    {
        var melding = await zaken.ReceiveAsync("Sluittwee");
        await zaken.HandOverAsync(melding, monitoren: true);
        var form = (await (await zaken.Host.SignInAsync(Wereld.Anna)).GetFormAsync(Url(melding))).Fill(("Reden", "vertrokken"));

        using var one = await form.SendAsync();
        using var two = await form.SendAsync();

        two.Headers.Location!.OriginalString.ShouldBe($"/casussen/{melding.Casus}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("zomaar")]
    public async Task Without_a_known_reason_it_stays_open(string reden)
    {
        var melding = await zaken.ReceiveAsync("Reden");
        await zaken.HandOverAsync(melding, monitoren: true);

        using var answer = await (await (await zaken.Host.SignInAsync(Wereld.Anna)).GetFormAsync(Url(melding))).Forge("Reden", reden).SendAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.ReadPageAsync()).GetElementById("Reden-error")!.TextContent.ShouldContain("Kies waarom u de casus sluit.");
        (await zaken.CasusAsync(melding.Casus)).Fase.ShouldBe(CasusFase.Monitoring);
    }

    [Fact]
    public async Task A_casus_with_work_says_why_it_cannot_close_and_a_vervolgmelding_in_between_stops_it()
    {
        var running = await zaken.ReceiveAsync("Werk");
        var client = await zaken.Host.SignInAsync(Wereld.Anna);
        (await client.GetPageAsync(Url(running))).QuerySelectorAll("main form").ShouldBeEmpty();

        var monitored = await zaken.ReceiveAsync("Tussendoor");
        await zaken.HandOverAsync(monitored, monitoren: true);
        var form = (await client.GetFormAsync(Url(monitored))).Fill(("Reden", "stabiel-veilig"), ("WatSpeelt", "Rust."));
        var second = await zaken.ReceiveAsync("Tussendoor");
        await zaken.DecideAsync(second, monitored, KoppelStatus.Bevestigd);

        using var answer = await form.SendAsync();

        (await answer.ReadPageAsync()).QuerySelector(".schakel-error-summary")!.TextContent.ShouldContain("net gewijzigd");
        (await zaken.CasusAsync(monitored.Casus)).Fase.ShouldBe(CasusFase.Monitoring);
    }

    private static string Url(Melding melding) => $"/casussen/{melding.Casus}/sluiten";
}
