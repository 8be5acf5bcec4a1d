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
}
