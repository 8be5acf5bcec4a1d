using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Components;

/// <summary>What every form field shares: name, id, label, hint, error and the ties between them.</summary>
/// <remarks>
/// A field <c>Motivering</c> has id <c>Motivering</c>, its hint <c>Motivering-hint</c> and its error
/// <c>Motivering-error</c>; the error summary links to the id.
/// </remarks>
public abstract class FieldTagHelper(IStringLocalizer<Teksten> text) : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The property of the page model; or give <see cref="Name"/>.</summary>
    public ModelExpression? For { get; set; }

    public string? Name { get; set; }

    public string? Id { get; set; }

    public string Label { get; set; } = "";

    /// <summary>Keeps the label for screen readers only; for a field whose heading already says it.</summary>
    public bool LabelHidden { get; set; }

    public string? Hint { get; set; }

    /// <summary>Overrides the error from the model state.</summary>
    public string? Error { get; set; }

    /// <summary>Says "niet verplicht" behind the label.</summary>
    public bool Optional { get; set; }

    public bool Disabled { get; set; }

    /// <summary>Puts the cursor here when the page opens; not when it comes back with errors, which go first.</summary>
    public bool Autofocus { get; set; }

    protected bool HasFocus => Autofocus && ViewContext.ViewData.ModelState.IsValid;

    protected IStringLocalizer<Teksten> Text => text;

    protected string FieldName => For is null
        ? Name ?? throw new InvalidOperationException("A field needs 'for' or 'name'.")
        : ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    protected internal string FieldId => Id ?? TagBuilder.CreateSanitizedId(FieldName, "_");

    protected string? HintId => Hint is null ? null : FieldId + "-hint";

    protected string? ErrorId => FieldError is null ? null : FieldId + "-error";

    protected virtual string? FieldError => Error ?? ErrorOf(FieldName);

    /// <summary>What was typed when the page comes back with errors, else the value of the model.</summary>
    protected string? ValueOf(string name, object? model) =>
        StateOf(name)?.AttemptedValue ?? Convert.ToString(model, System.Globalization.CultureInfo.CurrentCulture);

    protected string? ErrorOf(string name) => StateOf(name)?.Errors.FirstOrDefault()?.ErrorMessage;

    /// <summary>The same for a field with several values.</summary>
    protected internal IReadOnlyCollection<string> Values()
    {
        if (StateOf(FieldName) is { RawValue: { } raw })
        {
            return raw is IEnumerable<string> many ? [.. many] : [raw.ToString() ?? ""];
        }

        return For?.Model switch
        {
            null => [],
            string one => [one],
            System.Collections.IEnumerable many => [.. many.Cast<object>().Select(v => v.ToString() ?? "")],
            { } one => [one.ToString() ?? ""],
        };
    }

    /// <summary>Puts label, hint, error and control together.</summary>
    protected void Render(TagHelperOutput output, string kind, params IHtmlContent[] control)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        AddClass(output, $"utrecht-form-field utrecht-form-field--{kind}");
        if (FieldError is not null)
        {
            AddClass(output, "utrecht-form-field--invalid");
        }

        output.Content.AppendHtml(LabelOf());
        AppendHintAndError(output);
        foreach (var part in control)
        {
            output.Content.AppendHtml(part);
        }
    }

    protected void AppendHintAndError(TagHelperOutput output)
    {
        if (Hint is not null)
        {
            output.Content.AppendHtml(Html.Element("div", "utrecht-form-field-description", Hint).Attr("id", HintId));
        }

        if (FieldError is { } error)
        {
            output.Content.AppendHtml(Html.Element("div", "utrecht-form-field-error-message").Attr("id", ErrorId)
                .With(Html.Element("span", "schakel-visually-hidden", text["Fout:"] + " ")).With(error));
        }
    }

    protected TagBuilder WithOptional(TagBuilder label) =>
        Optional ? label.With(Html.Element("span", "schakel-optional", " " + text["(niet verplicht)"])) : label;

    /// <summary>Name, id and the ties to hint and error, on the control itself.</summary>
    protected TagBuilder Tie(TagBuilder control) => control
        .Attr("id", FieldId).Attr("name", FieldName).Flag("disabled", Disabled).Flag("autofocus", HasFocus)
        .Attr("aria-describedby", Html.Ids(HintId, ErrorId)).Attr("aria-invalid", FieldError is null ? null : "true");

    protected static void AddClass(TagHelperOutput output, string names)
    {
        var existing = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.SetAttribute("class", existing is null ? names : $"{existing} {names}");
    }

    private TagBuilder LabelOf() => WithOptional(
        Html.Element("label", "utrecht-form-label", Label).Class("schakel-visually-hidden", LabelHidden).Attr("for", FieldId));

    private ModelStateEntry? StateOf(string name) => ViewContext.ViewData.ModelState.GetValueOrDefault(name);
}
