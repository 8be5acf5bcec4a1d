using Microsoft.Playwright;
using Schakel.Browser.Support;
using Schakel.Tests.Support;

namespace Schakel.Browser.Journeys;

/// <summary>Charts: read in every light, reached with the keyboard, and no wider than the screen.</summary>
public sealed class GrafiekenTests(Chromium chromium, WebHost host) : IClassFixture<WebHost>
{
    [Theory]
    [InlineData(Screen.Desk)]
    [InlineData(Screen.Phone)]
    public Task In_the_dark_with_every_table_open_they_can_be_read(Screen screen) =>
        chromium.VisitAsync(host, async visit =>
        {
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await visit.OpenAsync("/componenten");
            await visit.Page.EvaluateAsync("() => document.querySelectorAll('#grafieken details').forEach(d => { d.open = true; })");
            await visit.ShouldPassAxeAsync();
            await visit.ShouldFitTheScreenAsync();
            await visit.ScreenshotAsync($"grafieken-donker-{screen}");
        }, screen);

    [Fact]
    public Task Without_script_the_table_beside_a_map_opens_with_the_keyboard() =>
        chromium.VisitAsync(host, async visit =>
        {
            await visit.OpenAsync("/componenten");
            var map = visit.Page.Locator(".schakel-tiles").First;
            (await map.Locator("td").First.IsVisibleAsync()).ShouldBeFalse();
            await map.Locator("summary").FocusAsync();
            await visit.Page.Keyboard.PressAsync("Enter");

            (await map.Locator("tbody tr").First.InnerTextAsync()).ShouldContain("Gooi en Vechtstreek");
            (await map.Locator("tbody tr").CountAsync()).ShouldBe(30);
        }, Screen.Phone, script: false);

    [Fact]
    public Task A_tile_is_reached_in_order_and_shows_that_it_is() =>
        chromium.VisitAsync(host, async visit =>
        {
            await visit.OpenAsync("/componenten");
            var tiles = visit.Page.Locator(".schakel-tiles").First.Locator("svg").GetByRole(AriaRole.Link);
            await tiles.First.FocusAsync();
            await visit.Page.Keyboard.PressAsync("Tab");

            var friesland = visit.Page.GetByRole(AriaRole.Link, new() { Name = "Friesland: vast onderdeel van het werk (Friesl 4)" });
            (await friesland.EvaluateAsync<bool>("e => e === document.activeElement")).ShouldBeTrue();
            (await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.activeElement.querySelector('rect')).strokeWidth")).ShouldBe("6px");
        });

    [Fact]
    public Task On_a_phone_the_heads_of_a_heat_map_stay_while_it_scrolls() =>
        chromium.VisitAsync(host, async visit =>
        {
            await visit.OpenAsync("/componenten");
            var region = visit.Page.Locator(".schakel-heat__scroll").First;
            await region.ScrollIntoViewIfNeededAsync();
            await region.EvaluateAsync("e => e.scrollTo(120, 300)");
            var edge = await region.BoundingBoxAsync();
            var name = await region.Locator("tbody th").Nth(9).BoundingBoxAsync();
            var head = await region.Locator("thead th").Nth(5).BoundingBoxAsync();

            name!.X.ShouldBe(edge!.X, 1);
            head!.Y.ShouldBe(edge.Y, 1);
            (await region.Locator("tbody td").First.BoundingBoxAsync())!.X.ShouldBeLessThan(edge.X + name.Width);
        }, Screen.Phone);

    [Fact]
    public Task On_paper_every_table_stands_beside_its_picture() =>
        chromium.VisitAsync(host, async visit =>
        {
            await visit.OpenAsync("/componenten");
            await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

            (await visit.Page.Locator(".schakel-tiles tbody th").First.IsVisibleAsync()).ShouldBeTrue();
            (await visit.Page.Locator(".schakel-bars summary").First.IsVisibleAsync()).ShouldBeFalse();
            await visit.ScreenshotAsync("grafieken-papier");
        });
}
