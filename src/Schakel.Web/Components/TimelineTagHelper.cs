using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Schakel.Web.Components;

/// <summary>What happened, newest first.</summary>
[HtmlTargetElement("nl-timeline")]
public sealed class TimelineTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ol";
        output.Attributes.SetAttribute("class", "schakel-timeline");
    }
}

/// <summary>One event; the content is its text.</summary>
[HtmlTargetElement("nl-timeline-item", ParentTag = "nl-timeline")]
public sealed class TimelineItemTagHelper(Icon icon) : TagHelper
{
    public DateOnly? Date { get; set; }

    /// <summary>The date in words, when there is no day ("2024").</summary>
    public string? When { get; set; }

    public string Title { get; set; } = "";

    public string? Href { get; set; }

    public string? Who { get; set; }

    /// <summary><c>neutral</c>, <c>info</c>, <c>ok</c>, <c>warning</c> or <c>danger</c>.</summary>
    public string Tone { get; set; } = "neutral";

    public string Icon { get; set; } = "point";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "li";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"schakel-timeline__item schakel-timeline__item--{Tone}");
        output.Content.AppendHtml(Moment());
        output.Content.AppendHtml(Html.Element("span", "schakel-timeline__sign", icon.Draw(Icon)));

        var title = Href is null
            ? Html.Element("span", null, Title)
            : Html.Element("a", "nl-link", Title).Attr("href", Href);
        var body = Html.Element("div", "schakel-timeline__body").With(Html.Element("p", "schakel-timeline__title", title));
        if (Who is not null)
        {
            body.With(Html.Element("p", "schakel-timeline__who", Who));
        }

        output.Content.AppendHtml(content.IsEmptyOrWhiteSpace ? body : body.With(Html.Element("div", null, content)));
    }

    private Microsoft.AspNetCore.Mvc.Rendering.TagBuilder Moment() => Date is { } day
        ? Html.Element("time", "schakel-timeline__date", When ?? day.ToString("d MMM yyyy", CultureInfo.CurrentCulture))
            .Attr("datetime", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        : Html.Element("span", "schakel-timeline__date", When ?? "");
}
