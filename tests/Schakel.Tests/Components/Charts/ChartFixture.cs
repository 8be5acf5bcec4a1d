using System.Globalization;
using System.Text.Encodings.Web;
using AngleSharp;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Schakel.Core.Common;
using Schakel.Web.Components;
using Schakel.Web.Components.Charts;

namespace Schakel.Tests.Components.Charts;

/// <summary>Draws one chart and reads it as a browser would.</summary>
public abstract class ChartFixture : IDisposable
{
    /// <summary>A name as somebody sends it who means no good.</summary>
    protected const string Vreemd = "<script>alert('x')</script> & \"Ş\"";

    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    protected ChartFixture() => SetCulture("nl-NL");

    protected static JsonTeksten Texts { get; } = JsonTeksten.Load(Path.Combine(AppContext.BaseDirectory, "data"));

    protected static Icon Icon { get; } = new(AssetFiles.BesideTheProgram);

    protected static Scale Fasen { get; } = Scale.Of(["niet", "begonnen", "gebruikt"]);

    protected static void SetCulture(string name) => CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);

    protected static async Task<IDocument> DrawAsync(TagHelper chart, string content = "")
    {
        var child = new DefaultTagHelperContent().AppendHtml(content);
        var output = new TagHelperOutput("nl-chart", [], (_, _) => Task.FromResult(child));
        await chart.ProcessAsync(new TagHelperContext([], new Dictionary<object, object>(), "t"), output);

        await using var html = new StringWriter();
        output.WriteTo(html, HtmlEncoder.Default);
        var page = await BrowsingContext.New().OpenAsync(r => r.Content(html.ToString()));
        page.QuerySelectorAll("script, [style], style").ShouldBeEmpty();
        return page;
    }

    protected static string[] TextOf(IParentNode page, string selector) => [.. page.QuerySelectorAll(selector).Select(e => e.TextContent.Trim())];

    /// <summary>The rows of the table beside the picture, cell by cell.</summary>
    protected static string[][] Table(IParentNode page) =>
        [.. page.QuerySelectorAll("details tbody tr").Select(r => TextOf(r, "th, td"))];

    public void Dispose()
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = _before;
        GC.SuppressFinalize(this);
    }
}
