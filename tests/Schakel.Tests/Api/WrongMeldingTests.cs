using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Schakel.Tests.Support;

namespace Schakel.Tests.Api;

/// <summary>Whatever is wrong with a message is told per field, and nothing of it is kept.</summary>
public sealed class WrongMeldingTests(WereldHost there) : IClassFixture<WereldHost>, IAsyncDisposable
{
    private readonly WebHost _host = there.Host;

    private ApiClient Api => new(_host);

    public async ValueTask DisposeAsync()
    {
        (await _host.WithDbAsync(db => db.Inbox.CountAsync())).ShouldBe(0, "nothing is kept");
        (await _host.WithDbAsync(db => db.Meldingen.CountAsync())).ShouldBe(0, "nothing is kept");
        _host.Errors.Lines.ShouldBeEmpty();
    }

    public static TheoryData<string, string, string> Wrong => new()
    {
        { "soort", "\"ZVH\"", "#/soort" },
        { "soort", "null", "#/soort" },
        { "datumTijd", "\"2025-04-17T22:15:00\"", "#/datumTijd" },
        { "datumTijd", "\"2199-04-17T22:15:00+02:00\"", "#/datumTijd" },
        { "datumTijd", "\"1650-04-17T22:15:00+02:00\"", "#/datumTijd" },
        { "datumTijd", "20250417", "#/datumTijd" },
        { "kanaal", "\"postduif\"", "#/kanaal" },
        { "kenmerk", "12", "#/kenmerk" },
        { "kenmerk", "\"a\\u0000b\"", "#/kenmerk" },
        { "kenmerk", "\"\\ud800\"", "#/kenmerk" },
        { "spoed", "\"ja\"", "#/spoed" },
        { "spoed", "null", "#/spoed" },
        { "gemeente", "\"GM9999\"", "#/gemeente" },
        { "melder", "[]", "#/melder" },
        { "melder", "{}", "#/melder/hoedanigheid" },
        { "melder", "{\"hoedanigheid\": \"tovenaar\"}", "#/melder/hoedanigheid" },
        { "melder", "{\"hoedanigheid\": \"politie\", \"afschermen\": true}", "#/melder/afschermgrond" },
        { "zorgelijkeSituatie", "{\"situatieschets\": \"x\", \"aard\": [\"ruzie\"]}", "#/zorgelijkeSituatie/aard/0" },
        { "zorgelijkeSituatie", "{\"situatieschets\": \"x\", \"aard\": []}", "#/zorgelijkeSituatie/aard" },
        { "zorgelijkeSituatie", "{\"situatieschets\": \" \", \"aard\": [\"partnergeweld\"]}", "#/zorgelijkeSituatie/situatieschets" },
        { "zorgelijkeSituatie", "{\"situatieschets\": \"x\", \"aard\": [\"partnergeweld\"], \"duur\": \"lang\"}", "#/zorgelijkeSituatie/duur" },
        { "incidenten", "{}", "#/incidenten" },
        { "incidenten", "[{\"omschrijving\": \"x\", \"datumTijd\": \"2198-01-01T00:00:00Z\"}]", "#/incidenten/0/datumTijd" },
        { "betrokkenen", "[]", "#/betrokkenen" },
        { "betrokkenen", "[{\"rol\": \"slachtoffer\"}, {\"rol\": \"held\"}]", "#/betrokkenen/1/rol" },
        { "betrokkenen", "[{\"rol\": \"kind\", \"geboortedatum\": \"2025-02-31\"}]", "#/betrokkenen/0/geboortedatum" },
        { "betrokkenen", "[{\"rol\": \"kind\", \"geboortedatum\": \"2198-01-01\"}]", "#/betrokkenen/0/geboortedatum" },
        { "betrokkenen", "[{\"rol\": \"kind\", \"geslacht\": \"jongen\"}]", "#/betrokkenen/0/geslacht" },
        { "betrokkenen", "[{\"rol\": \"kind\", \"adres\": {\"huisnummer\": 0}}]", "#/betrokkenen/0/adres/huisnummer" },
        { "betrokkenen", "[{\"rol\": \"kind\", \"adres\": {\"huisnummer\": 1.5}}]", "#/betrokkenen/0/adres/huisnummer" },
        { "betrokkenen", "[{\"rol\": \"kind\", \"huishouden\": 12}]", "#/betrokkenen/0/huishouden" },
        { "betrokkenen", "[{\"rol\": \"kind\", \"haarkleur\": \"rood\"}]", "#/betrokkenen/0/haarkleur" },
        { "betrokkenen", "[null]", "#/betrokkenen/0" },
        { "onbekend", "1", "#/onbekend" },
        { "Saskia van den Berg", "1", "#" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_wrong_field_is_named(string name, string value, string field)
    {
        var members = JsonNode.Parse(ApiClient.Example)!.AsObject().Where(m => m.Key != name).Select(m => $"\"{m.Key}\": {m.Value!.ToJsonString()}");
        using var answer = await Api.SendAsync($"{{{string.Join(", ", members.Append($"\"{name}\": {value}"))}}}");

        (await ApiClient.ErrorsAsync(answer)).Keys.ShouldBe([field]);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("Saskia");
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_named_at_once_and_in_the_language_asked_for()
    {
        const string Body = """{"soort": "VT", "datumTijd": "gisteren", "melder": {}, "spoed": 1, "betrokkenen": [{}]}""";
        using var dutch = await Api.SendAsync(Body);
        using var english = await new ApiClient(_host) { Language = "fr, en-US;q=0.8, nl;q=0.3" }.SendAsync(Body);

        var errors = await ApiClient.ErrorsAsync(dutch);
        errors.Keys.ShouldBe(
            ["#/datumTijd", "#/melder/hoedanigheid", "#/spoed", "#/betrokkenen/0/rol", "#/zorgelijkeSituatie"], ignoreOrder: true);
        errors["#/zorgelijkeSituatie"].ShouldBe("Dit gegeven is verplicht.");
        (await ApiClient.ErrorsAsync(english))["#/zorgelijkeSituatie"].ShouldBe("This is required.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("geen json")]
    [InlineData("{\"soort\": \"VT\", \"soort\": \"VT\"}")]
    [InlineData("{} {}")]
    [InlineData("[]")]
    [InlineData("null")]
    public async Task What_is_no_melding_at_all_is_refused_as_a_whole(string body)
    {
        using var answer = await Api.SendAsync(body);

        (await ApiClient.ErrorsAsync(answer)).Keys.ShouldBe(["#"]);
    }

    [Fact]
    public async Task Too_deep_and_too_long_are_refused()
    {
        using var deep = await Api.SendAsync($"{new string('[', 5000)}{new string(']', 5000)}");
        using var many = await Api.SendAsync(ApiClient.Changed(m =>
            m["incidenten"] = new JsonArray([.. Enumerable.Range(0, 101).Select(_ => new JsonObject { ["omschrijving"] = "x" })])));
        using var longText = await Api.SendAsync(ApiClient.Changed(m => m["zorgelijkeSituatie"]!["situatieschets"] = new string('a', 100_001)));

        (await ApiClient.ErrorsAsync(deep)).Keys.ShouldBe(["#"]);
        (await ApiClient.ErrorsAsync(many)).Keys.ShouldBe(["#/incidenten"]);
        (await ApiClient.ErrorsAsync(longText)).Keys.ShouldBe(["#/zorgelijkeSituatie/situatieschets"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Too_large_is_refused_whether_it_says_its_length_or_not(bool saysLength)
    {
        var bytes = new byte[3 * 1024 * 1024];
        using HttpContent body = saysLength ? new ByteArrayContent(bytes) : new StreamContent(new NoLength(bytes));
        body.Headers.ContentType = new("application/json");
        using var answer = await Api.SendAsync(body, Guid.NewGuid().ToString());

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/json; charset=utf-16")]
    public async Task Another_kind_of_content_is_refused(string type)
    {
        using var body = new StringContent(ApiClient.Example);
        body.Headers.Remove("Content-Type");
        body.Headers.TryAddWithoutValidation("Content-Type", type);
        using var answer = await Api.SendAsync(body, Guid.NewGuid().ToString());

        answer.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("geen-uuid")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    public async Task Without_a_key_of_its_own_it_is_refused(string? key)
    {
        using var body = new StringContent(ApiClient.Example, Encoding.UTF8, "application/json");
        using var answer = await Api.SendAsync(body, key);

        (await ApiClient.ErrorsAsync(answer)).Keys.ShouldBe(["Idempotency-Key"]);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused()
    {
        using var body = new ByteArrayContent([(byte)'{', (byte)'"', 0xff, 0xfe, (byte)'"', (byte)':', (byte)'1', (byte)'}']);
        body.Headers.ContentType = new("application/json");
        using var answer = await Api.SendAsync(body, Guid.NewGuid().ToString());

        (await ApiClient.ErrorsAsync(answer)).Keys.ShouldBe(["#"]);
    }

    /// <summary>A stream that does not tell how long it is, so that it is sent in chunks.</summary>
    private sealed class NoLength(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
