using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Schakel.Web.Components;

/// <summary>Fields that belong together, under one legend.</summary>
[HtmlTargetElement("nl-fieldset")]
public sealed class FieldsetTagHelper : TagHelper
{
    public string Legend { get; set; } = "";

    public string? Hint { get; set; }

    public string? Error { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "fieldset";
        output.Attributes.SetAttribute("class", "utrecht-form-fieldset utrecht-form-fieldset--html-fieldset schakel-fieldset"
            + (Error is null ? "" : " utrecht-form-fieldset--invalid"));
        var hintId = Hint is null ? null : context.UniqueId + "-hint";
        var errorId = Error is null ? null : context.UniqueId + "-error";
        if (Html.Ids(hintId, errorId) is { } ids)
        {
            output.Attributes.SetAttribute("aria-describedby", ids);
        }

        output.PreContent.AppendHtml(Html.Element(
            "legend", "utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend schakel-fieldset__legend", Legend));
        if (Hint is not null)
        {
            output.PreContent.AppendHtml(Html.Element("div", "utrecht-form-field-description", Hint).Attr("id", hintId));
        }

        if (Error is not null)
        {
            output.PreContent.AppendHtml(Html.Element("div", "utrecht-form-field-error-message", Error).Attr("id", errorId));
        }
    }
}
