using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Schakel.Web.Components;

/// <summary>More for who wants it.</summary>
[HtmlTargetElement("nl-details")]
public sealed class DetailsTagHelper(Icon icon) : TagHelper
{
    public string Summary { get; set; } = "";

    public bool Open { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "details";
        output.Attributes.SetAttribute("class", "schakel-details");
        if (Open)
        {
            output.Attributes.SetAttribute("open", "open");
        }

        output.PreContent.AppendHtml(Html.Element("summary", "schakel-details__summary", icon.Draw("chevron-right")).With(Summary));
        output.PreContent.AppendHtml("<div class=\"schakel-details__content\">");
        output.PostContent.AppendHtml("</div>");
    }
}
