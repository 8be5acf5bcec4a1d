using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Tests.Support;

namespace Schakel.Tests.Access;

public sealed class OidcHandlerTests : IAsyncLifetime
{
    private FakeIssuer? _issuer;
    private SecureHost? _there;

    private FakeIssuer Issuer => _issuer!;

    private SecureHost There => _there!;

    public async ValueTask InitializeAsync()
    {
        // The browser's cookies, played by the system's own client, go by the clock of the system.
        var clock = new TestClock();
        clock.Set(TimeProvider.System.GetUtcNow());
        _issuer = await FakeIssuer.StartAsync(clock);
        _there = await SecureHost.StartAsync(
            ("Oidc:Issuer", _issuer.Address), ("Oidc:ClientId", FakeIssuer.ClientId), ("Oidc:ClientSecret", "geheim"),
            ("Oidc:Naam", "Gooi en Vechtstreek"), ("Oidc:AcrValues:0", "sterk"));
        _there.Host.Clock.Set(clock.GetUtcNow());
        _issuer.Subject = Wereld.Anna;
    }

    public async ValueTask DisposeAsync()
    {
        await There.DisposeAsync();
        await Issuer.DisposeAsync();
    }

    public static TheoryData<string, Func<FakeIssuer, Dictionary<string, object>, string>> Hostile => new()
    {
        { "meant for another", (issuer, claims) => issuer.Sign(With(claims, "aud", "ander")) },
        { "of another issuer", (issuer, claims) => issuer.Sign(With(claims, "iss", "https://elders.example")) },
        { "without a nonce", (issuer, claims) => issuer.Sign(Without(claims, "nonce")) },
        { "with the nonce of another session", (issuer, claims) => issuer.Sign(With(claims, "nonce", "ander")) },
        { "expired", (issuer, claims) => issuer.Sign(With(claims, "exp", issuer.Seconds(-2))) },
        { "without an end", (issuer, claims) => issuer.Sign(Without(claims, "exp")) },
        { "not valid yet", (issuer, claims) => issuer.Sign(With(claims, "nbf", issuer.Seconds(2))) },
        { "unsigned", (_, claims) => FakeIssuer.WithoutSignature(claims) },
        { "signed with another key", (issuer, claims) => issuer.Sign(claims, otherKey: true) },
        { "signed with the public key as a secret", (issuer, claims) => issuer.SignWithPublicKey(claims) },
        { "about nobody", (issuer, claims) => issuer.Sign(Without(claims, "sub")) },
        { "made for another party", (issuer, claims) => issuer.Sign(With(claims, "azp", "ander")) },
        { "for several parties without saying for whom", (issuer, claims) => issuer.Sign(With(claims, "aud", new[] { FakeIssuer.ClientId, "ander" })) },
        { "no token at all", (_, _) => "geen.token" },
    };

    [Fact]
    public async Task Somebody_signs_in_at_their_organisation_and_comes_back_to_where_they_were()
    {
        using var client = There.NewClient();
        var page = await client.GetPageAsync("/inloggen?terug=%2Fwerkvoorraad");
        var button = page.QuerySelectorAll("main a[href^='/inloggen/organisatie']").ShouldHaveSingleItem();
        button.TextContent.Trim().ShouldBe("Log in bij Gooi en Vechtstreek");

        using var end = await client.FollowAsync(button.GetAttribute("href")!);

        end.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/werkvoorraad");
        end.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await There.Host.WithDbAsync(db => db.AuditRegels.CountAsync(r => r.Actie == "SignedIn"))).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_hostile_token_opens_nothing(string what, Func<FakeIssuer, Dictionary<string, object>, string> token)
    {
        Issuer.IdToken = token;

        await ShouldBeRefusedAsync("Failed", what);
    }

    [Fact]
    public async Task A_weak_sign_in_is_refused_and_told()
    {
        Issuer.IdToken = (issuer, claims) => issuer.Sign(With(claims, "acr", "zwak"));

        await ShouldBeRefusedAsync("TooWeak", "acr");
    }

    [Theory]
    [InlineData("iemand-anders")]
    [InlineData("DEMO.ANNA")]
    public async Task Somebody_who_is_not_known_here_is_told_so(string subject)
    {
        Issuer.Subject = subject;

        (await ShouldBeRefusedAsync("UnknownPerson", subject)).ShouldContain("Uw account is hier nog niet bekend");
    }

    [Fact]
    public async Task The_answer_to_another_session_opens_nothing()
    {
        using var other = There.NewClient();
        using var mine = There.NewClient();
        using var start = await other.GetAsync("/inloggen/organisatie");
        using var atIssuer = await other.GetAsync(start.Headers.Location);

        using var stolen = await mine.GetAsync(atIssuer.Headers.Location);

        stolen.Headers.Location!.ToString().ShouldEndWith("geweigerd=Failed");
        await ShouldBeOutsideAsync(mine);
    }

    [Fact]
    public async Task The_demonstration_stays_closed()
    {
        using var client = There.NewClient();
        var page = await client.GetPageAsync("/inloggen");
        page.QuerySelectorAll("[name=Gebruikersnaam]").ShouldBeEmpty();
        using var componenten = await client.GetAsync("/componenten");

        componenten.StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    private static Dictionary<string, object> With(Dictionary<string, object> claims, string name, object value)
    {
        claims[name] = value;
        return claims;
    }

    private static Dictionary<string, object> Without(Dictionary<string, object> claims, string name)
    {
        claims.Remove(name);
        return claims;
    }

    private async Task<string> ShouldBeRefusedAsync(string reason, string what)
    {
        using var client = There.NewClient();
        using var end = await client.FollowAsync("/inloggen/organisatie");
        end.RequestMessage!.RequestUri!.PathAndQuery.ShouldBe($"/inloggen?geweigerd={reason}", what);
        end.StatusCode.ShouldBe(HttpStatusCode.OK);
        await ShouldBeOutsideAsync(client);
        return await end.Content.ReadAsStringAsync();
    }

    private static async Task ShouldBeOutsideAsync(HttpClient client)
    {
        using var page = await client.GetAsync("/werkvoorraad");
        page.Headers.Location!.ToString().ShouldStartWith("/inloggen");
    }
}
