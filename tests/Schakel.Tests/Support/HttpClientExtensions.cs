using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Io;

namespace Schakel.Tests.Support;

/// <summary>Reads pages and sends forms, as a browser without script.</summary>
public static class HttpClientExtensions
{
    /// <summary>Gets a page that must be there.</summary>
    public static async Task<IHtmlDocument> GetPageAsync(this HttpClient client, string url)
    {
        using var response = await client.GetAsync(new Uri(url, UriKind.RelativeOrAbsolute));
        response.StatusCode.ShouldBe(HttpStatusCode.OK, $"GET {url}");
        return await response.ReadPageAsync();
    }

    public static async Task<IHtmlDocument> ReadPageAsync(this HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync();
        var address = response.RequestMessage!.RequestUri!.AbsoluteUri;
        return (IHtmlDocument)await BrowsingContext.New(Configuration.Default)
            .OpenAsync(r => r.Content(html).Address(address).Header(HeaderNames.ContentType, "text/html; charset=utf-8"));
    }

    /// <summary>The form on a page; <paramref name="selector"/> where the page has more than one in its main part.</summary>
    public static HtmlForm Form(this HttpClient client, IHtmlDocument page, string selector = "main form") =>
        new(client, (page.QuerySelector(selector) ?? page.QuerySelector("form")) as IHtmlFormElement
            ?? throw new InvalidOperationException($"{page.Url} has no form '{selector}'."));

    public static async Task<HtmlForm> GetFormAsync(this HttpClient client, string url, string selector = "main form") =>
        client.Form(await client.GetPageAsync(url), selector);

    /// <summary>Gets the page, fills in the named fields of its form and presses its button.</summary>
    public static async Task<HttpResponseMessage> SendFormAsync(
        this HttpClient client, string url, params (string Name, string Value)[] fields) =>
        await (await client.GetFormAsync(url)).Fill(fields).SendAsync();

    /// <summary>Goes where it is sent, also to somebody else and back, to where that ends.</summary>
    public static async Task<HttpResponseMessage> FollowAsync(this HttpClient client, string path)
    {
        var answer = await client.GetAsync(path);
        while (answer.Headers.Location is { } next)
        {
            var from = answer.RequestMessage!.RequestUri!;
            answer.Dispose();
            answer = await client.GetAsync(new Uri(from, next));
        }

        return answer;
    }
}
