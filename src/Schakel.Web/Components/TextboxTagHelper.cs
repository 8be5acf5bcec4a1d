using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Components;

/// <summary>One line of text.</summary>
[HtmlTargetElement("nl-textbox", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TextboxTagHelper(IStringLocalizer<Teksten> text) : FieldTagHelper(text)
{
    public string Type { get; set; } = "text";

    public string? Value { get; set; }

    public string? Autocomplete { get; set; }

    public string? Inputmode { get; set; }

    /// <summary>How many characters the box shows; 0 fills the form.</summary>
    public int Width { get; set; }

    public int? Maxlength { get; set; }

    /// <summary>A fixed text before the box, such as €.</summary>
    public string? Prefix { get; set; }

    /// <summary>The shortcut <c>/</c> comes here.</summary>
    public bool Search { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var box = Tie(new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing })
            .Class("utrecht-textbox").Class("utrecht-textbox--html-input")
            .Class("utrecht-textbox--invalid", FieldError is not null).Class("utrecht-textbox--disabled", Disabled)
            .Class(Widths.ClassFor(Width), Width > 0)
            .Attr("type", Type).Attr("inputmode", Inputmode).Attr("autocomplete", Autocomplete)
            .Attr("maxlength", Maxlength?.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .Attr("value", Type == "password" ? null : Value ?? ValueOf(FieldName, For?.Model))
            .Attr("data-search", Search ? "true" : null).Attr("aria-keyshortcuts", Search ? "/" : null).Attr("dir", "auto");

        Render(output, "text", Prefix is null
            ? box
            : Html.Element("div", "schakel-prefixed").With(Html.Element("span", "schakel-prefix", Prefix)).With(box));
    }
}
