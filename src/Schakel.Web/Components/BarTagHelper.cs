using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Schakel.Web.Components;

/// <summary>A small bar beside its figure; drawn, so that it needs no inline style.</summary>
[HtmlTargetElement("nl-bar", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BarTagHelper : TagHelper
{
    public decimal Value { get; set; }

    /// <summary>What fills the bar.</summary>
    public decimal Max { get; set; } = 100;

    /// <summary>The figure in words, when it is more than the number: "92 %".</summary>
    public string? Text { get; set; }

    /// <summary>A norm to draw as a line across.</summary>
    public decimal? Norm { get; set; }

    /// <summary><c>info</c>, <c>ok</c>, <c>warning</c> or <c>danger</c>.</summary>
    public string Tone { get; set; } = "info";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"schakel-bar schakel-bar--{Tone}");
        var drawing = new TagBuilder("svg")
            .Attr("class", "schakel-bar__drawing").Attr("viewBox", "0 0 100 8").Attr("preserveAspectRatio", "none").Attr("aria-hidden", "true")
            .With(Rect("schakel-bar__ground", 0, 100)).With(Rect("schakel-bar__fill", 0, Share(Value)));
        if (Norm is { } norm)
        {
            drawing.With(Rect("schakel-bar__norm", Share(norm) - 0.75m, 1.5m));
        }

        output.Content.AppendHtml(drawing);
        output.Content.AppendHtml(Html.Element("span", "schakel-bar__figure", Text ?? Value.ToString("N0", CultureInfo.CurrentCulture)));
    }

    private decimal Share(decimal value) => Max <= 0 ? 0 : Math.Clamp(100 * value / Max, 0, 100);

    private static TagBuilder Rect(string name, decimal x, decimal width) => new TagBuilder("rect")
        .Attr("class", name).Attr("x", Number(x)).Attr("y", "0").Attr("width", Number(width)).Attr("height", "8");

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
