using Schakel.Browser.Support;
using Schakel.Tests.Support;

namespace Schakel.Browser.Journeys;

public sealed class FirstPageTests(Chromium chromium, WebHost host) : IClassFixture<WebHost>
{
    [Theory]
    [InlineData(Screen.Desk, true)]
    [InlineData(Screen.Phone, true)]
    [InlineData(Screen.Desk, false)]
    [InlineData(Screen.Phone, false)]
    public Task The_first_page_can_be_used_by_everybody(Screen screen, bool script) =>
        chromium.VisitAsync(host, async visit =>
        {
            await visit.OpenAsync("/");
            await visit.ShouldPassAxeAsync();
            await visit.ShouldFitTheScreenAsync();
            await visit.ScreenshotAsync($"first-page-{screen}".ToLowerInvariant());
        }, screen, script);
}
