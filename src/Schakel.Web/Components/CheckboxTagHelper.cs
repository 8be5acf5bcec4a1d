using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Components;

/// <summary>A single yes, bound to a <c>bool</c>; unticked counts as no.</summary>
[HtmlTargetElement("nl-yes", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CheckboxTagHelper(IStringLocalizer<Teksten> text) : FieldTagHelper(text)
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        AddClass(output, "utrecht-form-field schakel-choice");
        AppendHintAndError(output);

        var isOn = Values().Any(v => string.Equals(v, "true", StringComparison.OrdinalIgnoreCase));
        var box = Tie(new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing })
            .Class("utrecht-checkbox").Class("utrecht-checkbox--html-input")
            .Attr("type", "checkbox").Attr("value", "true").Flag("checked", isOn);
        output.PreContent.AppendHtml(box);
        output.PreContent.AppendHtml(Html.Element("label", "utrecht-form-label utrecht-form-label--checkbox", Label)
            .Class("utrecht-form-label--disabled", Disabled).Attr("for", FieldId));
    }
}
