using System.Net;
using AngleSharp.Html.Dom;
using Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

namespace Schakel.Tests.Support;

/// <summary>Somebody who types a new melding, page by page, as a browser without script sends it.</summary>
public sealed class NieuweMeldingTyper
{
    private NieuweMeldingTyper(HttpClient client, string root) => (Client, Root) = (client, root);

    public HttpClient Client { get; }

    /// <summary>The address of the draft; its pages are below it.</summary>
    public string Root { get; }

    public Guid Concept => Guid.Parse(Root[^36..]);

    public string BetrokkenePath { get; } = "/betrokkenen/" + NieuweMelding.NewSleutel();

    public static async Task<NieuweMeldingTyper> BeginAsync(HttpClient client, string path = "/meldingen/nieuw")
    {
        using var answer = await client.SendFormAsync(path, ("Kanaal", "telefoon"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var to = answer.Headers.Location!.OriginalString;
        to.ShouldEndWith("/melder");
        return new(client, to[..^"/melder".Length]);
    }

    /// <summary>The least that is a melding: who reports, what is the matter, and one person with a role.</summary>
    public async Task<NieuweMeldingTyper> FillAsync(string tekst = "Er is geslagen.")
    {
        await SendAsync("/melder", ("Hoedanigheid", "politie"));
        await SendAsync("/zorgen", f => f.Fill(("Tekst", tekst)).Tick("Aard", "partnergeweld"));
        await SendAsync(BetrokkenePath, ("Rol", "slachtoffer"), ("Voornamen", "Saskia"), ("Achternaam", "Berg"));
        return this;
    }

    public Task<IHtmlDocument> GetAsync(string page) => Client.GetPageAsync(Root + page);

    public Task SendAsync(string page, params (string Name, string Value)[] fields) => SendAsync(page, f => f.Fill(fields));

    /// <summary>Sends a page that must be right.</summary>
    public async Task SendAsync(string page, Func<HtmlForm, HtmlForm> fill)
    {
        using var answer = await fill(await FormAsync(page)).SendAsync();
        if (answer.StatusCode != HttpStatusCode.Found)
        {
            (await answer.ReadPageAsync()).QuerySelector("#fouten")?.TextContent.ShouldBeNull(page);
        }

        answer.StatusCode.ShouldBe(HttpStatusCode.Found, page);
    }

    /// <summary>Sends a page that must come back, and reads what is wrong: field and error.</summary>
    public async Task<IReadOnlyDictionary<string, string>> FaultsAsync(string page, Func<HtmlForm, HtmlForm> fill)
    {
        using var answer = await fill(await FormAsync(page)).SendAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, page);
        return Faults(await answer.ReadPageAsync());
    }

    public static IReadOnlyDictionary<string, string> Faults(IHtmlDocument page) => page
        .QuerySelectorAll("#fouten li > *").DistinctBy(e => e.GetAttribute("href"))
        .ToDictionary(e => e.GetAttribute("href")?[1..] ?? "", e => e.TextContent);

    public Task<HtmlForm> FormAsync(string page) => Client.GetFormAsync(Root + page, "main form[data-autosave]");

    public async Task<HttpResponseMessage> RecordAsync() => await (await Client.GetFormAsync(Root + "/controleer")).SendAsync();
}
