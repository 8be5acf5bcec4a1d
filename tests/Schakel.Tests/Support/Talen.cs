using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Schakel.Core.Common;

namespace Schakel.Tests.Support;

/// <summary>Finds what was left in Dutch on a page that is read in English.</summary>
internal static class Talen
{
    private static readonly string[] _spoken = ["aria-label", "title", "alt", "placeholder", "value"];

    /// <summary>From now on this visitor reads English.</summary>
    public static async Task ReadEnglishAsync(this HttpClient client, string url)
    {
        var language = await client.GetFormAsync(url, "form.schakel-language");
        (await language.SendAsync()).Dispose();
    }

    /// <summary>The texts of a page that are the Dutch of a text with another English.</summary>
    public static IEnumerable<string> DutchIn(this WebHost host, IHtmlDocument page)
    {
        var dutch = host.Services.GetRequiredService<JsonTeksten>().English
            .Where(text => text.Key != text.Value && !text.Key.Contains('{')).Select(text => text.Key).ToHashSet(StringComparer.Ordinal);
        return Texts(page.QuerySelector("main")!).Where(dutch.Contains).Distinct();
    }

    private static IEnumerable<string> Texts(IElement main) =>
        main.Descendants<IText>().Select(text => text.Data.Trim())
            .Concat(main.QuerySelectorAll("*").SelectMany(e => _spoken.Select(e.GetAttribute).OfType<string>()));
}
