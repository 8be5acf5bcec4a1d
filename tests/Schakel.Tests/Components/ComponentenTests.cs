using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Schakel.Tests.Support;
using Schakel.Web;
using Schakel.Web.Pages;

namespace Schakel.Tests.Components;

/// <summary>What every component promises, read from the page that shows them all.</summary>
public sealed class ComponentenTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Outside_the_demonstration_there_is_no_page_of_components()
    {
        host.Services.GetRequiredService<IOptions<SchakelOptions>>().Value.Demo = false;

        using var response = await host.NewClient().GetAsync("/componenten");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/componenten")]
    [InlineData("/componenten?fouten=true")]
    public async Task Every_id_is_used_once_and_every_reference_leads_somewhere(string url)
    {
        var page = await PageAsync(url);

        Faults(page).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_rule_finds_ids_that_are_wrong()
    {
        var page = await BrowsingContext.New().OpenAsync(r => r.Content(
            "<p id=a></p><p id=a></p><label for=b></label><input aria-describedby='a c'><a href='#d'>x</a>"));

        Faults(page).ShouldBe(["a is used twice", "b is nowhere", "c is nowhere", "d is nowhere"]);
    }

    [Fact]
    public async Task A_field_is_tied_to_its_label_its_hint_and_its_error()
    {
        var page = await PageAsync("/componenten?fouten=true");
        var field = page.QuerySelector<IHtmlInputElement>("#Achternaam")!;

        page.QuerySelector("label[for=Achternaam]")!.TextContent.ShouldBe("Achternaam");
        field.Name.ShouldBe("Achternaam");
        field.GetAttribute("aria-describedby").ShouldBe("Achternaam-hint Achternaam-error");
        field.GetAttribute("aria-invalid").ShouldBe("true");
        page.QuerySelector("#Achternaam-error")!.TextContent.ShouldBe("Fout: Zo ziet een fout bij het veld Achternaam eruit.");
    }

    [Fact]
    public async Task The_error_summary_leads_to_the_fields_in_the_order_of_the_page_and_says_refusals_without_a_link()
    {
        var page = await PageAsync("/componenten?fouten=true");

        page.QuerySelectorAll("[role=alert] a").Select(a => a.GetAttribute("href"))
            .ShouldBe(["#Achternaam", "#Toelichting", "#Gemeente", "#Vervolg", "#Aard", "#Ontvangen", "#Geboren"]);
        page.QuerySelectorAll("[role=alert] li:not(:has(a))").Single().TextContent
            .ShouldBe("Over deze melding is al een besluit genomen.");
    }

    [Fact]
    public async Task A_page_without_errors_has_no_summary() =>
        (await PageAsync("/componenten")).QuerySelector("[data-error-summary]").ShouldBeNull();

    [Fact]
    public async Task Hostile_text_arrives_as_text()
    {
        var page = await PageAsync("/componenten");

        page.Scripts.Select(s => s.Source).ShouldHaveSingleItem()!.ShouldStartWith("/assets/schakel.js?v=");
        page.QuerySelector<IHtmlInputElement>("#Achternaam")!.Value.ShouldBe(ComponentenModel.VreemdeNaam);
        page.QuerySelector(".utrecht-alert--info:last-of-type .utrecht-alert__message")!.TextContent.ShouldBe(ComponentenModel.VreemdeNaam);
    }

    [Fact]
    public async Task Nothing_is_inline_and_nothing_comes_from_elsewhere()
    {
        var page = await PageAsync("/componenten");

        page.QuerySelectorAll("[style], style, script:not([src])").ShouldBeEmpty();
        page.All.SelectMany(e => e.Attributes).Where(a => a.Value.Contains("//", StringComparison.Ordinal)
            && a.Name is "src" or "href" or "action" && !a.Value.StartsWith('/') && !a.Value.StartsWith('#')).ShouldBeEmpty();
        page.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_partly_known_date_keeps_what_is_known()
    {
        var page = await PageAsync("/componenten");

        page.QuerySelectorAll<IHtmlInputElement>("#Geboren input").Select(i => (i.Name, i.Value))
            .ShouldBe([("Geboren.Dag", ""), ("Geboren.Maand", "3"), ("Geboren.Jaar", "1988")]);
    }

    [Fact]
    public async Task Choices_show_what_was_chosen_and_the_first_bears_the_id_of_the_question()
    {
        var page = await PageAsync("/componenten");

        page.QuerySelector<IHtmlInputElement>("#Vervolg")!.IsChecked.ShouldBeTrue();
        page.QuerySelectorAll<IHtmlInputElement>("input[name=Aard]").Where(i => i.IsChecked).Select(i => i.Value).ShouldBe(["partner", "kind"]);
        page.QuerySelector<IHtmlSelectElement>("#Gemeente")!.Value.ShouldBe("Hilversum");
    }

    [Fact]
    public async Task A_cell_knows_its_column_for_when_it_stands_in_a_card()
    {
        var page = await PageAsync("/componenten");
        var cells = page.QuerySelectorAll("#werkvoorraad tbody tr:first-child td");

        cells.Select(c => c.GetAttribute("data-label"))
            .ShouldBe([null, "Zaak", "Kinderen", "Bekend", "Termijn", "Zicht op veiligheid", "Nu te doen"]);
        cells[2].ClassList.ShouldContain("utrecht-table__cell--numeric-column");
        page.QuerySelector("#werkvoorraad th[aria-sort=ascending]")!.TextContent.Trim().ShouldBe("Zaak");
    }

    [Fact]
    public async Task Browsing_keeps_the_rest_of_the_query()
    {
        var page = await PageAsync("/componenten?team=a%26b&pagina=4");

        page.QuerySelector("#werkvoorraad [rel=next]")!.GetAttribute("href").ShouldBe("/componenten?team=a%26b&pagina=5");
    }

    [Fact]
    public async Task In_English_the_page_says_so()
    {
        var client = host.NewClient(followRedirects: true);
        await PageAsync("/componenten");
        using var response = await (await client.GetFormAsync("/componenten", ".schakel-language")).SendAsync();
        var page = await response.ReadPageAsync();

        page.DocumentElement.GetAttribute("lang").ShouldBe("en");
        page.Title.ShouldBe("Components – Schakel");
        page.QuerySelector("#Vervolg-hint")!.TextContent.ShouldBe("The decision is final as soon as you record it.");
    }

    private static IEnumerable<string> Faults(IDocument page)
    {
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        var asked = page.QuerySelectorAll("[for], [aria-describedby], [aria-labelledby], [href^='#']").SelectMany(e =>
            new[] { e.GetAttribute("for"), e.GetAttribute("aria-describedby"), e.GetAttribute("aria-labelledby"), e.GetAttribute("href") })
            .OfType<string>().Where(v => !v.StartsWith('/') && !v.StartsWith('?'))
            .SelectMany(v => v.Split(' ')).Select(v => v.TrimStart('#'));
        return [
            .. ids.GroupBy(id => id).Where(g => g.Count() > 1).Select(g => $"{g.Key} is used twice"),
            .. asked.Except(ids).Distinct().Select(id => $"{id} is nowhere"),
        ];
    }

    private async Task<IHtmlDocument> PageAsync(string url)
    {
        host.Services.GetRequiredService<IOptions<SchakelOptions>>().Value.Demo = true;
        return await host.NewClient().GetPageAsync(url);
    }
}
