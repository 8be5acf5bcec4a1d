using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Schakel.Browser.Support;

/// <summary>Runs axe, the checker of accessibility, on a page as it stands.</summary>
/// <remarks>Its script is put in by the debugger and run in one go, which takes a fraction of the time of its own driver.</remarks>
internal static class Axe
{
    private const string Run = """
        async runOnly => {
          const result = await axe.run(document, { runOnly, resultTypes: ['violations'] });
          return result.violations.flatMap(rule =>
            rule.nodes.map(node => `${rule.id}: ${rule.help} at ${node.target}: ${node.html} (${node.failureSummary})`));
        }
        """;

    // Best practices too: landmarks, the order of headings, one first heading.
    private static readonly string[] _everything = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    private static readonly string[] _contrast = ["color-contrast", "link-in-text-block"];

    private static readonly string _script = new BundledAxeScriptProvider().GetScript();

    public static Task<IReadOnlyList<string>> FaultsAsync(IPage page) => RunAsync(page, new { type = "tag", values = _everything });

    /// <summary>Only what other colours can change.</summary>
    public static Task<IReadOnlyList<string>> ContrastFaultsAsync(IPage page) => RunAsync(page, new { type = "rule", values = _contrast });

    private static async Task<IReadOnlyList<string>> RunAsync(IPage page, object runOnly)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(_script);
        }

        return await page.EvaluateAsync<string[]>(Run, runOnly);
    }
}
