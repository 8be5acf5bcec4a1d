using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Meldingen;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Meldingen;

public sealed class IntrekkenTests(WereldHost world) : IClassFixture<WereldHost>
{
    private const string Reden = "Er bleek een kind in huis te wonen.";

    private static readonly CancellationToken _ct = CancellationToken.None;

    private readonly WebHost _host = world.Host;
    private readonly Wereld _wereld = world.Wereld;

    [Fact]
    public async Task With_a_reason_the_besluit_is_withdrawn_and_both_stay_readable()
    {
        var melding = await DecidedAsync();
        var client = await _host.SignInAsync(Wereld.Teamleider);

        using var answer = await client.SendFormAsync($"/meldingen/{melding.Id}/veiligheidsbeoordeling/intrekken", ("Reden", Reden));

        answer.Headers.Location!.OriginalString.ShouldBe($"/meldingen/{melding.Id}/veiligheidsbeoordelingen");
        (await _host.AssessAsync(_wereld, melding.Id, "overdracht-lokaal-team")).Refusal.ShouldBeNull();
        var page = await client.GetPageAsync($"/meldingen/{melding.Id}/veiligheidsbeoordelingen");
        var articles = page.QuerySelectorAll("main article").Select(a => a.TextContent).ToList();
        articles.Count.ShouldBe(2);
        articles[0].ShouldContain("overdragen aan een lokaal team");
        articles[1].ShouldContain(Reden);
        articles[1].ShouldContain("Tom Bakker");
        articles[1].ShouldContain("VOORBEELD veiligheidsbeoordeling, versie 1");
        articles[1].ShouldContain("Is het op dit moment onveilig?");
        articles[1].ShouldContain("Onbekend");
    }

    [Theory]
    [InlineData("", "Vul in waarom u het besluit intrekt.")]
    [InlineData("a\0b", "De tekst bevat een teken")]
    public async Task Without_a_good_reason_nothing_is_withdrawn(string reden, string message)
    {
        var melding = await DecidedAsync();
        var client = await _host.SignInAsync(Wereld.Teamleider);

        using var answer = await (await client.GetFormAsync(Path(melding))).Forge("Reden", reden).SendAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.ReadPageAsync()).QuerySelector("#Reden-error")!.TextContent.ShouldContain(message);
        (await _host.WithDbAsync(db => db.Meldingen.SingleAsync(m => m.Id == melding.Id, _ct))).Beoordeeld.ShouldBeTrue();
    }

    [Fact]
    public async Task A_second_press_withdraws_once()
    {
        var melding = await DecidedAsync();
        var client = await _host.SignInAsync(Wereld.Teamleider);
        var form = (await client.GetFormAsync(Path(melding))).Fill(("Reden", Reden));

        using var first = await form.SendAsync();
        using var second = await form.SendAsync();

        second.Headers.Location.ShouldBe(first.Headers.Location);
        (await _host.WithDbAsync(db => db.AuditRegels.CountAsync(
            r => r.Actie == "VeiligheidsbeoordelingWithdrawn" && r.Onderwerp == $"melding/{melding.Id}", _ct))).ShouldBe(1);
    }

    [Theory]
    [InlineData(Wereld.Anna)]
    [InlineData(Wereld.AnnaElders)]
    public async Task Who_may_not_withdraw_finds_nothing_there(string account)
    {
        var melding = await DecidedAsync();
        var client = await _host.SignInAsync(account);

        using var answer = await client.GetAsync(new Uri(Path(melding), UriKind.Relative), _ct);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_besluit_that_is_being_carried_out_is_refused_in_words()
    {
        var melding = await _wereld.ReceiveMeldingAsync(change: Vervolgen.AboutSomebodyElse);
        await _wereld.OfferAsync(_host, melding, monitor: false);
        var client = await _host.SignInAsync(Wereld.Teamleider);

        using var answer = await client.SendFormAsync(Path(melding), ("Reden", Reden));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.ReadPageAsync()).QuerySelector("#fouten")!.TextContent.ShouldContain("Er loopt een overdracht op dit besluit");
    }

    private static string Path(Melding melding) => $"/meldingen/{melding.Id}/veiligheidsbeoordeling/intrekken";

    private async Task<Melding> DecidedAsync()
    {
        var melding = await _wereld.ReceiveMeldingAsync(change: Vervolgen.AboutSomebodyElse);
        (await _host.AssessAsync(_wereld, melding.Id, "zelf-onderzoek")).Refusal.ShouldBeNull();
        return melding;
    }
}
