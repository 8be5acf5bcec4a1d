using Microsoft.Playwright;
using Schakel.Browser.Support;

namespace Schakel.Browser.Sweep;

/// <summary>Looks at a page in all the ways in which people look: at a desk, on a phone, in the dark, in large letters.</summary>
internal sealed class Eyes(Visit visit, ICDPSession device)
{
    private const string Facts = """
        () => [
          document.title, document.documentElement.lang, `${document.querySelectorAll('h1').length}`,
          document.querySelector('#fouten') && !document.querySelector('#fouten li') ? 'empty' : '']
        """;

    // What sticks out of the screen, and what must be scrolled sideways within it; a table of figures may say that it does.
    private const string Overflowing = """
        () => {
          const name = e => `${e.tagName.toLowerCase()}.${[...e.classList].join('.')} "${e.textContent.trim().slice(0, 40)}"`;
          const all = [...document.querySelectorAll('body *')].filter(e => e.checkVisibility());
          const inner = all.filter(e => /auto|scroll/.test(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth + 1
            && !e.matches('textarea, select, input') && !(e.matches('.utrecht-table-container') && (innerWidth > 640 || e.querySelector('.schakel-table--scrolls')))
            && !e.matches('.schakel-chart [role=region][tabindex="0"][aria-label]')).map(e => `must be scrolled sideways: ${name(e)}`);
          const root = document.documentElement;
          if (root.scrollWidth <= root.clientWidth) return inner;
          const out = all.filter(e => e.getBoundingClientRect().right > root.clientWidth + 1 && !e.closest('.utrecht-table-container'));
          return [...inner, `${root.scrollWidth} pixels wide on a screen of ${root.clientWidth}: ${out.slice(-3).map(name).join(', ')}`];
        }
        """;

    private IPage Page => visit.Page;

    public static async Task<Eyes> OpenAsync(Visit visit) => new(visit, await visit.Page.Context.NewCDPSessionAsync(visit.Page));

    /// <summary>Title, language, number of first headings, and whether there is a summary of errors that names none.</summary>
    public async Task<(string Titel, string Taal, string Koppen, string Fouten)> ReadAsync() =>
        await Page.EvaluateAsync<string[]>(Facts) is [var titel, var taal, var koppen, var fouten] ? (titel, taal, koppen, fouten) : default;

    /// <summary>In every way, each fault with the way in which it was seen.</summary>
    public async Task<IReadOnlyList<string>> LookAsync(string? picture)
    {
        var faults = new List<string>();
        await OnAsync(1280, touch: false);
        faults.AddRange(Seen("desk", await Axe.FaultsAsync(Page), await OverflowAsync()));
        await PictureAsync(picture, "desk");
        await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        faults.AddRange(Seen("dark", await Axe.ContrastFaultsAsync(Page)));
        await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await Page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");
        faults.AddRange(Seen("letters twice as large", await OverflowAsync()));
        await Page.EvaluateAsync("() => document.documentElement.removeAttribute('style')");
        return [.. faults, .. await LookOnPhoneAsync(picture)];
    }

    public async Task<IReadOnlyList<string>> LookOnPhoneAsync(string? picture)
    {
        await OnAsync(320, touch: true);
        var narrow = Seen("320 pixels", await OverflowAsync());
        await OnAsync(390, touch: true);
        await PictureAsync(picture, "phone");
        return [.. narrow, .. Seen("phone", await Axe.FaultsAsync(Page), await OverflowAsync())];
    }

    private static IEnumerable<string> Seen(string how, params IEnumerable<string>[] faults) => faults.SelectMany(f => f).Select(f => $"[{how}] {f}");

    private async Task OnAsync(int width, bool touch)
    {
        await Page.SetViewportSizeAsync(width, 900);
        await device.SendAsync("Emulation.setTouchEmulationEnabled", new() { ["enabled"] = touch });
    }

    private Task<string[]> OverflowAsync() => Page.EvaluateAsync<string[]>(Overflowing);

    private Task PictureAsync(string? name, string how) => name is null ? Task.CompletedTask : visit.ScreenshotAsync($"{name}-{how}");
}
