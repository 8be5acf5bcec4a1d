using System.Globalization;
using AngleSharp.Dom;
using Schakel.Tests.Naslag;
using Schakel.Web.Components.Charts;

namespace Schakel.Tests.Components.Charts;

public sealed class TileMapTests : ChartFixture
{
    private static readonly Tile[] _tegels =
    [
        new("Gooi en Vechtstreek", "Gooi", 4, 4, 2, "/gooi", IsOwn: true), new("Friesland", "Friesl", 5, 1, 0), new("Zeeland", "Zeeland", 1, 7, null),
    ];

    [Fact]
    public async Task A_tile_has_its_whole_name_and_its_word_as_its_name()
    {
        var tiles = (await DrawAsync(Chart(_tegels))).QuerySelectorAll(".schakel-tile");

        tiles.Select(t => (t.LocalName, t.GetAttribute("role"), NameOf(t))).ShouldBe(
        [
            ("g", "img", "Friesland: niet"), ("a", null, "Gooi en Vechtstreek: gebruikt (Gooi 2)"), ("g", "img", "Zeeland: niet ingevuld"),
        ]);
    }

    [Fact]
    public async Task A_tile_shows_its_sign_beside_its_tint()
    {
        var page = await DrawAsync(Chart(_tegels));

        TextOf(page, ".schakel-tile__name").ShouldBe(["Friesl", "Gooi", "Zeeland"]);
        TextOf(page, ".schakel-tile__sign").ShouldBe(["0", "2", "–"]);
        page.QuerySelectorAll(".schakel-tile").Select(t => t.ClassList.Single(c => c.StartsWith("schakel-step", StringComparison.Ordinal)))
            .ShouldBe(["schakel-step--1", "schakel-step--5", "schakel-step--none"]);
    }

    [Fact]
    public async Task A_link_can_be_called_by_what_stands_in_it()
    {
        var link = (await DrawAsync(Chart(_tegels))).QuerySelector("a.schakel-tile")!;

        NameOf(link).ShouldContain(string.Join(' ', TextOf(link, "text")));
    }

    [Fact]
    public async Task A_group_of_links_is_no_image_or_the_links_would_be_lost() =>
        (await DrawAsync(Chart(_tegels))).QuerySelector("svg.schakel-tiles__drawing")!.GetAttribute("role").ShouldBe("group");

    [Fact]
    public async Task The_table_says_what_the_picture_says_with_the_own_region_first()
    {
        var page = await DrawAsync(Chart(_tegels));

        Table(page).ShouldBe([["Gooi en Vechtstreek", "gebruikt"], ["Friesland", "niet"], ["Zeeland", "niet ingevuld"]]);
        Table(page).Select(r => $"{r[0]}: {r[1]}").ShouldBe(page.QuerySelectorAll(".schakel-tile").Select(t => NameOf(t).Split(" (")[0]), ignoreOrder: true);
        page.QuerySelectorAll("details thead th").Select(th => (th.TextContent, th.GetAttribute("scope"))).ShouldBe([("Regio", "col"), ("Fase", "col")]);
    }

    [Fact]
    public async Task The_page_may_give_a_table_of_its_own()
    {
        var page = await DrawAsync(Chart(_tegels), "<table id=mijn></table>");

        page.QuerySelectorAll("details table").ShouldHaveSingleItem().Id.ShouldBe("mijn");
    }

    [Fact]
    public async Task The_own_region_is_said_and_drawn()
    {
        var page = await DrawAsync(Chart(_tegels));

        page.QuerySelectorAll(".schakel-tile--own").ShouldHaveSingleItem().GetAttribute("aria-current").ShouldBe("true");
        TextOf(page, ".schakel-legend li").ShouldBe(["0 niet", "1 begonnen", "2 gebruikt", "– niet ingevuld", "uw regio"]);
    }

    [Fact]
    public async Task The_picture_is_as_large_as_the_part_of_the_grid_in_use() =>
        (await DrawAsync(Chart([_tegels[0]]))).QuerySelector("svg.schakel-tiles__drawing")!.GetAttribute("viewBox").ShouldBe("0 0 78 78");

    [Fact]
    public async Task All_thirty_regions_lie_within_the_picture_and_on_no_other()
    {
        var tiles = NaslagFixture.Shipped.Tegelkaart.Tegels.Select(t => new Tile(t.Code, t.Kort, t.Kolom, t.Rij, 1)).ToList();

        var page = await DrawAsync(Chart(tiles));
        var size = page.QuerySelector("svg.schakel-tiles__drawing")!.GetAttribute("viewBox")!.Split(' ').Select(Number).ToArray();
        var places = page.QuerySelectorAll(".schakel-tile rect").Select(r => (X: Number(r.GetAttribute("x")!), Y: Number(r.GetAttribute("y")!))).ToList();

        places.Distinct().Count().ShouldBe(30);
        places.ShouldAllBe(p => p.X >= 0 && p.Y >= 0 && p.X + 72 <= size[2] && p.Y + 72 <= size[3]);
    }

    [Fact]
    public async Task Hostile_names_arrive_as_text() =>
        NameOf((await DrawAsync(Chart([new(Vreemd, "<b>", 1, 1, 1)]))).QuerySelector(".schakel-tile")!).ShouldBe($"{Vreemd}: begonnen");

    [Fact]
    public async Task Without_tiles_it_says_so()
    {
        var page = await DrawAsync(Chart([]));

        page.QuerySelector("svg, details").ShouldBeNull();
        TextOf(page, "p").ShouldBe(["Nog niets om te tonen."]);
    }

    // In a drawing the first child of the name title is the name, also for a screen reader.
    private static string NameOf(IElement tile) => tile.Children[0].LocalName == "title" ? tile.Children[0].TextContent : "";

    private static int Number(string value) => int.Parse(value, CultureInfo.InvariantCulture);

    private static TileMapTagHelper Chart(IReadOnlyList<Tile> tiles) => new(Texts, Icon)
    {
        Caption = "Lokale teams",
        Scale = Fasen,
        Tiles = tiles,
        NameHead = "Regio",
        ValueHead = "Fase",
        OwnName = "uw regio",
    };
}
