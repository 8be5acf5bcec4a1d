using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Overdrachten;

/// <summary>To whom, what is asked, what goes along and by when.</summary>
public sealed class OfferOverdrachtTests(Overdraagplek plek) : IClassFixture<Overdraagplek>
{
    private static readonly CancellationToken _ct = CancellationToken.None;

    [Fact]
    public async Task The_team_of_the_municipality_is_chosen_already_and_only_who_receives_can_be_chosen()
    {
        var melding = await plek.DecidedAsync();

        var page = await plek.PageAsync(Wereld.Anna, Url(melding));

        var options = page.QuerySelectorAll<IHtmlOptionElement>("select[name=Naar] option").ToList();
        options.Single(o => o.IsSelected).Value.ShouldBe($"{plek.Wereld.Hilversum.Id}");
        options.Where(o => o.Value.Length > 0).Select(o => o.Text).ShouldBe(
            ["Lokaal team Hilversum", "Lokaal team Huizen", "Opvang De Haven (voorbeeld) (niet aangesloten, bevestigt schriftelijk)"]);
        page.QuerySelector("[name=ReactieVoor]")!.GetAttribute("value").ShouldBe("5-6-2026", "three working days");
        page.QuerySelectorAll("[name=Teksten][checked]").ShouldHaveSingleItem("what may go along goes along until it is unticked");
    }

    [Fact]
    public async Task Without_a_municipality_nobody_is_chosen_beforehand()
    {
        var melding = await plek.DecidedAsync(change: c => c with { Gegevens = c.Gegevens with { Gemeente = null } });

        var page = await plek.PageAsync(Wereld.Anna, Url(melding));

        page.QuerySelectorAll<IHtmlOptionElement>("select[name=Naar] option").Single(o => o.IsSelected).Value.ShouldBe("");
    }

    [Theory]
    [InlineData("zelf-onderzoek", "Over deze melding is anders besloten.")]
    [InlineData("voorwaarden-en-vervolg", "Over deze melding is anders besloten.")]
    [InlineData("einde-bemoeienis", "Over deze melding is anders besloten.")]
    [InlineData(null, "Neem eerst een besluit over deze melding.")]
    public async Task Without_the_besluit_overdracht_there_is_no_form_but_a_reason(string? besluit, string reason)
    {
        var melding = besluit is null ? await plek.Wereld.ReceiveMeldingAsync() : await plek.DecidedAsync(besluit);

        var page = await plek.PageAsync(Wereld.Anna, Url(melding));

        page.QuerySelector("main form").ShouldBeNull();
        page.QuerySelector("main .utrecht-alert")!.TextContent.ShouldContain(reason);
        page.QuerySelector($"main a[href='/casussen/{melding.Casus}']").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("Naar", "", "Kies aan wie u de casus aanbiedt.")]
    [InlineData("Naar", "0198c0de-0000-7000-8000-000000000000", "Kies aan wie u de casus aanbiedt.")]
    [InlineData("Gevraagd", "iets-anders", "Deze code is niet bekend.")]
    [InlineData("Toelichting", " ", "Beschrijf wat de ontvanger moet weten en doen.")]
    [InlineData("Toelichting", "a\0b", "De tekst bevat een teken dat niet bewaard kan worden.")]
    [InlineData("Toelichting", null, "Kort de tekst in: 100000 tekens is te lang, 4000 is het meeste.")]
    [InlineData("ReactieVoor", "", "Vul een datum in.")]
    [InlineData("ReactieVoor", "1-6-2026", "Vraag een reactie tussen vandaag en een maand na vandaag.")]
    [InlineData("ReactieVoor", "31-12-2026", "Vraag een reactie tussen vandaag en een maand na vandaag.")]
    [InlineData("ReactieVoor", "ooit", "Deze datum kunnen wij niet lezen.")]
    [InlineData("ReactieVoor", "maandag 2-6-2026", "De weekdag past niet bij de datum.")]
    [InlineData("Monitoren", "misschien", "Kies of Veilig Thuis na het aannemen monitort.")]
    public async Task A_field_that_is_wrong_says_so_and_the_rest_stays(string field, string? value, string message)
    {
        var melding = await plek.DecidedAsync();
        var form = Filled(await (await plek.Host.SignInAsync(Wereld.Anna)).GetFormAsync(Url(melding)));

        using var answer = await form.Forge(field, value ?? new string('a', 100_000)).SendAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await answer.ReadPageAsync();
        page.GetElementById($"{field}-error")!.TextContent.ShouldContain(message);
        page.QuerySelectorAll("#fouten li").ShouldHaveSingleItem().TextContent.ShouldContain(message);
        if (field != "Toelichting")
        {
            page.QuerySelector("textarea[name=Toelichting]")!.TextContent.Trim().ShouldBe(Overdraagplek.Toelichting);
        }

        (await CountAsync(melding)).ShouldBe(0);
    }

    [Fact]
    public async Task Nothing_asked_at_all_is_an_error_and_no_text_at_all_is_not()
    {
        var melding = await plek.DecidedAsync();
        var client = await plek.Host.SignInAsync(Wereld.Anna);
        var form = Filled(await client.GetFormAsync(Url(melding))).Tick("Gevraagd", "zicht-op-veiligheid", ticked: false);
        var tekst = (await client.GetPageAsync(Url(melding))).QuerySelector("[name=Teksten]")!.GetAttribute("value");
        form.Tick("Teksten", tekst, ticked: false);

        using var answer = await form.SendAsync();

        (await answer.ReadPageAsync()).QuerySelectorAll("#fouten li").ShouldHaveSingleItem().TextContent.ShouldContain("Kies wat u van de ontvanger vraagt.");
        using var again = await form.Tick("Gevraagd", "procesregie").SendAsync();
        again.StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task What_was_filled_in_is_there_again_in_another_session()
    {
        var melding = await plek.DecidedAsync();
        (await Filled(await (await plek.Host.SignInAsync(Wereld.Anna)).GetFormAsync(Url(melding))).SendAsync()).Dispose();

        var page = await plek.PageAsync(Wereld.Anna, Url(melding));

        page.QuerySelector("textarea[name=Toelichting]")!.TextContent.Trim().ShouldBe(Overdraagplek.Toelichting);
        page.QuerySelector("[name=Monitoren][checked]")!.GetAttribute("value").ShouldBe("nee");
    }

    [Fact]
    public async Task A_text_that_holds_a_secret_cannot_be_chosen_and_says_why()
    {
        var melding = await plek.DecidedAsync(change: c => c with
        {
            Uitspraken = [.. c.Uitspraken, new(SoortUitspraak.Incident, "Juf SPREEUWENBERG zag het.", WiensWoorden.Medewerker)],
        });

        var page = await plek.PageAsync(Wereld.Anna, Url(melding));

        var boxes = page.QuerySelectorAll<IHtmlInputElement>("[name=Teksten]").ToList();
        boxes.Select(b => (b.IsDisabled, b.IsChecked)).ShouldBe([(false, true), (true, false)], ignoreOrder: true);
        Overdraagplek.Text(page).ShouldContain("Kan niet mee: hierin staat een melder die onbekend moet blijven, of een geheim adres.");
    }

    [Fact]
    public async Task While_an_offer_waits_the_form_leads_to_it()
    {
        var melding = await plek.DecidedAsync();
        var aanbod = await plek.OfferAsync(melding);
        var client = await plek.Host.SignInAsync(Wereld.Teamleider);

        foreach (var path in (string[])[Url(melding), $"{Url(melding)}/controleren"])
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), _ct);
            answer.Headers.Location!.OriginalString.ShouldBe($"/overdrachten/{aanbod.Id}", path);
        }
    }

    [Fact]
    public async Task A_casus_that_came_back_refused_is_offered_again_from_the_same_place()
    {
        var aanbod = await plek.FindAsync(await plek.OfferedAsync());
        await plek.RefuseAsync(aanbod.Id);
        var client = await plek.Host.SignInAsync(Wereld.Anna);
        var link = (await client.GetPageAsync($"/overdrachten/{aanbod.Id}")).QuerySelectorAll("main a").Single(a => a.TextContent.Trim() == "Bied de casus opnieuw aan");

        var page = await client.GetPageAsync(link.GetAttribute("href")!);

        page.QuerySelector("main form textarea[name=Toelichting]").ShouldNotBeNull();
    }

    private static string Url(Melding melding) => $"/meldingen/{melding.Id}/overdracht";

    internal static HtmlForm Filled(HtmlForm form) =>
        form.Fill(("Toelichting", Overdraagplek.Toelichting), ("Monitoren", "nee"));

    private Task<int> CountAsync(Melding melding) => plek.Host.WithDbAsync(db => db.Overdrachten.CountAsync(o => o.Melding == melding.Id, _ct));
}
