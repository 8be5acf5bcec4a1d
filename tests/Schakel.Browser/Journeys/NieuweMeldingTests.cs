using System.Globalization;
using Microsoft.Playwright;
using Schakel.Browser.Support;
using Schakel.Tests.Support;

namespace Schakel.Browser.Journeys;

public sealed class NieuweMeldingTests(Chromium chromium, WereldHost world) : IClassFixture<WereldHost>
{
    private const string Verhaal =
        "De wijkagent belde om half elf. Buren hoorden geschreeuw; mevrouw had een blauwe plek bij haar oog en zei dat zij was gevallen. Noor (9) zat op de trap en huilde.";

    private static readonly PageGetByLabelOptions _exact = new() { Exact = true };

    [Theory]
    [InlineData(Screen.Desk, true)]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Desk, false)]
    public Task A_melding_is_taken_in_page_by_page(Screen screen, bool script) => chromium.VisitAsync(world.Host, async visit =>
    {
        var suffix = $"{screen}{(script ? "" : "-zonder-script")}".ToLowerInvariant();
        var page = visit.Page;
        async Task LookAsync(string name)
        {
            await visit.ShouldPassAxeAsync();
            await visit.ShouldFitTheScreenAsync();
            await visit.ScreenshotAsync($"intake-{name}-{suffix}");
        }

        await SignInAsync(visit);
        await visit.OpenAsync("/contact");
        await LookAsync("1-contact");
        await page.GetByLabel("Telefoon", _exact).CheckAsync();
        await page.GetByLabel("Wanneer?").FillAsync("vandaag 9:40");
        await page.GetByText("Het wordt een melding").ClickAsync();

        await LookAsync("2-melder");
        await page.GetByLabel("Wie meldt er?").SelectOptionAsync("politie");
        await page.GetByLabel("Naam").FillAsync("Pieter Agent");
        await page.GetByLabel("Organisatie").FillAsync("Politie Midden-Nederland");
        await page.GetByText("Nee, scherm de melder af").ClickAsync();
        await page.GetByLabel("Grond voor afschermen").SelectOptionAsync("gevaar-melder-of-medewerkers");
        await NextAsync(page);

        await page.GetByLabel("Wat is er aan de hand?").FillAsync(Verhaal);
        await page.GetByLabel("(Ex-)partnergeweld", _exact).CheckAsync();
        await page.GetByLabel("Kindermishandeling", _exact).CheckAsync();
        await page.GetByLabel("Hoe lang speelt het al?").SelectOptionAsync("1-6-maanden");
        await page.GetByLabel("In welke gemeente?").SelectOptionAsync("GM0402");
        await LookAsync("3-zorgen");
        await NextAsync(page);

        await LookAsync("4-incidenten");
        await page.GetByText("Voeg een incident toe").ClickAsync();
        await page.GetByLabel("Wat gebeurde er?").FillAsync("Hij gooide een bord tegen de muur.");
        await page.GetByLabel("Wanneer?").FillAsync("gisteren 22:15");
        await page.GetByLabel("Waar?").FillAsync("thuis");
        await LookAsync("5-incident");
        await page.GetByText("Bewaar dit incident").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Ga verder" }).ClickAsync();

        await page.GetByLabel("Slachtoffer (vermoedelijk)").CheckAsync();
        await page.GetByLabel("Voornamen").FillAsync("Saskia");
        await page.GetByLabel("Tussenvoegsel").FillAsync("van der");
        await page.GetByLabel("Achternaam").FillAsync("Berg");
        await page.GetByLabel("Maand").FillAsync("3");
        await page.GetByLabel("Jaar").FillAsync("1988");
        await page.GetByLabel("BSN").FillAsync("123456789");
        await page.GetByLabel("Postcode").FillAsync("1211AB");
        await page.GetByLabel("Huisnummer").FillAsync("12");
        await page.GetByText("Nee, dit adres is geheim").ClickAsync();
        await LookAsync("6-betrokkene");
        await page.GetByText("Bewaar en voeg nog iemand toe").ClickAsync();
        await page.GetByLabel("Pleger (vermoedelijk)").CheckAsync();
        await page.GetByLabel("Voornamen").FillAsync("Ronald");
        await page.GetByLabel("Achternaam").FillAsync("Jansen");
        await page.GetByText("Bewaar en voeg nog iemand toe").ClickAsync();
        await page.GetByLabel("Kind", _exact).CheckAsync();
        await page.GetByLabel("Voornamen").FillAsync("Noor");
        await page.GetByText("Bewaar deze betrokkene").ClickAsync();
        await LookAsync("7-betrokkenen");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ga verder" }).ClickAsync();

        await page.GetByLabel("Is", _exact).First.SelectOptionAsync("partner");
        await LookAsync("8-relaties");
        await NextAsync(page);

        await LookAsync("9-controleer");
        await visit.OpenAsync("/concepten");
        await LookAsync("concepten");
        await page.GetByText("Nieuwe melding").Last.ClickAsync();
        await page.GotoAsync(page.Url.Replace("relaties", "controleer", StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Link, new() { Name = "Wijzig Zorgen" }).ClickAsync();
        await page.GetByLabel("Over bepaalde mensen").CheckAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = "Welke mensen?" }).GetByText("Noor").ClickAsync();
        await NextAsync(page);
        await page.GotoAsync(page.Url.Replace("incidenten", "controleer", StringComparison.Ordinal));
        await page.GetByText("Leg de melding vast").First.ClickAsync();
        await page.WaitForURLAsync("**/bekend");
    }, screen, script);

    /// <summary>The least that is a melding, with the keyboard only: a letter of a text counts as a key, and so does a jump.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task The_minimum_melding_takes_few_keystrokes(bool script) => chromium.VisitAsync(world.Host, async visit =>
    {
        const string story = "Er is geslagen.";
        var keys = new Keyboard(visit.Page);
        async Task ArriveAsync(string page)
        {
            await visit.Page.WaitForURLAsync($"**/{page}", new() { WaitUntil = WaitUntilState.Load });

            // A person sees where they are before they press on; a page puts the focus there just after it has loaded.
            await visit.Page.Locator(":focus, h1:has-text('Wie is al bekend')").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        }

        await SignInAsync(visit);
        await visit.OpenAsync("/meldingen/nieuw");
        await keys.PressAsync("Space", "Enter");
        await ArriveAsync("melder");
        await keys.PressAsync("p", "Tab", "Enter");
        await ArriveAsync("zorgen");
        await keys.TypeAsync(story);
        await keys.PressAsync("Tab", "Space", "Enter");
        await ArriveAsync("incidenten");
        await keys.PressAsync("Enter");
        await ArriveAsync("betrokkenen/*");
        await keys.PressAsync("Space", "Enter");
        await ArriveAsync("betrokkenen");
        await keys.PressAsync("Enter");
        await ArriveAsync("controleer");
        await keys.PressAsync("Tab", "Enter");
        await ArriveAsync("bekend");

        (keys.Count - story.Length).ShouldBeLessThanOrEqualTo(14, "keys beside the story itself");
        TestContext.Current.TestOutputHelper?.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"minimum melding: {keys.Count} keys, of which {story.Length} are the story"));
    }, Screen.Desk, script);

    private static Task NextAsync(IPage page) => page.GetByText("Bewaar en ga verder").ClickAsync();

    private static async Task SignInAsync(Visit visit)
    {
        await visit.OpenAsync("/inloggen");
        await visit.Page.GetByText("Log in als Anna de Wit").ClickAsync();
    }
}
