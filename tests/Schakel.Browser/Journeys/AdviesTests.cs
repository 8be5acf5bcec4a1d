using Microsoft.Playwright;
using Schakel.Browser.Support;
using Schakel.Tests.Support;

namespace Schakel.Browser.Journeys;

/// <summary>An advies: in few keystrokes, readable on both widths, with and without script.</summary>
public sealed class AdviesTests(Chromium chromium, WereldHost world) : IClassFixture<WereldHost>
{
    /// <summary>What the minimum advies may cost, from the opened page to the recorded advies.</summary>
    private const int MostKeystrokes = 20;

    [Theory]
    [InlineData(Screen.Desk, true)]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Desk, false)]
    public Task An_advies_is_recorded_followed_up_and_found_again(Screen screen, bool script) => chromium.VisitAsync(world.Host, async visit =>
    {
        var suffix = $"{screen}{(script ? "" : "-zonder-script")}".ToLowerInvariant();
        var page = visit.Page;
        async Task LookAsync(string name)
        {
            await visit.ShouldPassAxeAsync();
            await visit.ShouldFitTheScreenAsync();
            await visit.ScreenshotAsync($"advies-{name}-{suffix}");
        }

        await SignInAsync(visit);
        await visit.OpenAsync("/adviezen/nieuw?kanaal=telefoon");
        await LookAsync("1-nieuw");
        await page.GetByRole(AriaRole.Button, new() { Name = "Leg advies vast" }).ClickAsync();
        await LookAsync("2-fouten");
        await page.GetByLabel("Wie vraagt advies?").SelectOptionAsync("school");
        await page.GetByLabel("Kindermishandeling", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Volg de stappen van de meldcode").CheckAsync();
        await page.GetByLabel("Naam van de adviesvrager").FillAsync("Juf Ank");
        await LookAsync("3-ingevuld");
        await page.GetByRole(AriaRole.Button, new() { Name = "Leg advies vast" }).ClickAsync();
        await LookAsync("4-advies");
        await page.GetByText("Leg vervolgadvies vast").ClickAsync();
        await page.GetByLabel("Doe een melding bij Veilig Thuis").CheckAsync();
        await LookAsync("5-vervolg");
        await page.GetByRole(AriaRole.Button, new() { Name = "Leg vervolgadvies vast" }).ClickAsync();
        (await page.Locator("main").InnerTextAsync()).ShouldContain("Dit is een vervolg op");
        await visit.OpenAsync("/adviezen");
        await LookAsync("6-lijst");
    }, screen, script);

    [Fact]
    public Task With_script_the_details_appear_only_for_who_may_leave_them() => chromium.VisitAsync(world.Host, async visit =>
    {
        var page = visit.Page;
        await SignInAsync(visit);
        await visit.OpenAsync("/adviezen/nieuw");
        var name = page.GetByLabel("Naam van de adviesvrager");
        (await name.IsVisibleAsync()).ShouldBeFalse();
        await page.GetByLabel("Wie vraagt advies?").SelectOptionAsync("huisarts");
        await name.FillAsync("Dokter Jansen");
        await page.GetByLabel("Wie vraagt advies?").SelectOptionAsync("familielid");
        (await name.IsVisibleAsync()).ShouldBeFalse();
        (await page.Locator("main").InnerTextAsync()).ShouldContain("die zouden bekend maken over wie het advies gaat");

        await page.GetByLabel("(Ex-)partnergeweld").CheckAsync();
        await page.GetByLabel("Leg signalen vast").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Leg advies vast" }).ClickAsync();

        (await page.Locator("main").InnerTextAsync()).ShouldNotContain("Dokter Jansen");
        page.Url.ShouldNotContain("nieuw");
    });

    [Fact]
    public Task The_minimum_advies_takes_few_keystrokes() => chromium.VisitAsync(world.Host, async visit =>
    {
        var keys = new Keyboard(visit.Page);
        await SignInAsync(visit);
        await visit.OpenAsync("/adviezen/nieuw?kanaal=telefoon");

        // The cursor stands in the first field already.
        await keys.PressAsync("h", "u", "i", "s");
        await keys.ChooseAsync("Kindermishandeling");
        await keys.ChooseAsync("Volg de stappen van de meldcode");
        await keys.PressAsync("Enter");
        await visit.Page.WaitForURLAsync(url => !url.Contains("nieuw", StringComparison.Ordinal));

        TestContext.Current.TestOutputHelper?.WriteLine($"Keystrokes for the minimum advies: {keys.Count}");
        (await visit.Page.Locator("main").InnerTextAsync()).ShouldContain("Volg de stappen van de meldcode");
        keys.Count.ShouldBeLessThanOrEqualTo(MostKeystrokes);
    });

    private static async Task SignInAsync(Visit visit)
    {
        await visit.OpenAsync("/inloggen");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Log in als Anna de Wit" }).ClickAsync();
    }
}
