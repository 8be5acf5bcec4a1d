using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Components;

/// <summary>
/// A date of which a part may be unknown: three boxes, each of which may stay empty. Bind it to an object with
/// the string properties <c>Dag</c>, <c>Maand</c> and <c>Jaar</c>.
/// </summary>
[HtmlTargetElement("nl-partial-date", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PartialDateTagHelper(IStringLocalizer<Teksten> text) : FieldTagHelper(text)
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Hint ??= Text["Laat leeg wat niet bekend is."];
        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        AddClass(output, "utrecht-form-fieldset utrecht-form-fieldset--html-fieldset schakel-choices");
        if (FieldError is not null)
        {
            AddClass(output, "utrecht-form-fieldset--invalid");
        }

        output.Attributes.SetAttribute("id", FieldId);
        output.Attributes.SetAttribute("aria-describedby", Html.Ids(HintId, ErrorId));
        output.Content.AppendHtml(WithOptional(
            Html.Element("legend", "utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend", Label)));
        AppendHintAndError(output);
        output.Content.AppendHtml(Html.Element("div", "schakel-date-parts")
            .With(Part("Dag", Text["Dag"], 2))
            .With(Part("Maand", Text["Maand"], 2))
            .With(Part("Jaar", Text["Jaar"], 4)));
    }

    /// <summary>An error of one part counts for the whole: it is shown above the three boxes.</summary>
    protected override string? FieldError =>
        base.FieldError ?? ErrorOf(FieldName + ".Dag") ?? ErrorOf(FieldName + ".Maand") ?? ErrorOf(FieldName + ".Jaar");

    private TagBuilder Part(string property, string label, int width)
    {
        var name = $"{FieldName}.{property}";
        var id = $"{FieldId}_{property}";
        var model = For?.Model?.GetType().GetProperty(property)?.GetValue(For.Model);
        var box = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing }
            .Class("utrecht-textbox").Class("utrecht-textbox--html-input").Class(Widths.ClassFor(width))
            .Class("utrecht-textbox--invalid", FieldError is not null)
            .Attr("type", "text").Attr("inputmode", "numeric").Attr("autocomplete", "off")
            .Attr("id", id).Attr("name", name).Flag("disabled", Disabled)
            .Attr("aria-invalid", FieldError is null ? null : "true").Attr("value", ValueOf(name, model));
        return Html.Element("div").With(Html.Element("label", "utrecht-form-label schakel-label-small", label).Attr("for", id)).With(box);
    }
}
