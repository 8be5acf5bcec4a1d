using Microsoft.Playwright;
using Schakel.Browser.Support;
using Schakel.Tests.Support;

namespace Schakel.Browser.Journeys;

/// <summary>Every component in every state: in our own font, without a fault, on both widths.</summary>
public sealed class ComponentenTests(Chromium chromium, WebHost host) : IClassFixture<WebHost>
{
    // What a reader sees: text of its own, or a control. The font that counts is the first of the list that is used.
    private const string Strangers =
        """
        () => [...document.querySelectorAll('body *')]
          .filter(e => e.matches('input, select, textarea, button') || [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()))
          .filter(e => !e.closest('svg, script, style, noscript, template, kbd, code'))
          .filter(e => e.getClientRects().length > 0)
          .filter(e => !/^"?Source Sans 3/.test(getComputedStyle(e).fontFamily))
          .map(e => `${e.tagName.toLowerCase()}.${e.className}: ${getComputedStyle(e).fontFamily}`)
        """;

    private const string Loaded = "() => document.fonts.ready.then(() => document.fonts.check('17px \"Source Sans 3 Variable\"'))";

    [Theory]
    [InlineData("/componenten", Screen.Desk)]
    [InlineData("/componenten", Screen.Phone)]
    [InlineData("/componenten?fouten=true", Screen.Desk)]
    [InlineData("/componenten?fouten=true", Screen.Phone)]
    public Task No_component_falls_back_to_the_browsers_own_font(string path, Screen screen) =>
        chromium.VisitAsync(host, async visit =>
        {
            await visit.OpenAsync(path);
            (await visit.Page.EvaluateAsync<bool>(Loaded)).ShouldBeTrue("our own font is loaded");
            (await visit.Page.EvaluateAsync<string[]>(Strangers)).ShouldBeEmpty();
            await visit.ShouldPassAxeAsync();
            await visit.ShouldFitTheScreenAsync();
        }, screen);

    [Fact]
    public Task The_rule_finds_a_component_that_does() =>
        chromium.VisitAsync(host, async visit =>
        {
            await visit.OpenAsync("/componenten");
            await visit.Page.EvaluateAsync("() => { document.querySelector('main button').style.fontFamily = 'serif'; }");
            (await visit.Page.EvaluateAsync<string[]>(Strangers)).ShouldContain(found => found.StartsWith("button."));
        });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task A_file_is_asked_for_in_our_own_words_and_with_the_keyboard(bool script) =>
        chromium.VisitAsync(host, async visit =>
        {
            var page = visit.Page;
            await visit.OpenAsync("/componenten");
            (await page.Locator(".schakel-file__button").First.InnerTextAsync()).ShouldBe("Kies een bestand");
            await page.Locator("select#Gemeente").FocusAsync();
            var chooser = await page.RunAndWaitForFileChooserAsync(async () =>
            {
                await page.Keyboard.PressAsync("Tab");
                await page.Keyboard.PressAsync("Enter");
            });
            await chooser.SetFilesAsync(new FilePayload { Name = "foto.png", MimeType = "image/png", Buffer = [1] });

            var words = page.Locator("[data-file-for=Bijlage]");
            (await words.IsVisibleAsync()).ShouldBe(script, "without script the browser itself says which file it is");
            (await words.TextContentAsync()).ShouldBe(script ? "foto.png" : "Nog geen bestand gekozen");
            (await page.Locator("#Bijlage").EvaluateAsync<string>("e => e.files[0].name")).ShouldBe("foto.png");
        }, Screen.Desk, script);

    /// <summary>Who chose colours of their own gets them everywhere, with the controls of their system in them.</summary>
    [Fact]
    public Task No_component_refuses_the_colours_of_the_reader() =>
        chromium.VisitAsync(host, async visit =>
        {
            await visit.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
            await visit.OpenAsync("/componenten");
            (await visit.Page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll('body *')]
                  .filter(e => getComputedStyle(e).forcedColorAdjust === 'none'
                    || (e.matches('input[type=checkbox], input[type=radio], select') && getComputedStyle(e).appearance === 'none'))
                  .map(e => e.outerHTML)
                """)).ShouldBeEmpty();
            await visit.ScreenshotAsync("componenten-eigen-kleuren");
        });
}
