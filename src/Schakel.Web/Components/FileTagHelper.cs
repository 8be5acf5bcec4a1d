using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Components;

/// <summary>A file to add; the form needs <c>enctype="multipart/form-data"</c>.</summary>
/// <remarks>
/// The browser's own button speaks the browser's language, so a label of ours stands in its place. Which file was chosen
/// only script can say in our words; without it the browser says it, beside our button.
/// </remarks>
[HtmlTargetElement("nl-file", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FileTagHelper(IStringLocalizer<Teksten> text) : FieldTagHelper(text)
{
    /// <summary>Kinds of file, as the browser knows them: <c>.pdf,image/*</c>.</summary>
    public string? Accept { get; set; }

    public bool Multiple { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var input = Tie(new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing })
            .Class("schakel-file__input").Attr("type", "file").Attr("accept", Accept).Flag("multiple", Multiple);
        var button = Html.Element("label", "nl-button nl-button--secondary schakel-button--small schakel-file__button",
                Multiple ? Text["Kies bestanden"] : Text["Kies een bestand"])
            .Class("nl-button--disabled", Disabled).Attr("for", FieldId).Attr("aria-hidden", "true");
        var chosen = Html.Element("span", "schakel-file__chosen", Text["Nog geen bestand gekozen"])
            .Attr("data-file-for", FieldId).Attr("data-many", Text["{0} bestanden gekozen"]).Attr("aria-hidden", "true").Flag("hidden", true);
        Render(output, "file", Html.Element("div", "schakel-file", button).Class("schakel-file--invalid", FieldError is not null)
            .With(input).With(chosen));
    }
}
