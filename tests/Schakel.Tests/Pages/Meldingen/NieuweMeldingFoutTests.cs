using System.Net;
using Schakel.Tests.Support;
using Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

namespace Schakel.Tests.Pages.Meldingen;

/// <summary>What is wrong is said at its field, in the language of the user, and nothing typed is lost by it.</summary>
public sealed class NieuweMeldingFoutTests(WereldHost world) : IClassFixture<WereldHost>
{
    private const string Mens = "/betrokkenen/0123456789ab";
    private const string Incident = "/incidenten/0123456789ab";

    [Theory]
    [InlineData("/contact", "Kanaal", "api", "Kanaal", "Kies hoe het contact binnenkwam.")]
    [InlineData("/contact", "Wanneer", "", "Wanneer", "Vul in wanneer het contact binnenkwam.")]
    [InlineData("/contact", "Wanneer", "31-2 10:00", "Wanneer", "Deze datum of tijd bestaat niet. Controleer dag, maand, jaar en tijd.")]
    [InlineData("/contact", "Wanneer", "morgen 10:00", "Wanneer", "De melding kan niet in de toekomst ontvangen zijn.")]
    [InlineData("/contact", "Wanneer", "1-1-1999 10:00", "Wanneer", "Dit tijdstip ligt te lang geleden. Controleer het jaar.")]
    [InlineData("/contact", "Wanneer", "gisteren", "Wanneer", "Vul ook de tijd in, bijvoorbeeld 17-4-2025 22:15.")]
    [InlineData("/melder", "Hoedanigheid", "koning", "Hoedanigheid", "Kies wie er meldt.")]
    [InlineData("/melder", "Afschermgrond", "zomaar", "Afschermgrond", "Deze code is niet bekend. Kies uit de lijst.")]
    [InlineData("/zorgen", "Aard", "ruzie", "Aard", "Deze code is niet bekend. Kies uit de lijst.")]
    [InlineData("/zorgen", "Duur", "eeuwig", "Duur", "Deze code is niet bekend. Kies uit de lijst.")]
    [InlineData("/zorgen", "Gemeente", "GM9999", "Gemeente", "Deze gemeente is niet bekend. Kies uit de lijst.")]
    [InlineData("/zorgen", "Tekst", " ", "Tekst", "Beschrijf wat er aan de hand is.")]
    [InlineData("/zorgen", "Tekst", "a\0b", "Tekst", "De tekst bevat een teken dat niet bewaard kan worden. Typ de tekst opnieuw of plak die zonder opmaak.")]
    [InlineData(Incident, "Tekst", "", "Tekst", "Beschrijf wat er aan de hand is.")]
    [InlineData(Incident, "Wanneer", "volgende week", "Wanneer", "Deze datum kunnen wij niet lezen. Typ bijvoorbeeld 17-4-2025, 17 april of gisteren.")]
    [InlineData(Incident, "Wanneer", "3-6-2026 10:00", "Wanneer", "Een incident kan niet in de toekomst liggen.")]
    [InlineData(Mens, "Rol", "buurman", "Rol", "Kies de rol van deze persoon.")]
    [InlineData(Mens, "Geboortedatum.Dag", "3", "Geboortedatum", "Vul ook de maand in, of laat de dag leeg.")]
    [InlineData(Mens, "Geboortedatum.Jaar", "2027", "Geboortedatum", "De geboortedatum ligt in de toekomst.")]
    [InlineData(Mens, "Geboortedatum.Jaar", "twee", "Geboortedatum", "Deze datum of tijd bestaat niet. Controleer dag, maand, jaar en tijd.")]
    [InlineData(Mens, "Huisnummer", "twaalf", "Huisnummer", "Een huisnummer is een getal van 1 tot en met 99999.")]
    [InlineData(Mens, "Huisnummer", "0", "Huisnummer", "Een huisnummer is een getal van 1 tot en met 99999.")]
    [InlineData(Mens, "Huishouden", "10", "Huishouden", "Kies een huishouden van 1 tot en met 9, of laat het open.")]
    [InlineData(Mens, "Geslacht", "onzijdig", "Geslacht", "Deze code is niet bekend. Kies uit de lijst.")]
    [InlineData(Mens, "Wijzen", "postduif", "Wijzen", "Deze code is niet bekend. Kies uit de lijst.")]
    [InlineData(Mens, "Achternaam", "Jan\0sen", "Achternaam", "De tekst bevat een teken dat niet bewaard kan worden. Typ de tekst opnieuw of plak die zonder opmaak.")]
    public async Task Wrong_input_is_told_at_its_field_and_kept(string page, string field, string typed, string at, string fault)
    {
        var typer = await (await BeginAsync()).FillAsync();

        var faults = await typer.FaultsAsync(page, f => (page == "/melder" ? f.Forge("Afschermen", "true") : f).Forge(field, typed));

        faults[at].ShouldBe(fault);
        var kept = await typer.GetAsync(page);
        (kept.QuerySelector($"[name='{field}'][value='{typed}'], textarea[name='{field}']") is not null
            || kept.QuerySelector($"[name='{field}']") is not null).ShouldBeTrue();
    }

    [Theory]
    [InlineData("/zorgen", "Tekst", 100_001)]
    [InlineData(Incident, "Tekst", 150_000)]
    [InlineData(Mens, "Achternaam", 100_001)]
    [InlineData("/melder", "Naam", 201)]
    public async Task Too_long_a_text_is_refused_and_not_cut_off(string page, string field, int length)
    {
        var typer = await (await BeginAsync()).FillAsync();
        var typed = new string('a', length);

        var faults = await typer.FaultsAsync(page, f => f.Fill((field, typed)));

        faults[field].ShouldStartWith("Kort de tekst in:");
        var form = await typer.GetAsync(page);
        var box = form.QuerySelector($"[name='{field}']")!;
        (box.GetAttribute("value") ?? box.TextContent).ShouldBe(typed);
    }

    [Theory]
    [InlineData("محمد قال: \u202Eكفى\u202C")]
    [InlineData("e\u0301\u0323\u0301 o\u0308")]
    [InlineData("eerste regel\r\n\r\n<script>alert(1)</script> & \"citaat\" 😀")]
    public async Task Any_script_and_any_language_is_kept_as_typed(string typed)
    {
        var typer = await (await BeginAsync()).FillAsync(typed);

        var page = await typer.GetAsync("/zorgen");

        page.QuerySelector("textarea[name=Tekst]")!.TextContent.ShouldBe(typed);
        (await typer.GetAsync("/controleer")).QuerySelector("main")!.TextContent.ShouldContain(typed.Split('\r')[0]);
    }

    [Fact]
    public async Task A_bsn_that_cannot_be_right_is_kept_with_a_warning()
    {
        var typer = await (await BeginAsync()).FillAsync();

        await typer.SendAsync(typer.BetrokkenePath, ("Bsn", "123 456 789"));

        (await typer.GetAsync("/betrokkenen")).QuerySelector("main")!.TextContent.ShouldContain("BSN klopt niet");
        (await typer.GetAsync(typer.BetrokkenePath)).QuerySelector(".utrecht-alert--warning")!.TextContent.ShouldContain("Dit BSN kan niet kloppen");
        await typer.SendAsync(typer.BetrokkenePath, ("Bsn", "999990019"));
        (await typer.GetAsync("/betrokkenen")).QuerySelector("main")!.TextContent.ShouldNotContain("BSN klopt niet");
    }

    [Fact]
    public async Task The_last_page_leads_to_every_fault_and_records_nothing_before_they_are_mended()
    {
        var typer = await BeginAsync();

        using var refused = await typer.RecordAsync();
        var page = await refused.ReadPageAsync();
        var links = page.QuerySelectorAll(".utrecht-alert--error a").ToDictionary(a => a.TextContent, a => a.GetAttribute("href")!);

        refused.StatusCode.ShouldBe(HttpStatusCode.OK);
        links.Keys.ShouldBe(
            ["Kies wie er meldt.", "Kies minstens één vorm van geweld of mishandeling.", "Beschrijf wat er aan de hand is.",
                "Noem minstens één betrokkene. Alleen een rol is genoeg als meer niet bekend is."], ignoreOrder: true);
        links["Kies wie er meldt."].ShouldBe($"{typer.Root}/melder?controle=1#Hoedanigheid");
        var melder = await typer.Client.GetPageAsync(links["Kies wie er meldt."]);
        melder.QuerySelector("#Hoedanigheid-error")!.TextContent.ShouldContain("Kies wie er meldt.");
        page.QuerySelectorAll("button").Where(b => b.TextContent.Contains("Leg de melding vast", StringComparison.Ordinal)).ShouldAllBe(b => b.HasAttribute("disabled"));
    }

    [Fact]
    public async Task Who_is_taken_out_leaves_no_statement_or_relation_behind_unseen()
    {
        var typer = await (await BeginAsync()).FillAsync();
        await typer.SendAsync(Mens, ("Rol", "kind"), ("Voornamen", "Noor"));
        await typer.SendAsync("/zorgen", f => f.Fill(("OverWie", "bepaalde")).Tick("Over", Mens[^12..]));
        await typer.SendAsync("/relaties", ("Soort.1", "ouder-van"));

        using var gone = await (await typer.Client.GetFormAsync(typer.Root + "/betrokkenen", $"form:has([value='{Mens[1..]}'])")).SendAsync();

        (await typer.GetAsync("/betrokkenen")).QuerySelector("main")!.TextContent.ShouldNotContain("Noor");
        var page = await typer.GetAsync("/controleer");
        page.QuerySelector(".utrecht-alert--error")!.TextContent.ShouldContain("Kies over wie dit gaat.");
        page.QuerySelector("main")!.TextContent.ShouldNotContain("Ouder van");
    }

    [Fact]
    public async Task A_relation_is_between_two_people()
    {
        var typer = await (await BeginAsync()).FillAsync();
        await typer.SendAsync(Mens, ("Rol", "kind"));
        var faults = await typer.FaultsAsync("/relaties", f => f.Fill(("Soort.1", "partner"), ("Naar.1", typer.BetrokkenePath[^12..])));

        faults["Naar_1"].ShouldBe("Kies twee verschillende mensen.");
    }

    [Fact]
    public async Task Yesterday_is_written_out_so_that_it_means_the_same_tomorrow()
    {
        var typer = await (await BeginAsync()).FillAsync();

        await typer.SendAsync("/contact", ("Wanneer", "gisteren 22.15"));

        (await typer.GetAsync("/contact")).QuerySelector("[name=Wanneer]")!.GetAttribute("value").ShouldBe("1-6-2026 22:15");
    }

    [Fact]
    public async Task In_English_there_is_no_Dutch()
    {
        var client = await world.Host.SignInAsync(Wereld.Anna);
        var typer = await (await NieuweMeldingTyper.BeginAsync(client)).FillAsync("Text");
        await typer.SendAsync(Mens, ("Rol", "kind"));
        var start = await client.GetPageAsync("/contact");
        using var switched = await client.Form(start, ".schakel-language").SendAsync();
        var dutch = ((Core.Common.JsonTeksten)world.Host.Services.GetService(typeof(Core.Common.JsonTeksten))!).English
            .Where(t => t.Key != t.Value && t.Key != "Kind").Select(t => t.Key).ToHashSet(StringComparer.Ordinal);

        foreach (var path in (string[])["/contact", "/meldingen/nieuw", "/concepten",
            .. new[] { "/contact", "/melder", "/zorgen", "/incidenten", Incident, "/betrokkenen", Mens, "/relaties", "/controleer" }.Select(p => typer.Root + p)])
        {
            var page = await client.GetPageAsync(path);
            page.DocumentElement.GetAttribute("lang").ShouldBe("en");
            page.QuerySelectorAll("main *").Where(e => e.ChildElementCount == 0).Select(e => e.TextContent.Trim()).Intersect(dutch).ShouldBeEmpty(path);
        }
    }

    private async Task<NieuweMeldingTyper> BeginAsync() => await NieuweMeldingTyper.BeginAsync(await world.Host.SignInAsync(Wereld.Anna));
}
