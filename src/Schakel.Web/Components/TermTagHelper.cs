using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Components;

/// <summary>How much of a term is left, everywhere the same: "dag 3 van 5 · uiterlijk ma 28 april".</summary>
[HtmlTargetElement("nl-term", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TermTagHelper(IStringLocalizer<Teksten> text, Icon icon, TimeProvider clock) : TagHelper
{
    /// <summary>The day of the term that it is now, from 1; leave out for terms that are not counted in days.</summary>
    public int? DagNu { get; set; }

    public int? DagenTotaal { get; set; }

    public DateOnly Uiterlijk { get; set; }

    /// <summary>Nought is late as well on the free days that follow the last day.</summary>
    public int WerkdagenTeLaat { get; set; }

    /// <summary>Ended in time: shown quietly, with this text instead of what is left.</summary>
    public string? Gehaald { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var today = Amsterdam.Day(clock.GetUtcNow());
        var tone = Gehaald is not null ? "done" : WerkdagenTeLaat > 0 || Uiterlijk < today ? "late" : Uiterlijk == today ? "today" : "ok";

        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"schakel-term schakel-term--{tone}");
        output.Content.AppendHtml(icon.Draw(tone switch { "late" => "alert-triangle", "done" => "check", _ => "clock" }));
        if (DagNu is { } day && DagenTotaal is { } total && Gehaald is null)
        {
            output.Content.AppendHtml(Html.Element("span", "schakel-term__days", text["dag {0} van {1}", day, total]));
            output.Content.AppendHtml(Html.Element("span", "schakel-term__dot", " · "));
        }

        output.Content.AppendHtml(Html.Element("time", "schakel-term__left", LeftIn(tone, today))
            .Attr("datetime", Uiterlijk.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    private string LeftIn(string tone, DateOnly today) => tone switch
    {
        "done" => Gehaald!,
        "late" when WerkdagenTeLaat == 0 => text["te laat"],
        "late" when WerkdagenTeLaat == 1 => text["1 werkdag te laat"],
        "late" => text["{0} werkdagen te laat", WerkdagenTeLaat],
        "today" => text["vandaag"],
        _ => text["uiterlijk {0}", Uiterlijk.ToString(
            Uiterlijk.Year == today.Year ? "ddd d MMMM" : "ddd d MMMM yyyy", CultureInfo.CurrentCulture)],
    };
}
