using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Components;

/// <summary>Where this page lies; holds <c>nl-crumb</c>s.</summary>
[HtmlTargetElement("nl-breadcrumb")]
public sealed class BreadcrumbTagHelper(IStringLocalizer<Teksten> text) : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.Attributes.SetAttribute("class", "utrecht-breadcrumb-nav");
        output.Attributes.SetAttribute("aria-label", text["Kruimelpad"].Value);
        output.PreContent.AppendHtml("<ol class=\"utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol\">");
        output.PostContent.AppendHtml("</ol>");
    }
}

/// <summary>One step of the path; without <c>href</c> it is the page itself.</summary>
[HtmlTargetElement("nl-crumb", ParentTag = "nl-breadcrumb")]
public sealed class CrumbTagHelper : TagHelper
{
    public string? Href { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "li";
        output.Attributes.SetAttribute("class", "utrecht-breadcrumb-nav__item");
        var link = Href is null
            ? Html.Element("span", "utrecht-breadcrumb-nav__link utrecht-breadcrumb-nav__link--current", content).Attr("aria-current", "page")
            : Html.Element("a", "utrecht-breadcrumb-nav__link nl-link", content).Attr("href", Href);
        output.Content.SetHtmlContent(link);
    }
}
