using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Schakel.Browser.Support;
using Schakel.Tests.Access;
using Schakel.Tests.Support;

namespace Schakel.Browser.Sweep;

/// <summary>No page has a fault that a machine can find, in any of its states, for whoever looks and however they look.</summary>
public sealed partial class SweepTests(Chromium chromium, SweepSite site) : IClassFixture<SweepSite>
{
    // Who wants to see what the sweep saw, sets this: then every state leaves its pictures in artifacts/screenshots.
    private static readonly bool _pictures = Environment.GetEnvironmentVariable("SCHAKEL_PICTURES") is not null;

    // One of every fault that is looked for.
    private const string Break = """
        () => {
          document.title = 'Stuk';
          document.documentElement.lang = 'fy';
          const main = document.querySelector('main');
          const add = (name, style) => Object.assign(main.appendChild(Object.assign(document.createElement(name), { textContent: 'Stuk' })).style, style);
          add('h1', {});
          main.append(Object.assign(document.createElement('div'), { id: 'fouten' }));
          add('img', {});
          add('p', { color: '#222' });
          add('p', { minWidth: '42rem' });
          const inner = main.appendChild(document.createElement('div'));
          inner.style.overflowX = 'auto';
          inner.append(Object.assign(document.createElement('p'), { textContent: 'Stuk' }));
          inner.firstChild.style.width = '1200px';
        }
        """;

    /// <summary>Whoever sees the fewest pages first, so that a fault of every page shows soon.</summary>
    public static TheoryData<string, string> Everybody =>
        [.. Places.All.Values.SelectMany(p => p).CountBy(p => p.Wie).OrderBy(p => p.Value).Select(p => p.Key).SelectMany(_ => new[] { "nl", "en" }, (wie, taal) => (wie, taal))];

    [Fact]
    public async Task Every_page_is_looked_at() => Places.Forgotten(await PagesAsync(), Places.All.Keys).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Everybody))]
    public Task Nobody_meets_a_fault_on_any_page(string wie, string taal) => chromium.VisitAsync(site.Host, async visit =>
    {
        await SignInAsync(visit, wie);
        await ReadAsync(visit, taal);
        var eyes = await Eyes.OpenAsync(visit);
        var faults = new List<string>();
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (template, place) in from row in Places.All from place in row.Value where place.Wie == wie select (row.Key, place))
        {
            faults.AddRange((await LookAsync(visit, eyes, template, place, taal, titles)).Select(fault => $"{template}, {place.Staat}: {fault}"));
        }

        faults.ShouldBeEmpty();
    });

    [Fact]
    public void A_page_that_was_forgotten_is_found() => Places.Forgotten(["", "werk", "nieuw"], ["werk", "weg"])
        .ShouldBe(["'nieuw' is a page that nobody looks at", "'weg' is looked at and is no page"]);

    [Fact]
    public Task A_page_with_faults_does_not_pass() => chromium.VisitAsync(site.Host, async visit =>
    {
        await visit.OpenAsync("/inloggen");
        var stuk = new Place("stuk", "", _ => "/inloggen") { Dan = (_, page) => page.EvaluateAsync(Break) };
        var titles = new Dictionary<string, string>(StringComparer.Ordinal) { ["Stuk"] = "elders" };

        var faults = await LookAsync(visit, await Eyes.OpenAsync(visit), "uitloggen", stuk, "nl", titles);

        foreach (var expected in (string[])[
            "the title 'Stuk' does not say the page", "the title 'Stuk' is that of elders too", "the language is 'fy'", "there are 2 first headings", "errors are announced",
            "this is another page: /inloggen", "[desk] image-alt", "[dark] color-contrast", "[letters twice as large] 1", "[320 pixels] 6",
            "[phone] must be scrolled sideways"])
        {
            faults.ShouldContain(fault => fault.StartsWith(expected, StringComparison.Ordinal), expected);
        }
    });

    [Fact]
    public async Task A_state_that_is_not_what_it_says_does_not_pass() => await chromium.VisitAsync(site.Host, async visit =>
    {
        var place = new Place("fouten", "", _ => "/inloggen") { Toont = "#fouten" };

        (await LookAsync(visit, await Eyes.OpenAsync(visit), "inloggen", place, "nl", [])).ShouldHaveSingleItem().ShouldStartWith("cannot be reached");
    });

    private async Task<IReadOnlyList<string>> LookAsync(
        Visit visit, Eyes eyes, string template, Place place, string taal, Dictionary<string, string> titles)
    {
        try
        {
            await place.ReachAsync(site, visit);
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException or ShouldAssertException)
        {
            return [$"cannot be reached: {e.Message}"];
        }

        return await FaultsAsync(visit, eyes, template, place, taal, titles);
    }

    private static async Task<IReadOnlyList<string>> FaultsAsync(
        Visit visit, Eyes eyes, string template, Place place, string taal, Dictionary<string, string> titles)
    {
        var (titel, lang, koppen, fouten) = await eyes.ReadAsync();
        var path = new Uri(visit.Page.Url).AbsolutePath;
        var picture = _pictures ? $"{Name().Replace(template, "")}--{place.Staat.Replace(' ', '-')}--{taal}" : null;
        return
        [
            .. titel.EndsWith(" – Schakel", StringComparison.Ordinal) ? Array.Empty<string>() : [$"the title '{titel}' does not say the page"],
            .. place.Elders || titles.TryAdd(titel, template) || titles[titel] == template ? Array.Empty<string>() : [$"the title '{titel}' is that of {titles[titel]} too"],
            .. lang == taal ? Array.Empty<string>() : [$"the language is '{lang}'"],
            .. koppen == "1" ? Array.Empty<string>() : [$"there are {koppen} first headings"],
            .. fouten.Length == 0 ? Array.Empty<string>() : ["errors are announced and none is named"],
            .. place.Elders || Places.Matches(template, path) ? Array.Empty<string>() : [$"this is another page: {path}"],
            .. taal == "nl" ? await eyes.LookAsync(picture) : await eyes.LookOnPhoneAsync(picture),
        ];
    }

    private static async Task SignInAsync(Visit visit, string wie)
    {
        await visit.OpenAsync("/inloggen");
        if (wie.Length > 0)
        {
            await visit.Page.Locator($"form:has(input[value='{wie}']) button").ClickAsync();
            await visit.Page.WaitForURLAsync(url => !url.Contains("inloggen", StringComparison.Ordinal));
        }
    }

    private static async Task ReadAsync(Visit visit, string taal)
    {
        if (taal != "nl")
        {
            await visit.Page.Locator(".schakel-language button").ClickAsync();
            await visit.Page.Locator($"html[lang={taal}]").WaitForAsync();
        }
    }

    private async Task<IEnumerable<string>> PagesAsync() =>
        (await RouteReader.ReadAsync(site.Host.Services)).Where(r => r.Methods.Contains("GET")).Select(r => r.Template).Distinct();

    [GeneratedRegex("[^a-z/]|:guid|:length", RegexOptions.None, 1000)]
    private static partial Regex Name();
}
