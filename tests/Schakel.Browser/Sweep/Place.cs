using Microsoft.Playwright;
using Schakel.Browser.Support;

namespace Schakel.Browser.Sweep;

/// <summary>One state of one page: who sees it, where, and what they do to get there.</summary>
/// <param name="Wie">An account; empty for somebody who is signed out.</param>
/// <param name="Pad">Where it begins.</param>
internal sealed record Place(string Staat, string Wie, Func<SweepSite, string> Pad)
{
    /// <summary>The status of the page that it begins with.</summary>
    public int Status { get; init; } = 200;

    /// <summary>What somebody does on that page, in whatever language it is.</summary>
    public Func<SweepSite, IPage, Task>? Dan { get; init; }

    /// <summary>What must be on the screen, or this is not the state that it says it is.</summary>
    public string? Toont { get; init; }

    /// <summary>The page answers at the address of another one, as what is not found does.</summary>
    public bool Elders { get; init; }

    /// <summary>The state of a form that was sent as it stands, and came back.</summary>
    public Place Rejected(string form = Form) => this with { Staat = "fouten", Dan = (_, page) => SendAsync(page, form), Toont = "#fouten" };

    /// <summary>The form that a page is about.</summary>
    public const string Form = "main form.form, main form.stack";

    public static async Task SendAsync(IPage page, string form = Form)
    {
        await page.Locator(form).Last.Locator("button[type=submit]").First.ClickAsync();
        await page.WaitForLoadStateAsync();
    }

    /// <summary>Gets there, and makes sure that it is there.</summary>
    public async Task ReachAsync(SweepSite site, Visit visit)
    {
        await visit.OpenAsync(Pad(site), Status);
        if (Dan is not null)
        {
            await Dan(site, visit.Page);
        }

        if (Toont is not null)
        {
            await visit.Page.Locator(Toont).First.WaitForAsync(new() { Timeout = 5_000 });
        }
    }
}
