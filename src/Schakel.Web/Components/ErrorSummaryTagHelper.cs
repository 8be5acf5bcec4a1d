using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Components;

/// <summary>First thing on a page that came back: what is wrong, with links to the fields. Nothing when all is well.</summary>
[HtmlTargetElement("nl-error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper(IStringLocalizer<Teksten> text, Icon icon) : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var state = ViewContext.ViewData.ModelState;
        if (state.ErrorCount == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "utrecht-alert utrecht-alert--error schakel-error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("id", "fouten");
        output.Attributes.SetAttribute("data-error-summary", "true");

        var wrong = state.Where(e => e.Value is { Errors.Count: > 0 })
            .OrderBy(e => FieldOrder.Of(ViewContext.ViewData.ModelMetadata, e.Key), StringComparer.Ordinal);
        var hasFields = state.Any(e => e.Key.Length > 0 && e.Value is { Errors.Count: > 0 });
        var list = Html.Element("ul", "schakel-error-summary__list");
        foreach (var (key, entry) in wrong)
        {
            foreach (var error in entry!.Errors.Select(e => e.ErrorMessage).Distinct())
            {
                list.With(Html.Element("li", null, LineOf(key, error)));
            }
        }

        var title = hasFields ? text["Er is iets niet goed ingevuld"] : text["Dit kan nu niet"];
        output.Content.AppendHtml(Html.Element("span", "utrecht-alert__icon", icon.Draw("alert-circle")));
        output.Content.AppendHtml(Html.Element("div", "utrecht-alert__content")
            .With(Html.Element("h2", "schakel-alert__title", title)).With(list));
    }

    // A refusal of the domain belongs to no field: it is said, not linked.
    private static TagBuilder LineOf(string key, string error) => key.Length == 0
        ? Html.Element("span", null, error)
        : Html.Element("a", "nl-link", error).Attr("href", "#" + TagBuilder.CreateSanitizedId(key, "_"));
}
