using System.Net;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Toegang;

public sealed class InloggenTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Who_is_not_signed_in_is_asked_to_and_comes_back_to_the_same_page()
    {
        using var response = await host.NewClient().GetAsync(new Uri("/?mijn=ja", UriKind.Relative), TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.Found);
        response.Headers.Location!.OriginalString.ShouldBe("/inloggen?terug=%2F%3Fmijn%3Dja");
    }

    [Fact]
    public async Task A_demonstration_account_signs_in_and_sees_its_own_name()
    {
        await Wereld.MakeAsync(host);

        var client = await host.SignInAsync(Wereld.Beheerder);
        using var response = await client.GetAsync(new Uri("/bestaat-niet", UriKind.Relative), TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.ReadPageAsync()).Body!.TextContent.ShouldContain("Bea Smit");
    }
}
