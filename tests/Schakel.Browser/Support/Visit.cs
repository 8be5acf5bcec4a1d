using Microsoft.Playwright;
using Schakel.Tests.Architecture;

namespace Schakel.Browser.Support;

/// <summary>Somebody who uses the site in a browser.</summary>
public sealed class Visit(IPage page, bool hasScript, Func<Task<IBrowserContext>> newTwin)
{
    public IPage Page { get; } = page;

    /// <summary>Goes to a page of the site that must answer with this status.</summary>
    public async Task OpenAsync(string path, int status = 200)
    {
        var response = await Page.GotoAsync(path);
        response!.Status.ShouldBe(status, path);
    }

    /// <summary>Asks axe about the page as it is now, by the rules of WCAG 2.2 A and AA.</summary>
    public async Task ShouldPassAxeAsync()
    {
        var faults = hasScript ? await Axe.FaultsAsync(Page) : await FaultsOfCopyAsync();
        faults.ShouldBeEmpty(Page.Url);
    }

    /// <summary>Fails when the page is wider than the screen, so that somebody must scroll sideways.</summary>
    public async Task ShouldFitTheScreenAsync()
    {
        var width = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        width.ShouldBeLessThanOrEqualTo(Page.ViewportSize!.Width, Page.Url);
    }

    /// <summary>Writes artifacts/screenshots/NAME.png, of the whole page.</summary>
    public Task ScreenshotAsync(string name) => Page.ScreenshotAsync(new PageScreenshotOptions
    {
        Path = Path.Combine(SourceTree.Root, "artifacts", "screenshots", $"{name}.png"),
        FullPage = true,
    });

    // axe is script. Where the visitor has none, the markup as it stands is shown in a second browser, with the
    // styles of the site but without its script and its content security policy.
    private async Task<IReadOnlyList<string>> FaultsOfCopyAsync()
    {
        var markup = await Page.ContentAsync();
        await using var second = await newTwin();
        var copy = await second.NewPageAsync();
        await copy.RouteAsync("**/*", route => AnswerAsync(route, markup));
        await copy.GotoAsync(Page.Url);
        return await Axe.FaultsAsync(copy);
    }

    private static Task AnswerAsync(IRoute route, string markup) => route.Request switch
    {
        { IsNavigationRequest: true } => route.FulfillAsync(new RouteFulfillOptions
        {
            ContentType = "text/html; charset=utf-8",
            Body = markup,
        }),
        { ResourceType: "script" } => route.AbortAsync(),
        _ => route.ContinueAsync(),
    };
}
