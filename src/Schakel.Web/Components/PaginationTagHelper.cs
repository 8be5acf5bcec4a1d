using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Components;

/// <summary>Further pages of a list; keeps the rest of the query. Nothing when there is one page.</summary>
[HtmlTargetElement("nl-pagination", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PaginationTagHelper(IStringLocalizer<Teksten> text) : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The page shown, from 1.</summary>
    public int Page { get; set; } = 1;

    public int Pages { get; set; } = 1;

    /// <summary>The name in the query.</summary>
    public string Param { get; set; } = "pagina";

    /// <summary>What is browsed, when a page has more than one list.</summary>
    public string? Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Pages <= 1)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "utrecht-pagination");
        output.Attributes.SetAttribute("aria-label", Label ?? text["Bladeren"].Value);
        output.Content.AppendHtml(Relative(Page - 1, text["Vorige"], "prev"));
        var numbers = Html.Element("span", "schakel-pagination__pages");
        var last = 0;
        foreach (var number in Shown())
        {
            if (number > last + 1)
            {
                numbers.With(Html.Element("span", "schakel-pagination__gap", "…"));
            }

            numbers.With(Numbered(number));
            last = number;
        }

        output.Content.AppendHtml(numbers);
        output.Content.AppendHtml(Relative(Page + 1, text["Volgende"], "next"));
    }

    private IEnumerable<int> Shown() =>
        new[] { 1, Page - 1, Page, Page + 1, Pages }.Where(p => p >= 1 && p <= Pages).Distinct().Order();

    private TagBuilder Numbered(int number) => Html
        .Element("a", "utrecht-pagination__page-link", number.ToString(CultureInfo.CurrentCulture))
        .Class("utrecht-pagination__page-link--current", number == Page)
        .Attr("aria-current", number == Page ? "page" : null)
        .Attr("aria-label", text["Pagina {0}", number]).Attr("href", UrlOf(number));

    private TagBuilder Relative(int number, string label, string rel) => number < 1 || number > Pages
        ? Html.Element("span", $"utrecht-pagination__relative-link utrecht-pagination__relative-link--{rel} utrecht-pagination__relative-link--disabled", label)
            .Attr("aria-disabled", "true").Attr("role", "link")
        : Html.Element("a", $"utrecht-pagination__relative-link utrecht-pagination__relative-link--{rel}", label)
            .Attr("rel", rel).Attr("href", UrlOf(number));

    private string UrlOf(int number)
    {
        var request = ViewContext.HttpContext.Request;
        var query = new QueryBuilder(request.Query
            .Where(q => q.Key != Param)
            .SelectMany(q => q.Value, (q, value) => KeyValuePair.Create(q.Key, value ?? "")))
        {
            { Param, number.ToString(CultureInfo.InvariantCulture) },
        };
        return request.PathBase + request.Path + query.ToQueryString();
    }
}
