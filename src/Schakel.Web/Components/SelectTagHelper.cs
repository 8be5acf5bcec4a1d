using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Components;

/// <summary>A choice out of many; out of few, take <c>nl-radios</c>.</summary>
[HtmlTargetElement("nl-select", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SelectTagHelper(IStringLocalizer<Teksten> text) : FieldTagHelper(text)
{
    public IEnumerable<SelectListItem> Options { get; set; } = [];

    /// <summary>The first, empty choice; leave null when one is always chosen.</summary>
    public string? Empty { get; set; }

    public int Width { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var chosen = Values();
        var box = Tie(Html.Element("select", "utrecht-select"))
            .Class("utrecht-select--html-select").Class("utrecht-select--invalid", FieldError is not null)
            .Class("utrecht-select--disabled", Disabled).Class(Widths.ClassFor(Width), Width > 0);

        if (Empty is not null)
        {
            var none = Html.Element("option", null, Empty);
            none.Attributes["value"] = "";
            box.With(none);
        }

        foreach (var group in Options.GroupBy(o => o.Group?.Name))
        {
            var target = group.Key is null ? box : Html.Element("optgroup").Attr("label", group.Key);
            foreach (var option in group)
            {
                target.With(OptionOf(option, chosen));
            }

            if (group.Key is not null)
            {
                box.With(target);
            }
        }

        Render(output, "select", box);
    }

    private static TagBuilder OptionOf(SelectListItem option, IReadOnlyCollection<string> chosen)
    {
        var value = option.Value ?? option.Text;
        var tag = Html.Element("option", null, option.Text)
            .Flag("selected", chosen.Count > 0 ? chosen.Contains(value) : option.Selected)
            .Flag("disabled", option.Disabled);
        tag.Attributes["value"] = value;
        return tag;
    }
}
