using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Components;

/// <summary>Several lines of text; with script it says how many characters are left.</summary>
[HtmlTargetElement("nl-textarea", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TextareaTagHelper(IStringLocalizer<Teksten> text) : FieldTagHelper(text)
{
    public int Rows { get; set; } = 5;

    /// <summary>Shown and counted down, not enforced by the browser: cutting off what somebody typed loses it.</summary>
    public int? Maxlength { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var box = Tie(Html.Element("textarea", "utrecht-textarea"))
            .Class("utrecht-textarea--html-textarea").Class("utrecht-textarea--invalid", FieldError is not null)
            .Class("utrecht-textarea--disabled", Disabled)
            .Attr("rows", Rows.ToString(CultureInfo.InvariantCulture)).Attr("dir", "auto");

        // A browser drops the first line break inside a textarea; without this one it would eat the writer's own.
        box.InnerHtml.AppendHtml("\n");
        box.InnerHtml.Append(ValueOf(FieldName, For?.Model) ?? "");

        if (Maxlength is not { } most)
        {
            Render(output, "textarea", box);
            return;
        }

        box.Attr("aria-describedby", Html.Ids(HintId, ErrorId, FieldId + "-teller"));
        var counter = Html.Element("p", "schakel-counter", Text["U kunt tot {0} tekens gebruiken.", most])
            .Attr("id", FieldId + "-teller").Attr("data-counter-for", FieldId)
            .Attr("data-max", most.ToString(CultureInfo.InvariantCulture))
            .Attr("data-left", Text["U kunt nog {0} tekens gebruiken."])
            .Attr("data-over", Text["U heeft {0} tekens te veel."]);
        Render(output, "textarea", box, counter);
    }
}
