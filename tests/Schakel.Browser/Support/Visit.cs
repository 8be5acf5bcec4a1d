using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Schakel.Tests.Architecture;

namespace Schakel.Browser.Support;

/// <summary>Somebody who uses the site in a browser.</summary>
public sealed class Visit(IPage page, Func<Task<IBrowserContext>> twin)
{
    private static readonly string[] _wcag22aa = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

    public IPage Page { get; } = page;

    /// <summary>Goes to a page of the site that must answer with this status.</summary>
    public async Task OpenAsync(string path, int status = 200)
    {
        var response = await Page.GotoAsync(path);
        response!.Status.ShouldBe(status, path);
    }

    /// <summary>Asks axe about the page as it is now, by the rules of WCAG 2.2 A and AA.</summary>
    /// <remarks>
    /// axe is script, and must work on a page that forbids it. So the markup as it stands is shown in a second
    /// browser, with the styles of the site but without its script and its content security policy.
    /// </remarks>
    public async Task ShouldPassAxeAsync()
    {
        var markup = await Page.ContentAsync();
        await using var second = await twin();
        var copy = await second.NewPageAsync();
        await copy.RouteAsync("**/*", route => AnswerAsync(route, markup));
        await copy.GotoAsync(Page.Url);

        var result = await copy.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags(_wcag22aa) });

        result.Violations.SelectMany(Describe).ShouldBeEmpty(Page.Url);
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

    private static IEnumerable<string> Describe(AxeResultItem violation) =>
        violation.Nodes.Select(node => $"{violation.Id}: {violation.Help} at {node.Target}: {node.Html}");
}
