using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Schakel.Web.Components;

/// <summary>A count that filters the list: "3 te laat".</summary>
[HtmlTargetElement("nl-stat", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StatTagHelper : TagHelper
{
    public int Count { get; set; }

    public string Label { get; set; } = "";

    /// <summary><c>neutral</c>, <c>info</c>, <c>ok</c>, <c>warning</c> or <c>danger</c>; nought is always neutral.</summary>
    public string Tone { get; set; } = "neutral";

    public string? Href { get; set; }

    /// <summary>The list shows just these now.</summary>
    public bool Selected { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = Href is null ? "span" : "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        var tone = Count == 0 ? "neutral" : Tone;
        output.Attributes.SetAttribute("class", $"schakel-stat schakel-stat--{tone}{(Selected ? " schakel-stat--selected" : "")}");
        if (Href is not null)
        {
            output.Attributes.SetAttribute("href", Href);
        }

        if (Selected)
        {
            output.Attributes.SetAttribute("aria-current", "true");
        }

        output.Content.AppendHtml(Html.Element("span", "schakel-stat__count", Count.ToString("N0", CultureInfo.CurrentCulture)));
        output.Content.Append(" ");
        output.Content.AppendHtml(Html.Element("span", "schakel-stat__label", Label));
    }
}
