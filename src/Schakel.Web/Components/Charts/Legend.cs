using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Components.Charts;

/// <summary>What the signs of a chart stand for: each with its word.</summary>
internal static class Legend
{
    private const string Nothing = "–";

    /// <summary>The steps of a scale.</summary>
    /// <param name="withNone">Whether something on the chart is not filled in.</param>
    /// <param name="own">The word for what is the reader's own; null when the chart has nothing of the kind.</param>
    public static TagBuilder Of(Scale scale, bool withNone, string? own, IStringLocalizer<Teksten> text)
    {
        List<(IHtmlContent, string)> items = [.. scale.Steps.Select((step, i) => (Swatch(scale, i), step.Name))];
        if (withNone)
        {
            items.Add((Swatch(scale, null), Word(scale, null, text)));
        }

        if (own is not null)
        {
            items.Add((Html.Element("span", "schakel-legend__swatch schakel-legend__swatch--own").Attr("aria-hidden", "true"), own));
        }

        return List(items, text);
    }

    public static TagBuilder List(IEnumerable<(IHtmlContent Sign, string Word)> items, IStringLocalizer<Teksten> text)
    {
        var list = Html.Element("ul", "schakel-legend").Attr("aria-label", text["Legenda"]);
        foreach (var (sign, word) in items)
        {
            list.With(Html.Element("li", "schakel-legend__item", sign).With(" ").With(Html.Element("span", null, word)));
        }

        return list;
    }

    public static string Word(Scale scale, int? value, IStringLocalizer<Teksten> text) =>
        value is { } known ? scale.At(known).Name : text["niet ingevuld"];

    public static string Sign(Scale scale, int? value) => value is { } known ? scale.At(known).Sign : Nothing;

    public static TagBuilder Swatch(Scale scale, int? value) =>
        Html.Element("span", $"schakel-legend__swatch {scale.CssClass(value)}", Sign(scale, value)).Attr("aria-hidden", value is null ? "true" : null);
}
