using Microsoft.Playwright;
using Schakel.Browser.Support;
using Schakel.Tests.Support;

namespace Schakel.Browser.Journeys;

/// <summary>
/// The main job in one go: from the phone call to a hand-over that a local team has confirmed by name. Its screens go
/// into the README.
/// </summary>
public sealed class HoofdtaakTests(Chromium chromium, WereldHost world) : IClassFixture<WereldHost>
{
    private const string Verhaal =
        "De wijkagent belde om half elf. Buren hoorden geschreeuw; mevrouw had een blauwe plek bij haar oog en zei dat zij was gevallen. Noor (9) zat op de trap en huilde.";

    private static readonly PageGetByLabelOptions _exact = new() { Exact = true };

    [Theory]
    [InlineData(Screen.Desk, true)]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Desk, false)]
    public async Task A_phone_call_becomes_a_hand_over_that_is_confirmed(Screen screen, bool script)
    {
        await world.Wereld.ReceiveMeldingAsync();
        await chromium.VisitAsync(world.Host, async visit =>
        {
            var schermen = new Schermen(visit, $"{screen}{(script ? "" : "-zonder-script")}".ToLowerInvariant());
            await SignInAsync(visit, "Anna de Wit");
            await schermen.LookAsync("01-werkvoorraad");
            await ReceiveAsync(visit);
            await schermen.LookAsync("03-wie-is-bekend");
            await LinkAsync(visit);
            await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Naar de melding" }).First.ClickAsync();
            await schermen.LookAsync("02-melding");
            await AssessAsync(visit, schermen);
            await OfferAsync(visit);
            await schermen.LookAsync("05-overdracht");
            var address = new Uri(visit.Page.Url).AbsolutePath;
            await AcceptAsync(visit, schermen, address);
            await SeeCasusAsync(visit, schermen, address);
        }, screen, script);
    }

    private static async Task ReceiveAsync(Visit visit)
    {
        var page = visit.Page;
        await visit.OpenAsync("/contact");
        await page.GetByLabel("Telefoon", _exact).CheckAsync();
        await page.GetByText("Het wordt een melding").ClickAsync();
        await page.GetByLabel("Wie meldt er?").SelectOptionAsync("politie");
        await page.GetByLabel("Naam").FillAsync("Pieter Agent");
        await NextAsync(page);
        await page.GetByLabel("Wat is er aan de hand?").FillAsync(Verhaal);
        await page.GetByLabel("(Ex-)partnergeweld", _exact).CheckAsync();
        await page.GetByLabel("Hoe lang speelt het al?").SelectOptionAsync("1-6-maanden");
        await page.GetByLabel("In welke gemeente?").SelectOptionAsync("GM0402");
        await NextAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ga verder" }).ClickAsync();
        await DescribeAsync(page, "Slachtoffer (vermoedelijk)", "Saskia", "van der", "Berg", ("12", "3", "1988"));
        await page.GetByText("Bewaar en voeg nog iemand toe").ClickAsync();
        await DescribeAsync(page, "Pleger (vermoedelijk)", "Ronald", null, "Jansen", ("1", "7", "1985"));
        await page.GetByText("Bewaar en voeg nog iemand toe").ClickAsync();
        await DescribeAsync(page, "Kind", "Noor", null, "Jansen", ("4", "9", "2016"));
        await page.GetByText("Bewaar deze betrokkene").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Ga verder" }).ClickAsync();
        await NextAsync(page);
        await page.GetByText("Leg de melding vast").First.ClickAsync();
        await page.WaitForURLAsync("**/bekend");
    }

    private static async Task DescribeAsync(
        IPage page, string rol, string voornaam, string? tussenvoegsel, string achternaam, (string Dag, string Maand, string Jaar) geboren)
    {
        await page.GetByLabel(rol, _exact).CheckAsync();
        await page.GetByLabel("Voornamen").FillAsync(voornaam);
        if (tussenvoegsel is not null)
        {
            await page.GetByLabel("Tussenvoegsel").FillAsync(tussenvoegsel);
        }

        await page.GetByLabel("Achternaam").FillAsync(achternaam);
        await page.GetByLabel("Dag", _exact).FillAsync(geboren.Dag);
        await page.GetByLabel("Maand", _exact).FillAsync(geboren.Maand);
        await page.GetByLabel("Jaar", _exact).FillAsync(geboren.Jaar);
    }

    private static async Task LinkAsync(Visit visit)
    {
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Ja, dezelfde persoon" }).First.ClickAsync();
        (await visit.Page.Locator("main").InnerTextAsync()).ShouldContain("ervolgmelding");
    }

    private static async Task AssessAsync(Visit visit, Schermen schermen)
    {
        var page = visit.Page;
        await visit.OpenAsync($"{new Uri(page.Url).AbsolutePath}/veiligheidsbeoordeling");
        await schermen.LookAsync("04-beoordeling");
        while (page.Url.Contains("/vragen/", StringComparison.Ordinal))
        {
            await VeiligheidsbeoordelingTests.AnswerAsync(page);
            await NextAsync(page);
        }

        await VeiligheidsbeoordelingTests.DecideAsync(page);
        await NextAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Leg besluit vast" }).ClickAsync();
        await page.WaitForURLAsync("**/overdracht");
    }

    private async Task OfferAsync(Visit visit)
    {
        var page = visit.Page;
        await page.GetByLabel("Aan wie biedt u de casus aan?").SelectOptionAsync(world.Wereld.Hilversum.Id.ToString());
        await page.Locator("input[name=Gevraagd]").First.CheckAsync();
        await page.GetByLabel("Wat moet de ontvanger weten en doen?").FillAsync("Graag deze week een gesprek met beide ouders en een veiligheidsplan.");
        await page.GetByLabel("Ja, Veilig Thuis kijkt of het veilig blijft").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Bewaar en controleer" }).ClickAsync();
        await visit.ShouldPassAxeAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Bied aan bij Lokaal team Hilversum" }).ClickAsync();
        await page.WaitForURLAsync("**/overdrachten/*");
    }

    private static async Task AcceptAsync(Visit visit, Schermen schermen, string address)
    {
        var page = visit.Page;
        await SwitchAsync(visit, "Lotte Visser");
        await visit.OpenAsync(address);
        (await page.Locator("main").InnerTextAsync()).ShouldNotContain("Saskia");
        await schermen.LookAsync("06-lokaal-team");
        await page.GetByRole(AriaRole.Link, new() { Name = "Bekijken en aannemen" }).ClickAsync();
        await page.GetByLabel("Wie krijgt zicht op veiligheid?").FillAsync("Lotte Visser");
        await visit.ShouldPassAxeAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Neem aan en neem zicht op veiligheid over" }).ClickAsync();
        var text = await page.Locator("main").InnerTextAsync();
        text.ShouldContain("U heeft nu zicht op veiligheid.");
        text.ShouldContain("Saskia van der Berg");
        await schermen.LookAsync("08-document");
    }

    private static async Task SeeCasusAsync(Visit visit, Schermen schermen, string address)
    {
        var page = visit.Page;
        await SwitchAsync(visit, "Anna de Wit");
        await visit.OpenAsync(address);
        await page.Locator("main a[href^='/casussen/'], nav a[href^='/casussen/']").First.ClickAsync();
        var text = await page.Locator("main").InnerTextAsync();
        text.ShouldContain("Lotte Visser");
        text.ShouldContain("Lokaal team Hilversum");
        await schermen.LookAsync("07-casus");
    }

    private static Task NextAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Bewaar en ga verder" }).ClickAsync();

    private static async Task SwitchAsync(Visit visit, string name)
    {
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Afmelden" }).ClickAsync();
        await SignInAsync(visit, name);
    }

    private static async Task SignInAsync(Visit visit, string name)
    {
        await visit.OpenAsync("/inloggen");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = $"Log in als {name}" }).ClickAsync();
    }

    private sealed class Schermen(Visit visit, string suffix)
    {
        public async Task LookAsync(string name)
        {
            await visit.ShouldPassAxeAsync();
            await visit.ShouldFitTheScreenAsync();
            await visit.ScreenshotAsync($"hoofdtaak-{name}-{suffix}");
        }
    }
}
