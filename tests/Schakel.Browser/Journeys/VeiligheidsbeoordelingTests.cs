using Microsoft.Playwright;
using Schakel.Browser.Support;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Tests.Support;

namespace Schakel.Browser.Journeys;

/// <summary>From the first question to a recorded besluit, and its withdrawal.</summary>
public sealed class VeiligheidsbeoordelingTests(Chromium chromium, WereldHost world) : IClassFixture<WereldHost>
{
    private const string Verhaal =
        "Buren hoorden geschreeuw en belden 112. Mevrouw had een blauwe plek bij haar oog en zei eerst dat zij was gevallen. " +
        "Noor zat op de trap en huilde. Meneer had gedronken en ging zelf de deur uit.";

    [Theory]
    [InlineData(Screen.Desk, true)]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Desk, false)]
    public async Task A_melding_gets_its_besluit_step_by_step(Screen screen, bool script)
    {
        var melding = await ReceiveAsync();
        await chromium.VisitAsync(world.Host, async visit =>
        {
            var suffix = $"{screen}{(script ? "" : "-zonder-script")}".ToLowerInvariant();
            async Task LookAsync(string name)
            {
                await visit.ShouldPassAxeAsync();
                await visit.ShouldFitTheScreenAsync();
                await visit.ScreenshotAsync($"beoordeling-{name}-{suffix}");
            }

            var page = visit.Page;
            await SignInAsync(visit, "Anna de Wit");
            await visit.OpenAsync($"/meldingen/{melding.Id}/veiligheidsbeoordeling");
            await LookAsync("1-veiligheid");
            await visit.OpenAsync($"/meldingen/{melding.Id}/veiligheidsbeoordeling/controleren");
            await LookAsync("1-ontbreekt");
            await visit.OpenAsync($"/meldingen/{melding.Id}/veiligheidsbeoordeling");
            await NextAsync(page);
            await LookAsync("2-fouten");
            for (var step = 1; page.Url.Contains("/vragen/", StringComparison.Ordinal); step++)
            {
                await AnswerAsync(page);
                await LookAsync($"3-stap-{step}");
                await NextAsync(page);
            }

            await LookAsync("4-besluit");
            await DecideAsync(page);
            await LookAsync("5-besluit-ingevuld");
            await NextAsync(page);
            await LookAsync("6-controleren");
            (await page.Locator("main").InnerTextAsync()).ShouldContain($"Melding {melding.Nummer} van 2 juni: acute onveiligheid; overdragen aan een lokaal team, verantwoordelijk: Lotte Visser.");
            await page.GetByRole(AriaRole.Button, new() { Name = "Leg besluit vast" }).ClickAsync();
            page.Url.ShouldEndWith($"/meldingen/{melding.Id}/overdracht");

            await visit.OpenAsync($"/meldingen/{melding.Id}/veiligheidsbeoordelingen");
            await page.Locator("summary", new() { HasText = "Antwoorden op de vragenlijst" }).ClickAsync();
            await LookAsync("7-geschiedenis");
        }, screen, script);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_team_leader_withdraws_a_besluit(bool script)
    {
        var melding = await ReceiveAsync();
        (await world.Host.AssessAsync(world.Wereld, melding.Id, "zelf-onderzoek")).Refusal.ShouldBeNull();
        await chromium.VisitAsync(world.Host, async visit =>
        {
            await SignInAsync(visit, "Tom Bakker");
            await visit.OpenAsync($"/meldingen/{melding.Id}/veiligheidsbeoordeling/intrekken");
            await visit.ShouldPassAxeAsync();
            await visit.ScreenshotAsync("beoordeling-8-intrekken");
            await visit.Page.GetByLabel("Waarom trekt u het besluit in?").FillAsync("Er bleek een kind in huis te wonen.");
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Trek besluit in" }).ClickAsync();
            (await visit.Page.Locator("main").InnerTextAsync()).ShouldContain("Er bleek een kind in huis te wonen.");
            await visit.ShouldPassAxeAsync();
            await visit.ScreenshotAsync("beoordeling-9-ingetrokken");
        }, Screen.Desk, script);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_melding_that_changed_and_a_second_screen_are_told_on_the_spot(bool script)
    {
        var melding = await ReceiveAsync();
        await chromium.VisitAsync(world.Host, async visit =>
        {
            var page = visit.Page;
            await SignInAsync(visit, "Anna de Wit");
            await visit.OpenAsync($"/meldingen/{melding.Id}/veiligheidsbeoordeling/vragen/acuut");
            var second = await page.Context.NewPageAsync();
            await second.GotoAsync(page.Url);
            await AnswerAsync(second);
            await NextAsync(second);
            await ReviseAsync(melding);

            await page.GetByLabel("Waaruit blijkt dat?").FillAsync("Zij belde zelf.");
            await page.GetByLabel("Onbekend").CheckAsync();
            await NextAsync(page);

            var text = await page.Locator("main").InnerTextAsync();
            text.ShouldContain("De melding heeft nu spoed.");
            text.ShouldContain("Dat vertelde mevrouw zelf aan de wijkagent");
            (await page.GetByLabel("Waaruit blijkt dat?").InputValueAsync()).ShouldBe("Zij belde zelf.");
            await visit.ShouldPassAxeAsync();
            await visit.ShouldFitTheScreenAsync();
            await visit.ScreenshotAsync("beoordeling-10-gewijzigd");
        }, Screen.Desk, script);
    }

    [Fact]
    public async Task What_is_typed_is_kept_by_itself_and_is_there_in_a_second_tab()
    {
        var melding = await ReceiveAsync();
        await chromium.VisitAsync(world.Host, async visit =>
        {
            var page = visit.Page;
            await SignInAsync(visit, "Anna de Wit");
            await visit.OpenAsync($"/meldingen/{melding.Id}/veiligheidsbeoordeling/vragen/acuut");
            await page.GetByLabel("Waaruit blijkt dat?").FillAsync("Zij belde zelf.");
            await page.WaitForResponseAsync(r => r.Url.Contains("/concepten/", StringComparison.Ordinal) && r.Status == 204);

            var second = await page.Context.NewPageAsync();
            await second.GotoAsync(page.Url);
            (await second.GetByLabel("Waaruit blijkt dat?").InputValueAsync()).ShouldBe("Zij belde zelf.");

            await NextAsync(page);
            await page.GoBackAsync();
            (await page.GetByLabel("Waaruit blijkt dat?").InputValueAsync()).ShouldBe("Zij belde zelf.");
        });
    }

    internal static async Task AnswerAsync(IPage page)
    {
        foreach (var group in await page.Locator("main form fieldset:has(> .schakel-choices__list input[type=radio])").AllAsync())
        {
            await group.Locator("input[type=radio]").First.CheckAsync();
        }

        foreach (var box in await page.Locator("main form textarea").AllAsync())
        {
            await box.FillAsync("Dat vertelde mevrouw zelf aan de wijkagent, op zaterdagavond.");
        }
    }

    internal static async Task DecideAsync(IPage page)
    {
        await page.GetByLabel("Acute onveiligheid").CheckAsync();
        await page.GetByLabel("Overdragen aan een lokaal team").CheckAsync();
        await page.GetByLabel("Waarom besluit u dit?").FillAsync("Er is vaker geslagen en er is niemand die kijkt. Het lokale team kent dit gezin.");
        await page.GetByLabel("Wie is verantwoordelijk voor de volgende stap?").FillAsync("Lotte Visser");
        await page.GetByLabel("Gerda Postma").CheckAsync();
    }

    private static Task NextAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Bewaar en ga verder" }).ClickAsync();

    private static async Task SignInAsync(Visit visit, string name)
    {
        await visit.OpenAsync("/inloggen");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = $"Log in als {name}" }).ClickAsync();
    }

    private async Task ReviseAsync(Melding melding)
    {
        var now = await world.Host.WithDbAsync(db => db.Meldingen.FindAsync(melding.Id).AsTask());
        var outcome = await world.Host.WithAsync<ReviseMelding, Outcome>(u => u.HandleAsync(
            new(melding.Id, now!.Versie, true, ["partnergeweld"], now.Duur, now.Gemeente, "Zij belde vannacht zelf."),
            world.Wereld.Wie(Wereld.Teamleider), CancellationToken.None));
        outcome.Refusal.ShouldBeNull();
    }

    private async Task<Melding> ReceiveAsync()
    {
        var first = await world.Wereld.ReceiveMeldingAsync(change: c => With(Vervolgen.AboutSomebodyElse(c)));
        (await world.Host.AssessAsync(world.Wereld, first.Id, "einde-bemoeienis")).Refusal.ShouldBeNull();
        return await world.Wereld.FollowUpAsync(world.Host, first);
    }

    private static ReceiveMelding.Command With(ReceiveMelding.Command command) => command with
    {
        Betrokkenen = [.. command.Betrokkenen, Wereld.Iemand("kind", "Noor", null, "Proef", "2017-04-00", "v")],
        Uitspraken = [new(SoortUitspraak.ZorgelijkeSituatie, Verhaal, WiensWoorden.Melder)],
    };
}
