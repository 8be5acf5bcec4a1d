using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Components.Charts;

/// <summary>What every chart has around its picture: a frame, what it is about, and words when there is nothing.</summary>
public abstract class Chart(IStringLocalizer<Teksten> text) : TagHelper
{
    /// <summary>What the chart shows, in one line: caption of picture and table.</summary>
    public string Caption { get; set; } = "";

    /// <summary>Keeps the caption for screen readers, when a heading already says it.</summary>
    public bool CaptionHidden { get; set; }

    protected IStringLocalizer<Teksten> Text { get; } = text;

    /// <summary>Makes the tag a figure with its caption.</summary>
    protected void Frame(TagHelperOutput output, string cssClass)
    {
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"schakel-chart {cssClass}");
        output.Content.AppendHtml(Html.Element("figcaption", "schakel-chart__caption", Caption).Class("schakel-visually-hidden", CaptionHidden));
    }

    protected TagBuilder Nothing() => Html.Element("p", "schakel-chart__nothing", Text["Nog niets om te tonen."]);
}
