using System.Net;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Programma;

public sealed class GebiedenTests(WereldHost wereld) : IClassFixture<WereldHost>
{
    private readonly WebHost _host = wereld.Host;

    public static TheoryData<string> Pages { get; } =
    [
        "/programma/gebieden", "/programma/gebieden?soort=veilig-thuis-regio&jaar=2020", "/programma/gebieden/programmaregio/PR02?jaar=2018",
        "/programma/gebieden/herindelingen", "/programma/gebieden/controle",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Whoever_follows_the_programme_sees_it_and_nobody_else_does(string path)
    {
        foreach (var account in new[] { Wereld.Landelijk, Wereld.Projectleider, Wereld.Beleidsmedewerker })
        {
            (await (await _host.SignInAsync(account)).GetPageAsync(path)).QuerySelectorAll("h1").ShouldHaveSingleItem();
        }

        using var answer = await (await _host.SignInAsync(Wereld.Anna)).GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task In_English_nothing_of_it_stays_Dutch(string path)
    {
        var client = await _host.SignInAsync(Wereld.Landelijk);
        _host.DutchIn(await client.GetPageAsync(path)).ShouldNotBeEmpty();
        await client.ReadEnglishAsync(path);

        _host.DutchIn(await client.GetPageAsync(path)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("?soort=provincie")]
    [InlineData("?jaar=2017")]
    [InlineData("?jaar=2100")]
    [InlineData("/programmaregio/PR31")]
    [InlineData("/provincie/PR01")]
    [InlineData("/programmaregio/PR01?jaar=2017")]
    public async Task What_is_not_known_is_not_found(string path)
    {
        using var answer = await (await _host.SignInAsync(Wereld.Landelijk)).GetAsync($"/programma/gebieden{path}");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("programmaregio", 2018, 30, "PR10", "8", "gereconstrueerd")]
    [InlineData("programmaregio", 2019, 28, "PR21", "16", "voorbeeld")]
    [InlineData("veilig-thuis-regio", 2020, 26, "VT18", "16", "voorbeeld")]
    [InlineData("centrumgemeente", 2018, 35, "CG0546", "14", "gereconstrueerd")]
    [InlineData("politie-eenheid", 2018, 10, "PE05", "6", "gereconstrueerd")]
    [InlineData("leerkring", 2018, 6, "LK1", "52", "voorbeeld")]
    public async Task Each_kind_is_listed_with_its_numbers_and_how_sure_they_are(string soort, int jaar, int aantal, string code, string gemeenten, string zeker)
    {
        var page = await (await _host.SignInAsync(Wereld.Landelijk)).GetPageAsync($"/programma/gebieden?soort={soort}&jaar={jaar}");

        page.QuerySelectorAll("main tbody tr").Length.ShouldBe(aantal);
        page.QuerySelectorAll("main tbody tr").Single(r => r.Children[1].TextContent == code)
            .Children.Skip(1).Select(c => c.TextContent.Trim()).ShouldBe([code, gemeenten, zeker]);
        page.QuerySelector("main dl")!.TextContent.ShouldContain("voortgangsrapportage");
    }

    [Fact]
    public async Task A_year_without_a_division_says_so() =>
        (await (await _host.SignInAsync(Wereld.Landelijk)).GetPageAsync("/programma/gebieden?soort=veilig-thuis-regio&jaar=2019"))
            .Body!.TextContent.ShouldContain("Van dit jaar is geen indeling bekend");

    [Fact]
    public async Task The_choice_of_kind_and_year_is_kept_in_the_form()
    {
        var page = await (await _host.SignInAsync(Wereld.Landelijk)).GetPageAsync("/programma/gebieden?soort=leerkring&jaar=2020");

        page.QuerySelectorAll("main select option[selected]").Select(o => o.GetAttribute("value")).ShouldBe(["leerkring", "2020"]);
    }

    [Fact]
    public async Task An_area_shows_its_members_and_what_was_corrected()
    {
        var text = (await (await _host.SignInAsync(Wereld.Projectleider)).GetPageAsync("/programma/gebieden/programmaregio/PR02?jaar=2018")).Body!.TextContent;

        text.ShouldContain("Programmaregio PR02");
        text.ShouldContain("16 gemeenten: ");
        text.ShouldContain("Bernheze, Boekel, ");
        text.ShouldContain("is op 1 januari 2017 opgegaan in Meierijstad");
        text.ShouldContain("Land van Cuijk", Case.Sensitive, "a member of later years");
    }

    [Fact]
    public async Task An_area_shows_its_names_and_says_when_it_is_an_example()
    {
        var client = await _host.SignInAsync(Wereld.Landelijk);

        (await client.GetPageAsync("/programma/gebieden/veilig-thuis-regio/VT16?jaar=2020")).QuerySelector("h1")!.TextContent.ShouldBe("Noord-Brabant Noord");
        (await client.GetPageAsync("/programma/gebieden/veilig-thuis-regio/VT16")).QuerySelector("h1")!.TextContent.ShouldBe("Brabant Noordoost");
        (await client.GetPageAsync("/programma/gebieden/programmaregio/PR21?jaar=2019")).QuerySelector(".utrecht-alert--warning").ShouldNotBeNull();
        (await client.GetPageAsync("/programma/gebieden/programmaregio/PR21?jaar=2018")).QuerySelector(".utrecht-alert--warning").ShouldBeNull();
        (await client.GetPageAsync("/programma/gebieden/programmaregio/PR22?jaar=2020")).Body!.TextContent.ShouldContain("Dit gebied bestond toen niet");
    }

    [Fact]
    public async Task The_reorganisations_show_weights_and_remainder()
    {
        var page = await (await _host.SignInAsync(Wereld.Landelijk)).GetPageAsync("/programma/gebieden/herindelingen");

        var winsum = page.QuerySelectorAll("main tbody tr").Single(r => r.Children[0].TextContent == "Winsum");
        winsum.Children[2].TextContent.ShouldContain("Het Hogeland (0,884), Westerkwartier (0,1157)");
        winsum.Children[3].TextContent.ShouldBe("0,0003");
        page.QuerySelectorAll("main tbody tr").Where(r => r.Children[3].TextContent == "niet bekend").Select(r => r.Children[0].TextContent).ShouldBe(["Haaren", "Maasdonk"]);
    }

    [Fact]
    public async Task The_check_shows_each_finding_with_what_we_made_of_it()
    {
        var page = await (await _host.SignInAsync(Wereld.Landelijk)).GetPageAsync("/programma/gebieden/controle");
        var tables = page.QuerySelectorAll("main table").ToList();

        tables[0].QuerySelectorAll("tbody tr").Select(r => $"{r.Children[0].TextContent}: {r.Children[1].TextContent}").ShouldBe(
            ["Grave: Brabant Noordoost", "Haaren: Brabant Noordoost", "Lingewaal: Gelderland-Zuid", "Vught: Brabant Noordoost", "Westvoorne: Zuid Hollandse eilanden", "Zundert: Brabant West"]);
        var veghel = tables[1].QuerySelectorAll("tbody tr").Single(r => r.Children[0].TextContent == "Veghel");
        veghel.Children[2].TextContent.ShouldBe("opgegaan in Meierijstad op 1 jan 2017");
        veghel.Children[4].TextContent.ShouldContain("telt niet");
        tables[1].TextContent.ShouldNotContain("nog niet geplaatst");
    }
}
