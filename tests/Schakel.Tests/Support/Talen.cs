using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Schakel.Core.Common;

namespace Schakel.Tests.Support;

/// <summary>Finds what was left in Dutch on a page that is read in English.</summary>
internal static class Talen
{
    private static readonly string[] _spoken = ["aria-label", "title", "alt", "placeholder"];

    /// <summary>From now on this visitor reads English.</summary>
    public static async Task ReadEnglishAsync(this HttpClient client, string url)
    {
        var language = await client.GetFormAsync(url, "form.schakel-language");
        (await language.SendAsync()).Dispose();
    }

    /// <summary>The texts of a page that are the Dutch of a text with another English.</summary>
    public static IEnumerable<string> DutchIn(this WebHost host, IHtmlDocument page)
    {
        // "Kind" is Dutch for a child and English for an aard: what reads as English is no proof.
        var all = host.Services.GetRequiredService<JsonTeksten>().English;
        var dutch = all.Keys.Where(key => !key.Contains('{')).Except(all.Values).ToHashSet(StringComparer.Ordinal);
        return Texts(page.QuerySelector("main")!).Where(dutch.Contains).Distinct();
    }

    private static IEnumerable<string> Texts(IElement main) =>
        main.Descendants<IText>().Select(text => text.Data.Trim())
            .Concat(main.QuerySelectorAll("*").SelectMany(e => _spoken.Select(e.GetAttribute).OfType<string>()));
}
