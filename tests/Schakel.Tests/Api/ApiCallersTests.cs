using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Schakel.Tests.Support;

namespace Schakel.Tests.Api;

/// <summary>Who may call the API: a token of the issuer, a certificate on the list, and nobody else.</summary>
public sealed class ApiCallersTests : IAsyncLifetime
{
    private readonly X509Certificate2 _listed = SecureHost.Certificate("CN=politie");
    private readonly X509Certificate2 _other = SecureHost.Certificate("CN=politie");
    private FakeIssuer? _issuer;
    private SecureHost? _there;

    public async ValueTask InitializeAsync()
    {
        _issuer = await FakeIssuer.StartAsync(new TestClock());
        _there = await SecureHost.StartAsync(
            ("Oidc:Issuer", _issuer.Address), ("Oidc:ClientId", FakeIssuer.ClientId), ("Oidc:ClientSecret", "geheim"),
            ("Api:Issuer", _issuer.Address), ("Api:Audience", FakeIssuer.Audience), ("Api:DemoToken", "demo-token"),
            ("Api:Certificates:0:Thumbprint", _listed.GetCertHashString(HashAlgorithmName.SHA256)),
            ("Api:Certificates:0:Organisatie", "VT03"), ("Api:Certificates:0:Afzender", "politie-flevoland"));
    }

    public async ValueTask DisposeAsync()
    {
        await _there!.DisposeAsync();
        await _issuer!.DisposeAsync();
        _listed.Dispose();
        _other.Dispose();
    }

    public static TheoryData<string, Func<FakeIssuer, string?>> Refused => new()
    {
        { "nothing", _ => null },
        { "the token of the demonstration", _ => "demo-token" },
        { "a text", _ => "geen-token" },
        { "a token for signing in", issuer => issuer.Sign(With(issuer.AccessClaims(), "aud", FakeIssuer.ClientId)) },
        { "a token of another issuer", issuer => issuer.Sign(With(issuer.AccessClaims(), "iss", "https://elders.example")) },
        { "an old token", issuer => issuer.Sign(With(issuer.AccessClaims(), "exp", issuer.Seconds(-2))) },
        { "an unsigned token", issuer => FakeIssuer.WithoutSignature(issuer.AccessClaims()) },
        { "a token signed by somebody else", issuer => issuer.Sign(issuer.AccessClaims(), otherKey: true) },
        { "a token for an organisation that does not exist", issuer => issuer.Sign(issuer.AccessClaims("VT99")) },
        { "a token for an organisation that receives no meldingen", issuer => issuer.Sign(issuer.AccessClaims("lokaal-team-hilversum")) },
        { "a token without a sender", issuer => issuer.Sign(With(issuer.AccessClaims(), "sub", "")) },
        { "a token with a sender that does not fit", issuer => issuer.Sign(With(issuer.AccessClaims(), "sub", new string('a', 91))) },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Nobody_else_is_let_in(string what, Func<FakeIssuer, string?> token)
    {
        using var client = _there!.NewClient();
        using var answer = await SendAsync(client, token(_issuer!));

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, what);
        answer.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task A_token_of_the_issuer_sends_to_the_organisation_it_names()
    {
        using var client = _there!.NewClient();
        using var answer = await SendAsync(client, _issuer!.Sign(_issuer.AccessClaims("VT03")));

        await ShouldBeFromAsync(answer, "api:politie");
    }

    [Fact]
    public async Task A_certificate_on_the_list_sends_to_the_organisation_it_stands_for()
    {
        using var client = _there!.NewClient(_listed);
        using var answer = await SendAsync(client, null);

        await ShouldBeFromAsync(answer, "api:politie-flevoland");
    }

    [Fact]
    public async Task A_certificate_of_the_same_name_that_is_not_on_the_list_does_not_come_in()
    {
        using var client = _there!.NewClient(_other);

        await Should.ThrowAsync<HttpRequestException>(() => SendAsync(client, null));
    }

    private async Task ShouldBeFromAsync(HttpResponseMessage answer, string sender)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync());
        var bericht = await _there!.Host.WithDbAsync(db => db.Inbox.AsNoTracking().SingleAsync());
        var organisatie = await _there.Host.WithDbAsync(db => db.Organisaties.AsNoTracking().SingleAsync(o => o.Id == bericht.Organisatie));
        (bericht.Afzender, organisatie.Code).ShouldBe((sender, "VT03"));
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, ApiClient.Path);
        request.Content = new StringContent(ApiClient.Example, Encoding.UTF8, "application/json");
        request.Headers.TryAddWithoutValidation("Idempotency-Key", Guid.NewGuid().ToString());
        request.Headers.Authorization = token is null ? null : new("Bearer", token);
        return await client.SendAsync(request);
    }

    private static Dictionary<string, object> With(Dictionary<string, object> claims, string name, object value)
    {
        claims[name] = value;
        return claims;
    }
}
