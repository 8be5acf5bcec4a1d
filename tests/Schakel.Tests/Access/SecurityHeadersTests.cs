using Schakel.Tests.Support;

namespace Schakel.Tests.Access;

public sealed class SecurityHeadersTests(WebHost host) : IClassFixture<WebHost>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/componenten")]
    [InlineData("/bestaat-niet")]
    public async Task Every_answer_tells_the_browser_to_trust_only_us_and_to_keep_nothing(string url)
    {
        using var response = await host.NewClient().GetAsync(url);

        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldStartWith("default-src 'none'; style-src 'self'; script-src 'self';");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        response.Headers.Contains("Server").ShouldBeFalse();
    }

    [Fact]
    public async Task Stylesheet_and_script_may_be_kept_because_their_address_changes_with_them()
    {
        var client = host.NewClient();
        var page = await client.GetPageAsync("/componenten");
        var urls = page.QuerySelectorAll("link[rel=stylesheet]").Select(l => l.GetAttribute("href"))
            .Concat(page.QuerySelectorAll("script").Select(s => s.GetAttribute("src"))).ToList();

        urls.Count.ShouldBe(2);
        foreach (var url in urls)
        {
            using var response = await client.GetAsync(url);
            response.EnsureSuccessStatusCode().Headers.CacheControl!.ToString().ShouldContain("immutable");
        }
    }

    [Fact]
    public async Task An_asset_without_its_hash_is_not_kept()
    {
        using var response = await host.NewClient().GetAsync("/assets/schakel.css");

        response.EnsureSuccessStatusCode().Headers.CacheControl!.NoStore.ShouldBeTrue();
    }
}
