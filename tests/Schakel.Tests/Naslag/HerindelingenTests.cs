using Schakel.Core.Naslag;

namespace Schakel.Tests.Naslag;

public sealed class HerindelingenTests
{
    private const string File = "gebieden/herindelingen.json";

    private static Herindelingen Shipped => NaslagFixture.Shipped.Herindelingen;

    [Fact]
    public void Of_every_municipality_that_ended_we_know_where_it_went() => WithoutSuccessor(NaslagFixture.Shipped).ShouldBeEmpty();

    [Fact]
    public void A_municipality_that_ended_without_a_successor_would_be_found() => WithoutSuccessor(NaslagFixture.LoadWith(
        File, json => json.Replace("    { \"gemeente\": \"GM0009\", \"op\": \"2019-01-01\", \"naar\": [{ \"in\": \"GM0014\" }] },\n", "", StringComparison.Ordinal)))
        .ShouldBe(["Ten Boer"]);

    [Fact]
    public void Of_two_that_were_divided_nobody_knows_the_weights_and_the_data_say_why()
    {
        var unknown = Shipped.All.Where(h => !h.IsBekend).ToList();

        unknown.Select(h => NaslagFixture.Shipped.Gemeenten.Find(h.Gemeente)!.Naam).ShouldBe(["Maasdonk", "Haaren"]);
        unknown.ShouldAllBe(h => h.Reden!.Contains("niet gevonden") && h.Rest == null);
    }

    [Fact]
    public void The_weights_of_the_source_are_not_repaired()
    {
        var winsum = Shipped.Find("GM0053")!;

        winsum.Naar.Select(deel => (deel.In, deel.Gewicht)).ShouldBe([("GM1966", 0.884m), ("GM1969", 0.1157m)]);
        winsum.Rest.ShouldBe(0.0003m);
        Shipped.Find("GM0140")!.Rest.ShouldBe(0);
        Shipped.All.Where(h => h.Rest is not null and not 0).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("\"op\": \"2017-01-01\"", "\"op\": \"2017-02-01\"", "does not end on 2017-02-01 in gemeenten.csv")]
    [InlineData("\"gemeente\": \"GM0844\"", "\"gemeente\": \"GM9999\"", "gemeente 'GM9999': does not end")]
    [InlineData("\"in\": \"GM1948\"", "\"in\": \"GM1949\"", "'GM1949' does not exist on 2017-01-01")]
    [InlineData("\"gemeente\": \"GM0846\"", "\"gemeente\": \"GM0844\"", "gemeente 'GM0844': occurs twice")]
    [InlineData("\"in\": \"GM1966\", \"gewicht\": 0.884", "\"in\": \"GM1966\"", "a weight for each or for none")]
    [InlineData("[{ \"in\": \"GM1930\" }]", "[]", "a whole has one successor")]
    [InlineData("\"in\": \"GM1930\"", "\"in\": \"GM1930\", \"gewicht\": 0.5", "a whole has one successor without a weight")]
    [InlineData("\"gewicht\": 0.884", "\"gewicht\": 0.894", "not more than 1 together")]
    [InlineData("\"gewicht\": 0.884", "\"gewicht\": -0.1", "between 0 and 1")]
    [InlineData("\"in\": \"GM1969\", \"gewicht\"", "\"in\": \"GM1966\", \"gewicht\"", "opvolger 'GM1966': occurs twice")]
    [InlineData("Verdeeld over vier gemeenten, dorp voor dorp; de gewichten zijn niet gevonden.", "", "gemeente 'GM0788': a text is empty")]
    public void A_mistake_stops_the_start_and_is_named(string from, string to, string names) =>
        Should.Throw<NaslagException>(() => NaslagFixture.LoadWith(File, json => json.Replace(from, to, StringComparison.Ordinal))).Message.ShouldContain(names);

    private static IEnumerable<string> WithoutSuccessor(Naslagwerk naslag) =>
        naslag.Gemeenten.All.Where(g => g.Tot is not null && naslag.Herindelingen.Find(g.Code) is null).Select(g => g.Naam);
}
