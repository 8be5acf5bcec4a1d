using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Schakel.Web.Components;

/// <summary>Something to know before going on.</summary>
[HtmlTargetElement("nl-alert")]
public sealed class AlertTagHelper(Icon icon) : TagHelper
{
    /// <summary><c>info</c>, <c>ok</c>, <c>warning</c> or <c>error</c>.</summary>
    public string Tone { get; set; } = "info";

    public string? Title { get; set; }

    /// <summary>Says it aloud on arrival: for what just happened, such as "Opgeslagen".</summary>
    public bool Live { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", $"utrecht-alert utrecht-alert--{Tone}");
        if (Live)
        {
            output.Attributes.SetAttribute("role", Tone == "error" ? "alert" : "status");
        }

        output.PreContent.AppendHtml(Html.Element("span", "utrecht-alert__icon", icon.Draw(SignOf(Tone))));
        output.PreContent.AppendHtml("<div class=\"utrecht-alert__content\">");
        if (Title is not null)
        {
            output.PreContent.AppendHtml(Html.Element("p", "schakel-alert__title", Title));
        }

        output.PreContent.AppendHtml("<div class=\"utrecht-alert__message\">");
        output.PostContent.AppendHtml("</div></div>");
    }

    private static string SignOf(string tone) => tone switch
    {
        "ok" => "circle-check",
        "warning" => "alert-triangle",
        "error" => "alert-circle",
        _ => "info-circle",
    };
}
