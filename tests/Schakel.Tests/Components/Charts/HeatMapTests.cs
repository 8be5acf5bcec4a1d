using AngleSharp.Dom;
using Schakel.Web.Components.Charts;

namespace Schakel.Tests.Components.Charts;

public sealed class HeatMapTests : ChartFixture
{
    private static readonly HeatColumn[] _themas = [new("Lokale teams", "Lok"), new("Opvang", "Opv")];

    private static readonly HeatRow[] _rijen =
    [
        new("Zeeland", [new(0), new(null)]),
        new("Gooi", [new(2, "/gooi/lokaal"), new(2)], "/gooi", IsOwn: true),
        new("Friesland", [new(2), new(1)]),
    ];

    [Fact]
    public async Task It_is_a_table_with_a_caption_and_heads_that_say_for_what_they_are()
    {
        var page = await DrawAsync(Chart(_rijen));

        page.QuerySelector("table > caption")!.TextContent.ShouldBe("Hoe ver elke regio is");
        page.QuerySelectorAll("thead th").ShouldAllBe(th => th.GetAttribute("scope") == "col");
        page.QuerySelectorAll("tbody tr > th:first-child").ShouldAllBe(th => th.GetAttribute("scope") == "row");
        page.QuerySelectorAll("tbody tr").ShouldAllBe(tr => tr.QuerySelectorAll("td").Length == 2);
        TextOf(page, ".schakel-heat__full").ShouldBe(["Lokale teams", "Opvang"]);
        page.QuerySelectorAll(".schakel-heat__short").Select(s => (s.TextContent, s.GetAttribute("aria-hidden"))).ShouldBe([("Lok", "true"), ("Opv", "true")]);
    }

    [Fact]
    public async Task Each_cell_says_its_step_by_sign_and_by_word_and_what_is_not_filled_in_is_no_nought()
    {
        var page = await DrawAsync(Chart(_rijen));
        var cells = Row(page, "Zeeland").QuerySelectorAll("td");

        cells.Select(c => c.TextContent).ShouldBe(["0 niet", "– niet ingevuld"]);
        cells[0].ClassList.ShouldContain("schakel-step--1");
        cells[1].ClassList.ShouldContain("schakel-step--none");
        TextOf(page, ".schakel-legend li").ShouldBe(["0 niet", "1 begonnen", "2 gebruikt", "– niet ingevuld"]);
    }

    [Fact]
    public async Task Without_gaps_the_legend_does_not_speak_of_them() =>
        TextOf(await DrawAsync(Chart([_rijen[1]])), ".schakel-legend li").ShouldBe(["0 niet", "1 begonnen", "2 gebruikt"]);

    [Fact]
    public async Task The_own_row_is_first_and_says_that_it_is()
    {
        var page = await DrawAsync(Chart(_rijen));

        TextOf(page, "tbody th").ShouldBe(["Gooi", "Zeeland", "Friesland"]);
        page.QuerySelectorAll("[aria-current=true]").ShouldHaveSingleItem().ShouldBe(Row(page, "Gooi"));
    }

    [Fact]
    public async Task A_link_says_of_what_it_is()
    {
        var page = await DrawAsync(Chart(_rijen));

        page.QuerySelectorAll("tbody a").Select(a => (a.GetAttribute("href"), a.TextContent))
            .ShouldBe([("/gooi", "Gooi"), ("/gooi/lokaal", "Gooi, Lokale teams: 2 gebruikt")]);
    }

    [Fact]
    public async Task The_foot_counts_the_rows_on_each_step()
    {
        var page = await DrawAsync(Chart(_rijen, totals: true));

        page.QuerySelectorAll("tfoot tr").Select(tr => string.Join(" | ", TextOf(tr, "th[scope=row], td"))).ShouldBe(
            ["0 Aantal: niet | 1 | 0", "1 Aantal: begonnen | 0 | 1", "2 Aantal: gebruikt | 2 | 1", "– Aantal: niet ingevuld | 0 | 1"]);
    }

    [Fact]
    public async Task Without_asking_there_is_no_foot() => (await DrawAsync(Chart(_rijen))).QuerySelector("tfoot").ShouldBeNull();

    [Fact]
    public async Task It_scrolls_in_a_region_that_the_keyboard_reaches()
    {
        var region = (await DrawAsync(Chart(_rijen))).QuerySelector("[role=region]")!;

        region.GetAttribute("tabindex").ShouldBe("0");
        region.GetAttribute("aria-label").ShouldBe("Hoe ver elke regio is");
        region.QuerySelector("table").ShouldNotBeNull();
    }

    [Fact]
    public async Task Hostile_names_arrive_as_text()
    {
        var page = await DrawAsync(Chart([new(Vreemd, [new(1, "/a?b='\"><script>"), new(1)])]));

        TextOf(page, "tbody th").ShouldBe([Vreemd]);
        page.QuerySelector("tbody a")!.GetAttribute("href").ShouldBe("/a?b='\"><script>");
    }

    [Fact]
    public async Task Without_rows_it_says_so()
    {
        var page = await DrawAsync(Chart([]));

        page.QuerySelector("table").ShouldBeNull();
        TextOf(page, "p").ShouldBe(["Hoe ver elke regio is", "Nog niets om te tonen."]);
    }

    [Fact]
    public async Task A_row_with_another_number_of_cells_is_a_mistake() =>
        (await Should.ThrowAsync<InvalidOperationException>(() => DrawAsync(Chart([new("Gooi", [new(1)])])))).Message.ShouldContain("Gooi");

    private static IElement Row(IParentNode page, string name) => page.QuerySelectorAll("tbody tr").Single(r => r.Children[0].TextContent == name);

    private static HeatMapTagHelper Chart(IReadOnlyList<HeatRow> rows, bool totals = false) => new(Texts)
    {
        Caption = "Hoe ver elke regio is",
        Corner = "Regio",
        Scale = Fasen,
        Columns = _themas,
        Rows = rows,
        Totals = totals,
    };
}
