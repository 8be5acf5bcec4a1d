using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Components;

/// <summary>A date in one box, typed as people type it: 17-4, 17 april, gisteren. Bind it to a string.</summary>
[HtmlTargetElement("nl-date", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateTagHelper(IStringLocalizer<Teksten> text) : FieldTagHelper(text)
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Hint ??= Text["Bijvoorbeeld 17-4-2025, 17 april of gisteren."];
        var box = Tie(new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing })
            .Class("utrecht-textbox").Class("utrecht-textbox--html-input").Class(Widths.ClassFor(16))
            .Class("utrecht-textbox--invalid", FieldError is not null)
            .Attr("type", "text").Attr("autocomplete", "off").Attr("spellcheck", "false")
            .Attr("value", ValueOf(FieldName, For?.Model));
        Render(output, "text", box);
    }
}
