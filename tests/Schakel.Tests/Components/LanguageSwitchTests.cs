using System.Net;
using Schakel.Tests.Support;
using Schakel.Web.Components;

namespace Schakel.Tests.Components;

public sealed class LanguageSwitchTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Dutch_is_the_default_whatever_the_browser_prefers()
    {
        var client = host.NewClient();
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en-GB");

        (await client.GetPageAsync("/componenten")).DocumentElement.GetAttribute("lang").ShouldBe("nl");
    }

    [Fact]
    public async Task The_choice_is_remembered_and_leads_back_to_the_page()
    {
        var client = host.NewClient();
        using var response = await (await client.GetFormAsync("/componenten?a=1", ".schakel-language")).SendAsync();

        response.Headers.Location!.OriginalString.ShouldBe("/componenten?a=1");
        (await client.GetPageAsync("/componenten")).DocumentElement.GetAttribute("lang").ShouldBe("en");
    }

    [Fact]
    public async Task An_address_elsewhere_leads_home()
    {
        var client = host.NewClient();
        var form = await client.GetFormAsync("/componenten", ".schakel-language");
        using var response = await form.Forge("terug", "//elders.example/").SendAsync();

        response.Headers.Location!.OriginalString.ShouldBe("/");
    }

    [Fact]
    public async Task Without_the_token_of_the_form_nothing_happens()
    {
        var form = await host.NewClient().GetFormAsync("/componenten", ".schakel-language");
        using var response = await form.Forge("__RequestVerificationToken", "x").SendAsync();

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("/", true)]
    [InlineData("/meldingen?a=//b", true)]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("//elders", false)]
    [InlineData("/\\elders", false)]
    [InlineData("https://elders.example", false)]
    [InlineData("/a\r\nSet-Cookie: b", false)]
    [InlineData("/\t/elders", false)]
    public void Only_an_address_of_our_own_is_local(string? url, bool isLocal) => LanguageSwitch.IsLocal(url).ShouldBe(isLocal);
}
