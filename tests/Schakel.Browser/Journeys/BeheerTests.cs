using Microsoft.Playwright;
using Schakel.Browser.Support;
using Schakel.Tests.Support;

namespace Schakel.Browser.Journeys;

/// <summary>What an administrator keeps.</summary>
public sealed class BeheerTests(Chromium chromium, WereldHost world) : IClassFixture<WereldHost>
{
    [Theory]
    [InlineData(Screen.Desk, true)]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Desk, false)]
    [InlineData(Screen.Phone, false)]
    public Task The_administrator_can_use_every_page(Screen screen, bool script) => chromium.VisitAsync(world.Host, async visit =>
    {
        await SignInAsync(visit);
        foreach (var path in new[] { "", "/medewerkers", "/rollen", "/organisaties", "/naslag", "/logboek" })
        {
            await visit.OpenAsync($"/beheer{path}");
            await LookAsync(visit, $"beheer{path.Replace('/', '-')}-{screen}");
        }

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Controleer het logboek" }).ClickAsync();
        (await visit.Page.Locator("main").InnerTextAsync()).ShouldContain("Het logboek is heel");
        await LookAsync(visit, $"beheer-logboek-gecontroleerd-{screen}");
        await visit.OpenAsync($"/beheer/medewerkers/{world.Wereld.Medewerkers[Wereld.Beheerder].Id}");
        await LookAsync(visit, $"beheer-medewerker-{screen}");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Bewaar rol en account" }).ClickAsync();
        (await visit.Page.Locator("main").InnerTextAsync()).ShouldContain("U kunt uw eigen rol niet wijzigen");
        await LookAsync(visit, $"beheer-medewerker-geweigerd-{screen}");
    }, screen, script);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task With_the_keyboard_alone_a_role_is_changed(bool script) => chromium.VisitAsync(world.Host, async visit =>
    {
        await SignInAsync(visit);
        await visit.OpenAsync($"/beheer/medewerkers/{world.Wereld.Medewerkers[Wereld.Gedragsdeskundige].Id}");
        var keys = new Keyboard(visit.Page);
        await keys.ChooseAsync("Medewerker Veilig Thuis");
        await keys.PressOnAsync("Bewaar rol en account");
        await visit.Page.WaitForURLAsync("**/beheer/medewerkers");
        (await visit.Page.GetByRole(AriaRole.Row, new() { Name = "Gerda Postma" }).InnerTextAsync()).ShouldContain("Medewerker Veilig Thuis");
    }, Screen.Desk, script);

    private static async Task SignInAsync(Visit visit)
    {
        await visit.OpenAsync("/inloggen");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Log in als Bea Smit" }).ClickAsync();
        await visit.Page.WaitForURLAsync("**/beheer");
    }

    private static async Task LookAsync(Visit visit, string name)
    {
        await visit.ShouldPassAxeAsync();
        await visit.ShouldFitTheScreenAsync();
        await visit.ScreenshotAsync(name.ToLowerInvariant());
    }
}
