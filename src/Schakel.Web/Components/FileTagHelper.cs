using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Components;

/// <summary>A file to add; the form needs <c>enctype="multipart/form-data"</c>.</summary>
[HtmlTargetElement("nl-file", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FileTagHelper(IStringLocalizer<Teksten> text) : FieldTagHelper(text)
{
    /// <summary>Kinds of file, as the browser knows them: <c>.pdf,image/*</c>.</summary>
    public string? Accept { get; set; }

    public bool Multiple { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Render(output, "file", Tie(new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing })
            .Class("schakel-file").Class("schakel-file--invalid", FieldError is not null)
            .Attr("type", "file").Attr("accept", Accept).Flag("multiple", Multiple));
}
