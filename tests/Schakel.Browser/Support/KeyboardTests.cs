using Schakel.Tests.Support;

namespace Schakel.Browser.Support;

/// <summary>What the keyboard must not meet is seen to fail, on a page of the site into which it was put.</summary>
public sealed class KeyboardTests(Chromium chromium, WebHost host) : IClassFixture<WebHost>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task It_gets_to_what_bears_a_name(bool script) => chromium.VisitAsync(host, async visit =>
    {
        await visit.OpenAsync("/inloggen");
        var keys = new Keyboard(visit.Page);

        (await keys.ToAsync("Nergens").ShouldThrowAsync<InvalidOperationException>()).Message.ShouldContain("does not reach 'Nergens'");
        await keys.ToAsync("English");

        (await visit.Page.Locator(".schakel-language button:focus").CountAsync()).ShouldBe(1);
    }, Screen.Desk, script);

    [Fact]
    public Task A_page_that_keeps_the_focus_is_found() =>
        FaultAsync("e => e.addEventListener('keydown', event => event.preventDefault())", "keeps the focus");

    [Fact]
    public Task A_page_that_loses_the_focus_is_found() =>
        FaultAsync("e => e.addEventListener('focus', () => e.blur())", "loses the focus");

    [Fact]
    public Task A_stop_that_does_not_show_itself_is_found() =>
        FaultAsync("e => { e.style.outline = 'none'; }", "does not show that it has the focus");

    [Fact]
    public Task A_stop_that_is_covered_is_found() => FaultAsync(
        "e => Object.assign(document.body.appendChild(document.createElement('div')).style, { position: 'fixed', inset: '0' })", "is covered");

    private Task FaultAsync(string fault, string expected) => chromium.VisitAsync(host, async visit =>
    {
        await visit.OpenAsync("/inloggen");
        await visit.Page.Locator(".schakel-language button").EvaluateAsync(fault);

        (await new Keyboard(visit.Page).ToAsync("Nergens").ShouldThrowAsync<InvalidOperationException>()).Message.ShouldContain(expected);
    });
}
