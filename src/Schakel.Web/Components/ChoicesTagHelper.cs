using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Components;

/// <summary>A question with choices in a fieldset: what radios and checkboxes share.</summary>
/// <remarks>The first choice bears the id of the field itself, so that the error summary leads to it.</remarks>
public abstract class ChoicesTagHelper(IStringLocalizer<Teksten> text, string kind) : FieldTagHelper(text)
{
    private int _count;

    public IEnumerable<SelectListItem> Options { get; set; } = [];

    /// <summary>Short choices side by side.</summary>
    public bool Inline { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        context.Items[typeof(ChoicesTagHelper)] = this;
        var choices = new HtmlContentBuilder();
        foreach (var option in Options)
        {
            choices.AppendHtml(Choice(option.Value ?? option.Text, option.Text, null, option.Disabled, null));
        }

        choices.AppendHtml(await output.GetChildContentAsync());

        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        AddClass(output, "utrecht-form-fieldset utrecht-form-fieldset--html-fieldset schakel-choices");
        if (FieldError is not null)
        {
            AddClass(output, "utrecht-form-fieldset--invalid");
        }

        output.Attributes.SetAttribute("aria-describedby", Html.Ids(HintId, ErrorId) ?? "");
        if (Html.Ids(HintId, ErrorId) is null)
        {
            output.Attributes.RemoveAll("aria-describedby");
        }

        output.Content.AppendHtml(WithOptional(
            Html.Element("legend", "utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend", Label)
                .Class("schakel-visually-hidden", LabelHidden)));
        AppendHintAndError(output);
        output.Content.AppendHtml(
            Html.Element("div", "schakel-choices__list", choices).Class("schakel-choices__list--inline", Inline));
    }

    /// <summary>One choice with its label, an own hint and what appears when it is chosen.</summary>
    internal TagBuilder Choice(string value, string label, string? hint, bool disabled, IHtmlContent? conditional)
    {
        var id = _count++ == 0 ? FieldId : $"{FieldId}-{_count}";
        var hintId = hint is null ? null : id + "-keuze-hint";
        var type = kind == "radio-button" ? "radio" : "checkbox";
        var box = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing }
            .Class($"utrecht-{kind}").Class($"utrecht-{kind}--html-input")
            .Class($"utrecht-{kind}--invalid", FieldError is not null)
            .Attr("type", type).Attr("id", id).Attr("name", FieldName)
            .Attr("aria-describedby", hintId).Flag("disabled", disabled || Disabled)
            .Flag("autofocus", HasFocus && _count == 1)
            .Flag("checked", Values().Contains(value, StringComparer.OrdinalIgnoreCase));
        box.Attributes["value"] = value;

        var choice = Html.Element("div", "schakel-choice").With(box)
            .With(Html.Element("label", $"utrecht-form-label utrecht-form-label--{type}", label)
                .Class("utrecht-form-label--disabled", disabled || Disabled).Attr("for", id));
        if (hint is not null)
        {
            choice.With(Html.Element("div", "utrecht-form-field-description schakel-choice__hint", hint).Attr("id", hintId));
        }

        return conditional is null ? choice : choice.With(Html.Element("div", "schakel-choice__more", conditional));
    }
}
