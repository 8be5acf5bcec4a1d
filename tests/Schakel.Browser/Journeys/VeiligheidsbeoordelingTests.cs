using Microsoft.Playwright;
using Schakel.Browser.Support;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
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

    [Fact]
    public async Task The_team_leader_withdraws_a_besluit()
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
        });
    }

    [Fact]
    public async Task A_melding_that_changed_and_a_second_screen_are_told_on_the_spot()
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
        });
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

    [Fact]
    public async Task The_whole_besluit_can_be_made_with_the_keyboard_only()
    {
        var melding = await ReceiveAsync();
        await chromium.VisitAsync(world.Host, async visit =>
        {
            var page = visit.Page;
            await SignInAsync(visit, "Anna de Wit");
            await visit.OpenAsync($"/meldingen/{melding.Id}/veiligheidsbeoordeling");
            for (var guard = 0; !page.Url.EndsWith("/controleren", StringComparison.Ordinal) && guard < 10; guard++)
            {
                await TypeStepAsync(page);
            }

            await TabToAsync(page, "button:has-text('Leg besluit vast')");
            await page.Keyboard.PressAsync("Enter");
            await page.WaitForURLAsync("**/casussen/**");
        });
    }

    private static async Task TypeStepAsync(IPage page)
    {
        var url = page.Url;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var guard = 0; guard < 120 && page.Url == url; guard++)
        {
            await page.Keyboard.PressAsync("Tab");
            var focus = await page.EvaluateAsync<string[]>(
                "() => { const e = document.activeElement; return [e.type ?? '', e.name ?? '', e.closest('main form[data-autosave]') ? 'yes' : 'no']; }");
            if (focus[2] == "no")
            {
                continue;
            }

            switch (focus[0])
            {
                case "radio" when seen.Add(focus[1]):
                    await page.Keyboard.PressAsync("Space");
                    break;
                case "checkbox" when focus[1] == "Deelnemers" && seen.Add(focus[1]):
                    await page.Keyboard.PressAsync("Space");
                    break;
                case "textarea" or "text" when seen.Add(focus[1]):
                    await page.Keyboard.TypeAsync("Getypt");
                    break;
                case "submit":
                    await page.Keyboard.PressAsync("Enter");
                    await page.WaitForURLAsync(next => next != url);
                    return;
            }
        }
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var guard = 0; guard < 150; guard++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.Locator(selector).EvaluateAsync<bool>("e => e === document.activeElement"))
            {
                return;
            }
        }

        throw new InvalidOperationException($"The keyboard does not reach {selector}.");
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
