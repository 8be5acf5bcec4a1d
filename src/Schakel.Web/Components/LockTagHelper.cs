using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Components;

/// <summary>A secret looks like a secret: a closed lock with the reason, instead of a blank.</summary>
[HtmlTargetElement("nl-lock", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class LockTagHelper(IStringLocalizer<Teksten> text, Icon icon) : TagHelper
{
    public string Reason { get; set; } = "";

    /// <summary>Where a worker says why it must be opened.</summary>
    public string? OpenHref { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "schakel-lock");
        output.Content.AppendHtml(icon.Draw("lock"));
        output.Content.AppendHtml(Html.Element("span", "schakel-visually-hidden", text["Afgeschermd:"] + " "));
        output.Content.AppendHtml(Html.Element("span", "schakel-lock__reason", Reason));
        if (OpenHref is not null)
        {
            output.Content.AppendHtml(Html.Element("a", "nl-link", text["Open met reden"]).Attr("href", OpenHref));
        }
    }
}
