using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Programma.Regioplannen;

public sealed class NulmetingTests(WereldHost world) : IClassFixture<WereldHost>
{
    [Fact]
    public async Task The_baseline_shows_by_source_what_goes_well_and_what_asks_for_attention()
    {
        var path = await world.LoadRegioplanAsync(shared: true);
        var page = await (await world.Host.SignInAsync(Wereld.Beleidsmedewerker)).GetPageAsync($"{path}/nulmeting");

        page.QuerySelector("main")!.TextContent.ShouldContain("39 positieve punten en 31 aandachtspunten");
        page.QuerySelectorAll("main section").Length.ShouldBe(13);
        var augeo = page.QuerySelectorAll("main section").Single(s => s.QuerySelector("h2")!.TextContent.Contains("Augeo", StringComparison.Ordinal));
        augeo.QuerySelectorAll("h3").Select(h => h.TextContent.Trim()).ShouldBe(["Positieve punten", "Aandachtspunten"]);
        augeo.QuerySelectorAll("li").Length.ShouldBe(9);
    }

    [Fact]
    public async Task A_plan_without_one_says_so()
    {
        var path = await world.DraftRegioplanAsync();

        (await (await world.Host.SignInAsync(Wereld.Projectleider)).GetPageAsync($"{path}/nulmeting")).QuerySelector(".schakel-empty").ShouldNotBeNull();
    }
}
