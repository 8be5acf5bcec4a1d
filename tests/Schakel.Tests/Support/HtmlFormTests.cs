using AngleSharp;
using AngleSharp.Html.Dom;

namespace Schakel.Tests.Support;

public sealed class HtmlFormTests
{
    private const string Page = """
        <main><form method="post" action="/save">
          <input type="hidden" name="__RequestVerificationToken" value="token">
          <input name="Naam" value="van der Berg"><textarea name="Toelichting"></textarea>
          <input type="radio" name="Soort" value="advies" checked><input type="radio" name="Soort" value="melding">
          <input type="checkbox" name="Aard" value="partnergeweld"><input type="checkbox" name="Aard" value="kind" checked>
          <select name="Duur"><option value="kort" selected></option><option value="lang"></option></select>
          <button name="Actie" value="bewaar">Bewaar</button><button name="Actie" value="stuur">Stuur</button>
        </form></main>
        """;

    [Fact]
    public async Task What_stands_on_the_page_is_sent_along()
    {
        var sent = await SendAsync(form => form, "Bewaar");

        sent.ShouldBe("__RequestVerificationToken=token&Naam=van+der+Berg&Toelichting=&Soort=advies&Aard=kind&Duur=kort&Actie=bewaar");
    }

    [Fact]
    public async Task What_is_filled_in_takes_its_place()
    {
        var sent = await SendAsync(
            form => form.Fill(("Naam", "Él"), ("Soort", "melding"), ("Duur", "lang")).Tick("Aard", "kind", ticked: false), "Stuur");

        sent.ShouldBe("__RequestVerificationToken=token&Naam=%C3%89l&Toelichting=&Soort=melding&Duur=lang&Actie=stuur");
    }

    [Theory]
    [InlineData("Onbekend")]
    [InlineData("__RequestVerificationToken")]
    public async Task A_field_that_a_person_cannot_reach_is_not_filled_in(string name) =>
        await Should.ThrowAsync<InvalidOperationException>(() => SendAsync(form => form.Fill((name, "x")), "Stuur"));

    [Fact]
    public async Task A_forged_value_replaces_what_the_page_offers() =>
        (await SendAsync(form => form.Forge("Soort", "verzonnen"), "Stuur")).ShouldEndWith("Actie=stuur&Soort=verzonnen");

    private static async Task<string> SendAsync(Func<HtmlForm, HtmlForm> fill, string button)
    {
        var document = await BrowsingContext.New(Configuration.Default)
            .OpenAsync(r => r.Content(Page).Address("http://test/form"));
        using var answer = new EchoHandler();
        using var client = new HttpClient(answer);
        using var response = await fill(client.Form((IHtmlDocument)document)).SendAsync(button);
        return await response.Content.ReadAsStringAsync();
    }

    private sealed class EchoHandler : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            new() { Content = new StringContent(await request.Content!.ReadAsStringAsync(cancellationToken)) };
    }
}
