using AngleSharp.Dom;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Programma.Regioplannen;

public sealed class BegrotingTests(WereldHost world) : IClassFixture<WereldHost>
{
    private readonly WebHost _host = world.Host;

    [Fact]
    public async Task The_budget_shows_totals_income_result_and_what_is_carried_over()
    {
        var path = await world.LoadRegioplanAsync(shared: true);
        var page = await (await _host.SignInAsync(Wereld.Landelijk)).GetPageAsync($"{path}/begroting");

        Row(page, "Totaal kosten").ShouldBe(["€ 25.000", "€ 78.000", "€ 238.500", "€ 208.500"]);
        Row(page, "Inkomsten: GHNT").ShouldBe(["€ 25.000", "€ 75.000", "€ 75.000", "€ 75.000"]);
        Row(page, "Meegenomen van het vorige jaar").ShouldBe(["€ 0", "€ 0", "€ 97.000", "€ 33.500"]);
        Row(page, "Resultaat, mee naar het volgende jaar").ShouldBe(["€ 0", "€ 97.000", "€ 33.500", "€ 0"]);
        page.QuerySelectorAll("main form").ShouldBeEmpty();
        page.QuerySelectorAll("main a[href*='/begroting/']").ShouldBeEmpty("only its own region changes it");
    }

    [Fact]
    public async Task The_ten_thousand_of_handle_with_care_are_told_with_their_explanation()
    {
        var path = await world.LoadRegioplanAsync(shared: true);
        var alert = (await (await _host.SignInAsync(Wereld.Landelijk)).GetPageAsync($"{path}/begroting")).QuerySelectorAll("main .utrecht-alert--warning").ShouldHaveSingleItem();

        Plain(alert).ShouldContain("Handle with Care: het projectblad en de begroting verschillen in 2019 € 10.000");
        Plain(alert).ShouldContain("Het projectblad noemt € 50.500, de begroting telt € 40.500.");
        Plain(alert).ShouldContain("zegt de bron niet");
    }

    [Fact]
    public async Task In_english_the_amounts_are_written_as_there()
    {
        var path = await world.LoadRegioplanAsync(shared: true);
        var client = await _host.SignInAsync(Wereld.Landelijk);
        using var chosen = await (await client.GetFormAsync($"{path}/begroting", "form[action='/taal/en']")).SendAsync();

        Plain((await client.GetPageAsync($"{path}/begroting")).Body!).ShouldContain("€ 238,500");
    }

    [Fact]
    public async Task An_own_plan_without_income_has_no_result_rather_than_nought()
    {
        var path = await world.DraftRegioplanAsync();
        var client = await _host.SignInAsync(Wereld.Projectleider);
        (await client.GetPageAsync($"{path}/begroting")).QuerySelector(".schakel-empty").ShouldNotBeNull();
        using var planned = await client.SendFormAsync(
            $"{path}/begroting/nieuw", ("Naam", "Training"), ("Dekking", "GHNT"), ("Jaar", "2022"), ("Gepland", "1.000"));

        var page = await client.GetPageAsync($"{path}/begroting");

        Row(page, "Totaal kosten").ShouldBe(["€ 1.000"]);
        Row(page, "Resultaat, mee naar het volgende jaar").ShouldBe(["niet bekend"]);
    }

    internal static IReadOnlyList<string> Row(IParentNode page, string head) =>
    [
        .. page.QuerySelectorAll("main tr").Single(r => r.QuerySelector("th[scope=row]")?.TextContent.Trim() == head)
            .QuerySelectorAll("td").Select(c => Plain(c).Split(" afgeleid")[0].Split(" onder")[0].Trim()).Where(t => t.Length > 0),
    ];

    private static string Plain(IElement element) =>
        string.Join(' ', element.TextContent.Split([' ', '\n', '\r', '\t', '\u00a0'], StringSplitOptions.RemoveEmptyEntries));
}
