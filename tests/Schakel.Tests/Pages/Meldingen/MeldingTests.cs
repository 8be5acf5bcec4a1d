using AngleSharp.Html.Dom;
using Schakel.Core.Meldingen;
using Schakel.Core.Personen;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Meldingen;

public sealed class MeldingTests(Zaken zaken) : IClassFixture<Zaken>
{
    [Fact]
    public async Task It_shows_whose_words_about_whom_and_when()
    {
        var melding = await zaken.Wereld.ReceiveMeldingAsync(change: Gezin.Politie);

        var page = await PageAsync(melding);

        var quotes = page.QuerySelectorAll("figure").Select(q => string.Join(' ', q.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        quotes[0].ShouldStartWith("Woorden van de melder Gaat over iedereen in deze melding");
        quotes[1].ShouldStartWith("Woorden van Saskia van der Berg Gaat over Saskia van der Berg, Ronald Jansen");
        quotes[1].ShouldContain("Gebeurd op 2 juni 2026 om 08:00");
        quotes[1].ShouldContain("In de keuken");
    }

    [Fact]
    public async Task It_shows_every_person_with_what_is_known_and_the_safe_ways_first()
    {
        var melding = await zaken.Wereld.ReceiveMeldingAsync(change: Gezin.Politie);

        var page = await PageAsync(melding);

        var saskia = page.QuerySelector("#betrokkene-1")!;
        saskia.TextContent.ShouldContain("12 maart 1988 (38 jaar)");
        saskia.QuerySelector(".schakel-safe")!.TextContent.ShouldContain("Alleen op werkdagen tussen negen en drie.");
        saskia.QuerySelector(".schakel-lock")!.TextContent.ShouldContain("Verblijft in een opvang");
        saskia.QuerySelector(".schakel-lock a")!.GetAttribute("href").ShouldBe($"/meldingen/{melding.Id}/adres/{await zaken.SecretAddressAsync(melding)}");
        page.QuerySelector("#betrokkene-2")!.TextContent.ShouldContain("Havenstraat 4, 1211KL Hilversum");
        page.QuerySelector("#betrokkene-6")!.TextContent.ShouldContain("2024 (1 of 2 jaar)");
        page.QuerySelector("#betrokkene-7")!.TextContent.ShouldContain("uitgerekend op 1 september 2026");
        page.QuerySelector("#betrokkene-1")!.TextContent.ShouldContain("Noor, Bas, Fatima-Zahra, Jansen, Ongeboren");
    }

    [Fact]
    public async Task A_bsn_that_fails_the_check_is_shown_and_flagged()
    {
        var melding = await zaken.Wereld.ReceiveMeldingAsync(change: c => c with
        {
            Betrokkenen = [Wereld.Iemand("slachtoffer", "An", null, "Bsn", "1990-01-02", "v", "999990018") with { Identiteit = new Identiteit { Achternaam = "Bsn", Bsn = "999990018", BsnKlopt = false } }],
        });

        (await PageAsync(melding)).QuerySelector("#betrokkene-1")!.TextContent.ShouldContain("klopt niet met de elfproef");
    }

    [Fact]
    public async Task The_reporter_is_behind_a_lock_for_whoever_has_no_right_to_know()
    {
        var melding = await zaken.Wereld.ReceiveMeldingAsync(change: Gezin.School);

        var worker = await PageAsync(melding);
        var expert = await PageAsync(melding, Wereld.Gedragsdeskundige);

        worker.Body!.TextContent.ShouldContain("Juf Els de Vries");
        worker.Body.TextContent.ShouldContain("ernstig verstoren", Case.Insensitive, "the ground for shielding stands with it");
        expert.DocumentElement.OuterHtml.ShouldNotContain("Els de Vries");
        expert.DocumentElement.OuterHtml.ShouldNotContain("De Linde");
        expert.QuerySelector("aside .schakel-lock").ShouldNotBeNull();
    }

    [Fact]
    public async Task Besluiten_stay_readable_after_they_are_withdrawn()
    {
        var melding = await zaken.ReceiveAsync("Ingetrokken");
        await zaken.AssessAsync(melding);
        await zaken.WithdrawAsync(melding, "Er was een ander gezin bedoeld.");

        var page = await PageAsync(melding);

        page.Body!.TextContent.ShouldContain("Einde bemoeienis");
        page.Body.TextContent.ShouldContain("Er was een ander gezin bedoeld.");
        page.QuerySelector("a.nl-button--primary")!.TextContent.Trim().ShouldBe("Beoordeel de melding");
    }

    [Fact]
    public async Task What_must_be_answered_first_is_the_first_button()
    {
        await zaken.ReceiveAsync("Eerstvragen");
        var second = await zaken.ReceiveAsync("Eerstvragen");

        var page = await PageAsync(second);

        page.QuerySelectorAll("a.nl-button--primary").ShouldHaveSingleItem().TextContent.Trim().ShouldBe("Wie is al bekend?");
        page.Body!.TextContent.ShouldContain("1 mogelijke bekende: nog niet beantwoord");
    }

    [Fact]
    public async Task A_hostile_text_is_shown_as_text()
    {
        const string hostile = "<script>alert(1)</script> \u202Eomgekeerd\u202C محمد e\u0301\u0323 😀";
        var melding = await zaken.Wereld.ReceiveMeldingAsync(change: c => c with
        {
            Uitspraken = [new(SoortUitspraak.ZorgelijkeSituatie, hostile, WiensWoorden.Melder), new(SoortUitspraak.ZorgelijkeSituatie, new string('\u0301', 100_000), WiensWoorden.Melder)],
            Betrokkenen = [Wereld.Iemand("slachtoffer", "<b>An</b>", null, "\"><img src=x>", "1990-01-02", "v")],
        });

        var page = await PageAsync(melding);

        page.QuerySelectorAll("blockquote").Select(q => q.TextContent).ShouldContain(hostile);
        page.QuerySelectorAll("main script, main img, main b").ShouldBeEmpty();
        page.QuerySelector("h3")!.TextContent.ShouldBe("<b>An</b> \"><img src=x>");
        var casus = await (await zaken.Host.SignInAsync(Wereld.Anna)).GetPageAsync($"/casussen/{melding.Casus}");
        casus.QuerySelectorAll("main script, main img, main b").ShouldBeEmpty();
        zaken.Host.Errors.Lines.ShouldBeEmpty();
    }

    private async Task<IHtmlDocument> PageAsync(Melding melding, string account = Wereld.Anna) =>
        await (await zaken.Host.SignInAsync(account)).GetPageAsync($"/meldingen/{melding.Id}");
}
