using AngleSharp.Dom;
using Schakel.Web.Components.Charts;

namespace Schakel.Tests.Components.Charts;

public sealed class BarChartTests : ChartFixture
{
    private static readonly Bar[] _bedragen = [new("Opvang", 1500, 2000), new("Scholen", 0, 500), new("Sport", null, null, "/sport")];

    [Fact]
    public async Task A_bar_is_its_share_of_the_largest_value()
    {
        var page = await DrawAsync(Chart([new("a", 50), new("b", 12.5m), new("c", 200)]));

        Widths(page, ".schakel-bars__fill").ShouldBe(["25%", "6.25%", "100%"]);
    }

    [Fact]
    public async Task What_fills_the_width_may_be_given_and_a_norm_lies_within_it()
    {
        var page = await DrawAsync(Chart([new("a", 50)], c => (c.Max, c.Norm) = (100, new Norm("norm", 125))));

        Widths(page, ".schakel-bars__fill").ShouldBe(["40%"]);
        page.QuerySelector(".schakel-bars__track .schakel-bars__norm")!.GetAttribute("x1").ShouldBe("100%");
        TextOf(page, ".schakel-legend li").ShouldBe(["norm: 125"]);
        Table(page).Last().ShouldBe(["norm", "125"]);
    }

    [Fact]
    public async Task Nought_and_not_known_are_drawn_and_said_apart()
    {
        var rows = (await DrawAsync(Chart([new("nul", 0), new("leeg", null)]))).QuerySelectorAll(".schakel-bars__row");

        rows.Select(r => r.QuerySelector(".schakel-bars__figure")!.TextContent).ShouldBe(["0", "niet bekend"]);
        rows.Select(r => (r.QuerySelector(".schakel-bars__nought") is not null, r.QuerySelector(".schakel-bars__unknown") is not null, r.QuerySelector("rect") is not null))
            .ShouldBe([(true, false, false), (false, true, false)]);
    }

    [Fact]
    public async Task When_everything_is_nought_nothing_is_divided_by_it() =>
        Widths(await DrawAsync(Chart([new("a", 0), new("b", 0)])), "rect").ShouldBeEmpty();

    [Fact]
    public void A_negative_value_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new Bar("a", -1));
        Should.Throw<ArgumentOutOfRangeException>(() => new Bar("a", 1, -0.01m));
    }

    [Fact]
    public async Task The_second_series_is_striped_and_a_screen_reader_hears_which_is_which()
    {
        var page = await DrawAsync(Chart(_bedragen, Two));

        TextOf(page, ".schakel-legend li").ShouldBe(["Uitgegeven", "Begroot"]);
        TextOf(page.QuerySelector(".schakel-bars__row")!, ".schakel-bars__line").ShouldBe(["Uitgegeven: €\u00a01.500", "Begroot: €\u00a02.000"]);
        page.QuerySelectorAll(".schakel-bars__rows .schakel-bars__stripes").Select(l => l.GetAttribute("x2")).ShouldBe(["100%", "25%"]);
    }

    [Fact]
    public async Task The_table_says_what_the_picture_says()
    {
        var page = await DrawAsync(Chart(_bedragen, Two));
        var picture = page.QuerySelectorAll(".schakel-bars__row")
            .Select(r => new[] { r.QuerySelector(".schakel-bars__name")!.TextContent }.Concat(TextOf(r, ".schakel-bars__figure")).ToArray());

        Table(page).ShouldBe(picture);
        Table(page)[1].ShouldBe(["Scholen", "€\u00a00", "€\u00a0500"]);
        page.QuerySelectorAll("details thead th[scope=col]").Select(th => th.TextContent).ShouldBe(["Onderwerp", "Uitgegeven", "Begroot"]);
        page.QuerySelectorAll("details tbody th[scope=row]").Length.ShouldBe(3);
    }

    [Theory]
    [InlineData("nl-NL", "1.234,5\u00a0uur")]
    [InlineData("en-GB", "1,234.5\u00a0uur")]
    public async Task Figures_are_written_as_the_reader_does_and_places_as_machines_do(string culture, string figure)
    {
        SetCulture(culture);
        var page = await DrawAsync(Chart([new("a", 1234.5m), new("b", 1)], c => (c.Unit, c.Decimals) = ("uur", 1)));

        TextOf(page, ".schakel-bars__figure")[0].ShouldBe(figure);
        Widths(page, "rect").ShouldBe(["100%", "0.08%"]);
    }

    [Fact]
    public async Task Hostile_and_long_names_arrive_as_text()
    {
        var name = Vreemd + new string('x', 300);
        var page = await DrawAsync(Chart([new(name, 1, href: "/a'\"><script>")]));

        TextOf(page, ".schakel-bars__name").ShouldBe([name]);
        Table(page)[0][0].ShouldBe(name);
    }

    [Fact]
    public async Task Without_bars_it_says_so()
    {
        var page = await DrawAsync(Chart([]));

        page.QuerySelector("svg, details").ShouldBeNull();
        TextOf(page, "p").ShouldBe(["Nog niets om te tonen."]);
    }

    private static void Two(BarChartTagHelper chart) => (chart.Unit, chart.SecondHead) = ("€", "Begroot");

    private static string?[] Widths(IParentNode page, string selector) => [.. page.QuerySelectorAll(selector).Select(r => r.GetAttribute("width"))];

    private static BarChartTagHelper Chart(IReadOnlyList<Bar> bars, Action<BarChartTagHelper>? set = null)
    {
        var chart = new BarChartTagHelper(Texts, Icon) { Caption = "Geld", Bars = bars, NameHead = "Onderwerp", ValueHead = "Uitgegeven" };
        set?.Invoke(chart);
        return chart;
    }
}
