using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Components;

/// <summary>Says quietly that what was typed is safe; the script refreshes it.</summary>
[HtmlTargetElement("nl-draft-status", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DraftStatusTagHelper(IStringLocalizer<Teksten> text) : TagHelper
{
    /// <summary>When a draft was saved last, in UTC.</summary>
    public DateTime? SavedAt { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "schakel-draft");
        output.Attributes.SetAttribute("role", "status");
        output.Attributes.SetAttribute("aria-live", "polite");
        output.Attributes.SetAttribute("data-draft-status", "true");
        output.Attributes.SetAttribute("data-saved", text["concept bewaard om {0}"].Value);
        output.Attributes.SetAttribute("data-failed", text["concept nog niet bewaard; wij proberen het opnieuw"].Value);
        output.Attributes.SetAttribute("data-changed", text["op een ander scherm gewijzigd; ga verder om beide versies te zien"].Value);
        if (SavedAt is { } saved)
        {
            output.Content.Append(text["concept bewaard om {0}", Amsterdam.Time(saved).ToString("HH:mm", CultureInfo.InvariantCulture)]);
        }
    }
}
