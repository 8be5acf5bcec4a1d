using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Components;

/// <summary>How far somebody is in a form of several pages.</summary>
[HtmlTargetElement("nl-steps", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StepsTagHelper(IStringLocalizer<Teksten> text, Icon icon) : TagHelper
{
    public IReadOnlyList<string> Names { get; set; } = [];

    /// <summary>From 1; what lies before it is done, unless <see cref="Done"/> says which steps are.</summary>
    public int Current { get; set; } = 1;

    /// <summary>The steps that are done, from 1, where they can be taken in any order.</summary>
    public IReadOnlyCollection<int>? Done { get; set; }

    /// <summary>Addresses of the steps, for going back; null where there is none.</summary>
    public IReadOnlyList<string?>? Hrefs { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "schakel-steps");
        output.Attributes.SetAttribute("aria-label", text["Stap {0} van {1}", Current, Names.Count].Value);
        var list = Html.Element("ol", "schakel-steps__list");
        for (var number = 1; number <= Names.Count; number++)
        {
            list.With(Step(number));
        }

        output.Content.AppendHtml(Html.Element("p", "schakel-steps__summary", text["Stap {0} van {1}", Current, Names.Count]));
        output.Content.AppendHtml(list);
    }

    private Microsoft.AspNetCore.Mvc.Rendering.TagBuilder Step(int number)
    {
        var state = number == Current ? "current" : (Done?.Contains(number) ?? number < Current) ? "done" : "open";
        var sign = Html.Element("span", "schakel-steps__sign").Attr("aria-hidden", "true");
        sign = state == "done" ? sign.With(icon.Draw("check")) : sign.With(number.ToString(System.Globalization.CultureInfo.CurrentCulture));
        var href = number == Current ? null : Hrefs?.ElementAtOrDefault(number - 1);
        var name = href is null
            ? Html.Element("span", "schakel-steps__name", Names[number - 1])
            : Html.Element("a", "schakel-steps__name nl-link", Names[number - 1]).Attr("href", href);
        if (state == "done")
        {
            name.With(Html.Element("span", "schakel-visually-hidden", " " + text["(klaar)"]));
        }

        return Html.Element("li", $"schakel-steps__step schakel-steps__step--{state}", sign)
            .With(name).Attr("aria-current", state == "current" ? "step" : null);
    }
}
