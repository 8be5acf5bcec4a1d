using Schakel.Core.Naslag;

namespace Schakel.Tests.Naslag;

public sealed class OmrekeningTests
{
    private static readonly Omrekening _omrekening = new(NaslagFixture.Shipped.Gemeenten, NaslagFixture.Shipped.Herindelingen);

    // Acceptance test T15: one each, so that the sum counts the municipalities of the first year.
    [Theory]
    [InlineData(2016, 2017, 388, 390)]
    [InlineData(2017, 2018, 380, 388)]
    [InlineData(2018, 2019, 355, 379.9997)]
    [InlineData(2016, 2019, 355, 389.9997)]
    public void Figures_follow_the_municipalities_along_the_chain(int van, int naar, int gemeenten, double samen)
    {
        var uitkomst = _omrekening.Recalculate(Ones(van), Day(van), Day(naar));

        uitkomst.Cijfers.Keys.ShouldBe(NaslagFixture.Shipped.Gemeenten.Op(Day(naar)).Select(g => g.Code), ignoreOrder: true);
        (uitkomst.Cijfers.Count, uitkomst.Cijfers.Values.Sum()).ShouldBe((gemeenten, (decimal)samen));
        uitkomst.NietGeplaatst.ShouldBeEmpty();
    }

    [Fact]
    public void A_division_shares_by_weight_and_names_the_remainder()
    {
        var uitkomst = _omrekening.Recalculate(Figures(("GM0053", 10_000), ("GM0005", 1)), Day(2018), Day(2019));

        uitkomst.Cijfers.ShouldBe(Figures(("GM1966", 8_841), ("GM1969", 1_157)), ignoreOrder: true);
        uitkomst.Resten.ShouldBe([new("GM0053", Day(2019), 3)]);
    }

    [Fact]
    public void A_chain_of_two_is_followed_to_its_end() =>
        _omrekening.Recalculate(Figures(("GM0282", 7), ("GM1921", 2)), Day(2014), Day(2016)).Cijfers.ShouldBe(Figures(("GM1945", 7), ("GM1940", 2)), ignoreOrder: true);

    [Fact]
    public void What_cannot_be_placed_is_named_and_why()
    {
        var uitkomst = _omrekening.Recalculate(Figures(("GM0788", 12), ("GM1948", 3), ("GM9999", 4)), Day(2016), Day(2021));

        uitkomst.Cijfers.ShouldBeEmpty();
        uitkomst.NietGeplaatst.Select(l => (l.Gemeente, l.Waarde)).ShouldBe([("GM1948", 3), ("GM9999", 4), ("GM0788", 12)]);
        uitkomst.NietGeplaatst.Select(l => l.Reden).ShouldBe(
            ["bestond niet op de eerste dag", "bestond niet op de eerste dag", "Verdeeld over vier gemeenten, dorp voor dorp; de gewichten zijn niet gevonden."]);
    }

    [Fact]
    public void A_municipality_whose_successor_nobody_knows_keeps_its_figure_apart()
    {
        var naslag = NaslagFixture.LoadWith("gebieden/herindelingen.json", json => json.Replace(
            "    { \"gemeente\": \"GM0009\", \"op\": \"2019-01-01\", \"naar\": [{ \"in\": \"GM0014\" }] },\n", "", StringComparison.Ordinal));

        var uitkomst = new Omrekening(naslag.Gemeenten, naslag.Herindelingen).Recalculate(Figures(("GM0009", 5)), Day(2018), Day(2019));

        uitkomst.NietGeplaatst.ShouldBe([new("GM0009", 5, "opgeheven; de opvolger is niet bekend")]);
    }

    [Fact]
    public void Nothing_gets_lost_without_a_line()
    {
        var uitkomst = _omrekening.Recalculate(Ones(2014), Day(2014), Day(2026));

        (uitkomst.Cijfers.Values.Sum() + uitkomst.Resten.Sum(r => r.Waarde) + uitkomst.NietGeplaatst.Sum(l => l.Waarde)).ShouldBe(403);
        uitkomst.NietGeplaatst.Select(l => l.Gemeente).ShouldBe(["GM1671", "GM0788"]);
    }

    [Fact]
    public void Nobody_can_go_back() =>
        Should.Throw<ArgumentOutOfRangeException>(() => _omrekening.Recalculate(Ones(2019), Day(2019), Day(2018)));

    private static DateOnly Day(int year) => new(year, 1, 1);

    private static Dictionary<string, decimal> Ones(int year) =>
        NaslagFixture.Shipped.Gemeenten.Op(Day(year)).ToDictionary(g => g.Code, _ => 1m, StringComparer.Ordinal);

    private static Dictionary<string, decimal> Figures(params (string Code, decimal Value)[] figures) =>
        figures.ToDictionary(f => f.Code, f => f.Value, StringComparer.Ordinal);
}
