using Microsoft.Playwright;
using Schakel.Browser.Support;
using Schakel.Core.Meldingen;
using Schakel.Tests.Pages.Werkvoorraad;
using Schakel.Tests.Support;

namespace Schakel.Browser.Journeys;

/// <summary>The worklist, the team and the list of a local team, as people use them.</summary>
public sealed class WerkvoorraadTests(Chromium chromium) : IAsyncLifetime
{
    private readonly Werkplek _plek = new();

    public ValueTask InitializeAsync() => _plek.InitializeAsync();

    public ValueTask DisposeAsync() => _plek.DisposeAsync();

    [Theory]
    [InlineData(Screen.Desk, true)]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Desk, false)]
    [InlineData(Screen.Phone, false)]
    public async Task Everybody_can_use_every_state_of_the_list(Screen screen, bool script)
    {
        await FillAsync();
        await chromium.VisitAsync(_plek.Host, async visit =>
        {
            await SignInAsync(visit, "Tom Bakker");
            foreach (var (path, name) in ((string, string)[])[
                ("/werkvoorraad", "werkvoorraad"), ("/werkvoorraad?zoek=niemand", "werkvoorraad-leeg"), ("/team?team=alle", "team")])
            {
                await LookAsync(visit, path, $"{name}-{screen}-{(script ? "script" : "kaal")}");
            }

            await visit.OpenAsync("/werkvoorraad");
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Wijs gekozen regels toe" }).ClickAsync();
            (await visit.Page.Locator("#fouten").InnerTextAsync()).ShouldContain("Kies minstens één regel.");
            await visit.ShouldPassAxeAsync();
        }, screen, script);
    }

    [Theory]
    [InlineData(Screen.Desk, true)]
    [InlineData(Screen.Phone, false)]
    public async Task Everybody_can_use_the_cards_of_a_local_team(Screen screen, bool script)
    {
        await _plek.OfferAsync(await _plek.ReceiveAsync("Jansen", spoed: true));
        await _plek.OfferAsync(await _plek.ReceiveAsync("Pietersen"), dagen: 0);
        _plek.Host.Clock.Advance(TimeSpan.FromDays(1));
        await chromium.VisitAsync(_plek.Host, async visit =>
        {
            await SignInAsync(visit, "Lotte Visser");
            await LookAsync(visit, "/werkvoorraad", $"aanbiedingen-{screen}");
            await LookAsync(visit, "/werkvoorraad?status=aangenomen", $"aangenomen-{screen}");
        }, screen, script);
    }

    [Fact]
    public async Task With_the_keyboard_alone_a_worker_finds_chooses_and_takes_up_work()
    {
        await FillAsync();
        await chromium.VisitAsync(_plek.Host, async visit =>
        {
            await SignInAsync(visit, "Anna de Wit");
            await visit.OpenAsync("/werkvoorraad");
            var keys = new Keyboard(visit.Page);
            await keys.PressAsync("/");
            await keys.TypeAsync("yildiz");
            await keys.PressAsync("Enter");
            await visit.Page.WaitForURLAsync("**/werkvoorraad?*zoek=yildiz*");
            (await visit.Page.Locator("table.work tbody tr").CountAsync()).ShouldBe(1);

            await keys.PressAsync("j", "x");
            (await visit.Page.Locator("table.work tbody input:checked").CountAsync()).ShouldBe(1);
            await keys.PressOnAsync("Neem gekozen regels zelf op");

            await Assertions.Expect(visit.Page.GetByText("Er is 1 regel toegewezen")).ToBeVisibleAsync();
            (await visit.Page.Locator("table.work tbody tr").First.InnerTextAsync()).ShouldContain("Anna de Wit");
            await keys.PressAsync("?");
            (await visit.Page.Locator("[data-shortcuts]").InnerTextAsync()).ShouldContain("Nieuwe melding");
        });
    }

    [Fact]
    public async Task Without_script_and_with_the_keyboard_alone_a_team_leader_chooses_rows_and_gives_them_to_somebody()
    {
        await FillAsync();
        await chromium.VisitAsync(_plek.Host, async visit =>
        {
            await SignInAsync(visit, "Tom Bakker");
            await visit.OpenAsync("/werkvoorraad");
            var keys = new Keyboard(visit.Page);
            await keys.PressOnAsync("Wijs gekozen regels toe");
            await keys.ToAsync("Kies minstens één regel.");
            await keys.PressAsync("Enter", "Tab");
            var names = await visit.Page.Locator("table.work tbody input").EvaluateAllAsync<string[]>("all => all.map(e => e.ariaLabel)");
            await keys.ChooseAsync(names[0]);
            await keys.ChooseAsync(names[1]);
            await keys.FillAsync("Wijs toe aan", "Gerda");
            await keys.PressOnAsync("Wijs gekozen regels toe");

            await Assertions.Expect(visit.Page.GetByText("Er zijn 2 regels toegewezen")).ToBeVisibleAsync();
            (await visit.Page.Locator("table.work tbody tr", new() { HasText = "Gerda Postma" }).CountAsync()).ShouldBe(2);
        }, Screen.Desk, script: false);
    }

    [Fact]
    public async Task Who_works_hears_of_a_new_vervolgmelding_without_reloading_the_page()
    {
        var melding = await _plek.ReceiveAsync("Jansen");
        await chromium.VisitAsync(_plek.Host, async visit =>
        {
            await visit.Page.Clock.InstallAsync();
            await SignInAsync(visit, "Anna de Wit");
            await visit.OpenAsync("/werkvoorraad");
            var badge = visit.Page.Locator("[data-signals]");
            (await badge.IsVisibleAsync()).ShouldBeFalse();

            await _plek.AlertAsync(melding, Wereld.Anna);
            await visit.Page.Clock.FastForwardAsync(31_000);

            await Assertions.Expect(badge).ToBeVisibleAsync();
            await Assertions.Expect(badge).ToContainTextAsync("1 vervolgmelding wacht op u");
            await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status).Last).ToHaveTextAsync("Er is een nieuwe vervolgmelding op uw casus");
            await visit.ShouldPassAxeAsync();
        });
    }

    private static async Task SignInAsync(Visit visit, string name)
    {
        await visit.OpenAsync("/inloggen");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = $"Log in als {name}" }).ClickAsync();
        await visit.Page.WaitForURLAsync("**/werkvoorraad");
    }

    private static async Task LookAsync(Visit visit, string path, string name)
    {
        await visit.OpenAsync(path);
        await visit.ShouldPassAxeAsync();
        await visit.ShouldFitTheScreenAsync();
        await visit.ScreenshotAsync(name.ToLowerInvariant());
    }

    /// <summary>One of everything: late, today, urgent, an alert, an offer that waits, and work of a family with a Turkish name.</summary>
    private async Task<Melding> FillAsync()
    {
        await _plek.ReceiveAsync("Laat", dagenGeleden: 12);
        await _plek.ReceiveAsync("van den Heuvel", dagenGeleden: 7);
        await _plek.ReceiveAsync("El Amrani", spoed: true);
        await _plek.AlertAsync(await _plek.ReceiveAsync("Kowalska", dagenGeleden: 2), Wereld.Anna);
        await _plek.OfferAsync(await _plek.ReceiveAsync("Jansen", dagenGeleden: 5));
        return await _plek.ReceiveAsync("Yıldız");
    }
}
