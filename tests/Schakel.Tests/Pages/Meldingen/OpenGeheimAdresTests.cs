using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Meldingen;

public sealed class OpenGeheimAdresTests(Zaken zaken) : IClassFixture<Zaken>
{
    [Fact]
    public async Task With_a_reason_it_is_shown_once_and_the_log_keeps_the_ground_and_not_the_address()
    {
        var (client, url, adres) = await BeginAsync();

        using var answer = await (await client.GetFormAsync(url)).Fill(("Reden", "huisbezoek")).SendAsync();
        var page = await answer.ReadPageAsync();

        page.QuerySelector(".schakel-opened")!.TextContent.ShouldBe("Schuilplaatslaan 12, 1211AB Hilversum");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await client.GetPageAsync(url)).DocumentElement.OuterHtml.ShouldNotContain(Gezin.GeheimeStraat, Case.Insensitive, "once is once");
        var line = await zaken.Host.WithDbAsync(db => db.AuditRegels.SingleAsync(r => r.Actie == "GeheimAdresOpened" && r.Onderwerp == $"adres/{adres}"));
        line.Grond.ShouldBe("huisbezoek");
        line.Actor.ShouldBe(zaken.Wereld.Medewerkers[Wereld.Anna].Id.ToString());
        var all = await zaken.Host.WithDbAsync(db => db.AuditRegels.Select(r => r.Onderwerp + r.Betreft + r.Grond).ToListAsync());
        all.ShouldAllBe(text => !text.Contains(Gezin.GeheimeStraat, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nieuwsgierig")]
    [InlineData("huisbezoek\0")]
    public async Task Without_a_known_reason_it_stays_closed(string reden)
    {
        var (client, url, adres) = await BeginAsync();

        using var answer = await (await client.GetFormAsync(url)).Forge("Reden", reden).SendAsync();
        var page = await answer.ReadPageAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.QuerySelector("#Reden-error")!.TextContent.ShouldContain("Kies waarom u dit adres nodig hebt.");
        page.DocumentElement.OuterHtml.ShouldNotContain(Gezin.GeheimeStraat);
        (await zaken.Host.WithDbAsync(db => db.AuditRegels.AnyAsync(r => r.Actie == "GeheimAdresOpened" && r.Onderwerp == $"adres/{adres}"))).ShouldBeFalse();
    }

    [Fact]
    public async Task An_open_address_or_one_of_another_melding_has_no_such_page()
    {
        var (client, url, _) = await BeginAsync();
        var other = await zaken.Wereld.ReceiveMeldingAsync(change: Gezin.Politie);
        var open = await zaken.Host.WithDbAsync(db => db.Adressen.Where(a => !a.Gegevens.Geheim
            && db.Betrokkenen.Any(b => b.Id == a.Betrokkene && b.Melding == other.Id)).Select(a => a.Id).FirstAsync());

        foreach (var wrong in new[] { $"/meldingen/{other.Id}/adres/{open}", url.Replace(url.Split('/')[2], other.Id.ToString(), StringComparison.Ordinal) })
        {
            using var answer = await client.GetAsync(new Uri(wrong, UriKind.Relative), TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, wrong);
        }
    }

    private async Task<(HttpClient Client, string Url, string Adres)> BeginAsync()
    {
        var melding = await zaken.Wereld.ReceiveMeldingAsync(change: Gezin.Politie);
        var adres = (await zaken.SecretAddressAsync(melding)).ToString();
        return (await zaken.Host.SignInAsync(Wereld.Anna), $"/meldingen/{melding.Id}/adres/{adres}", adres);
    }
}
