using System.Text.Json;
using Schakel.Core.Naslag;
using static Schakel.Core.Naslag.SoortGebied;

namespace Schakel.Tests.Naslag;

public sealed class GebiedenTests
{
    private const string Programmaregios = "gebieden/programmaregio.json";

    private static readonly DateOnly _in2018 = new(2018, 1, 1);

    private static Gebieden Shipped => NaslagFixture.Shipped.Gebieden;

    [Theory]
    [InlineData(Programmaregio, 2018, 30)]
    [InlineData(Programmaregio, 2019, 28)]
    [InlineData(Programmaregio, 2026, 28)]
    [InlineData(VeiligThuisRegio, 2019, 0)]
    [InlineData(VeiligThuisRegio, 2020, 26)]
    [InlineData(Centrumgemeente, 2018, 35)]
    [InlineData(Centrumgemeente, 2022, 35)]
    [InlineData(PolitieEenheid, 2018, 10)]
    [InlineData(Leerkring, 2018, 6)]
    public void There_are_as_many_as_the_sources_say(SoortGebied soort, int jaar, int aantal) =>
        Shipped.Op(soort, new(jaar, 1, 1)).Count.ShouldBe(aantal);

    // Whatever the reading of the annex is, nobody may fall between two regions.
    [Theory]
    [InlineData(2018, 380)]
    [InlineData(2019, 355)]
    [InlineData(2021, 352)]
    [InlineData(2023, 342)]
    [InlineData(2026, 342)]
    public void Every_municipality_is_in_exactly_one_programme_region(int jaar, int aantal) =>
        InOne(NaslagFixture.Shipped, Programmaregio, new(jaar, 1, 1)).ShouldBe(aantal);

    [Theory]
    [InlineData(VeiligThuisRegio)]
    [InlineData(PolitieEenheid)]
    [InlineData(Leerkring)]
    public void The_areas_that_are_made_of_them_leave_nobody_out_either(SoortGebied soort) =>
        InOne(NaslagFixture.Shipped, soort, new(2022, 1, 1)).ShouldBe(345);

    // Of four regions it is not known which of their municipalities go with which of their two central ones.
    [Fact]
    public void The_areas_of_the_central_municipalities_leave_out_what_nobody_knows()
    {
        var left = NaslagFixture.Shipped.Gemeenten.Op(_in2018).Where(g => Shipped.Van(g.Code, Centrumgemeente, _in2018) is null)
            .Select(g => Shipped.Van(g.Code, Programmaregio, _in2018)!.Code).Distinct();

        left.ShouldBe(["PR12", "PR25", "PR29", "PR30"], ignoreOrder: true);
        Shipped.Op(Centrumgemeente, _in2018).ShouldAllBe(c => Shipped.Gemeenten(c, _in2018).Contains(c.Code.Replace("CG", "GM", StringComparison.Ordinal)));
    }

    // Acceptance test T14: what the annex has double, forgets or misspells, as we read it.
    [Theory]
    [InlineData("GM0786", "PR02")]
    [InlineData("GM0788", "PR02")]
    [InlineData("GM0865", "PR02")]
    [InlineData("GM0845", "PR02")]
    [InlineData("GM0879", "PR03")]
    [InlineData("GM1705", "PR08")]
    [InlineData("GM0733", "PR09")]
    [InlineData("GM0907", "PR09")]
    [InlineData("GM0457", "PR10")]
    [InlineData("GM0317", "PR10")]
    [InlineData("GM0417", "PR10")]
    [InlineData("GM0893", "PR16")]
    [InlineData("GM0373", "PR19")]
    [InlineData("GM0614", "PR22")]
    public void A_municipality_that_the_annex_does_not_place_once_is_placed_by_a_correction(string gemeente, string regio) =>
        Shipped.Van(gemeente, Programmaregio, _in2018)!.Code.ShouldBe(regio);

    [Fact]
    public void The_central_municipalities_are_those_of_the_annex()
    {
        var named = Shipped.Bijlage.Regios.ToDictionary(r => r.Code, r => r.Centrumgemeenten.Count);

        Shipped.Op(Centrumgemeente, _in2018).CountBy(c => Shipped.Van($"GM{c.Code[2..]}", Programmaregio, _in2018)!.Code)
            .ToDictionary(n => n.Key, n => n.Value).ShouldBe(named, ignoreOrder: true);
    }

    // Acceptance test T22.
    [Fact]
    public void An_area_may_get_another_name_and_keeps_its_code()
    {
        Shipped.Find(VeiligThuisRegio, "VT16", new(2020, 1, 1))!.Naam.ShouldBe("Noord-Brabant Noord");
        Shipped.Find(VeiligThuisRegio, "VT16", new(2022, 1, 1))!.Naam.ShouldBe("Brabant Noordoost");
        Shipped.Find(VeiligThuisRegio, "VT16", new(2019, 12, 31)).ShouldBeNull();
        Shipped.Find(VeiligThuisRegio, "VT27", new(2022, 1, 1)).ShouldBeNull();
    }

    [Fact]
    public void What_was_not_found_is_called_an_example()
    {
        Shipped.Op(Programmaregio, new(2019, 1, 1)).Where(g => g.Voorbeeld).Select(g => g.Code).ShouldBe(["PR21"]);
        Shipped.Op(Programmaregio, _in2018).ShouldAllBe(g => !g.Voorbeeld);
        Shipped.Op(Leerkring, _in2018).ShouldAllBe(g => g.Voorbeeld);
        Gebiedsoorten.All.ShouldAllBe(soort => Shipped.Bron(soort).Herkomst != Herkomst.Gepubliceerd);
    }

    [Fact]
    public void A_municipality_belongs_on_the_days_on_which_it_exists()
    {
        var gooi = Shipped.Find(Programmaregio, "PR10", new(2022, 3, 23))!;

        Shipped.Gemeenten(gooi, new(2022, 3, 23)).ShouldContain("GM0457", "Weesp was still there");
        Shipped.Gemeenten(gooi, new(2022, 3, 24)).ShouldNotContain("GM0457");
        Shipped.Van("GM0457", Programmaregio, new(2022, 3, 24)).ShouldBeNull();
        Shipped.Leden(gooi).Select(l => l.Gemeente).ShouldContain("GM0457");
    }

    [Fact]
    public void A_municipality_stays_in_the_region_of_what_went_up_in_it_but_for_three_cases() =>
        NaslagFixture.Shipped.Herindelingen.All.Where(h => h.Op.Year > 2018 && h.Naar.Count == 1)
            .Where(h => Region(h.Gemeente, h.Op.AddDays(-1)) != Region(h.Naar[0].In, h.Op)).Select(h => Region(h.Gemeente, h.Op.AddDays(-1)))
            .Distinct().ShouldBe(["PR22", "PR28", "PR10"], ignoreOrder: true, "the example of Rotterdam, Vijfheerenlanden, and Weesp that went to Amsterdam");

    [Fact]
    public void Everybody_in_the_police_units_lies_in_a_province_of_theirs() =>
        Shipped.Gemeenten(Shipped.Find(PolitieEenheid, "PE10", _in2018)!, _in2018)
            .Select(code => NaslagFixture.Shipped.Gemeenten.Find(code)!.Provincie).Distinct().ShouldBe(["Limburg"]);

    [Fact]
    public void The_demonstration_does_not_contradict_the_areas_either()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(NaslagFixture.DataDirectory, "demonstratie", "regios.json")));
        var elsewhere =
            from regio in json.RootElement.GetProperty("alle").EnumerateArray()
            from gemeente in regio.GetProperty("gemeenten").EnumerateArray()
            let area = Shipped.Van(gemeente.GetString()!, VeiligThuisRegio, new(2026, 1, 1))
            where area?.Code != regio.GetProperty("code").GetString()
            select $"{gemeente} is of {area?.Code}, and in the demonstration of {regio.GetProperty("code")}";

        elsewhere.ShouldBeEmpty();
    }

    [Fact]
    public void The_shipped_register_does_not_contradict_the_areas() =>
        NaslagFixture.Shipped.Organisaties.All.Where(o => o.Soort == "veilig-thuis").SelectMany(o => o.Gemeenten.Select(g => (o.Code, Gemeente: g)))
            .ShouldAllBe(row => Shipped.Van(row.Gemeente, VeiligThuisRegio, new(2026, 1, 1))!.Code == row.Code);

    [Theory]
    [InlineData(Programmaregios, "\"GM1959\"", "\"GM9999\"", "gebied 'PR03': 'GM9999' does not stand in gemeenten.csv")]
    [InlineData(Programmaregios, "\"gemeenten\": [\"GM1959\"]", "\"gemeenten\": [\"GM1959\", \"GM0758\"]", "gemeente 'GM0758': belongs to 'PR03' and to 'PR03' on 2019-01-01")]
    [InlineData(Programmaregios, "\"gemeenten\": [\"GM1959\"]", "\"gemeenten\": [\"GM1959\", \"GM0363\"]", "gemeente 'GM0363': belongs to 'PR01' and to 'PR03' on 2019-01-01")]
    [InlineData(Programmaregios, "\"code\": \"PR04\"", "\"code\": \"PR03\"", "gebied 'PR03': occurs twice")]
    [InlineData(Programmaregios, "\"bijlage\": 4 ", "\"bijlage\": 31 ", "annex 2 has no region 31")]
    [InlineData(Programmaregios, "\"soort\": \"programmaregio\"", "\"soort\": \"leerkring\"", "'leerkring' is not the name of the file")]
    [InlineData("gebieden/leerkring.json", "\"PR04\"", "\"PR44\"", "'PR44' does not stand in a kind of area that was read before")]
    [InlineData("gebieden/leerkring.json", "\"naam\": \"Noord\"", "\"naam\": \"\"", "gebied 'LK1': a text is empty")]
    [InlineData("gebieden/politie-eenheid.json", "\"zonder\": [\"GM0797\"]", "\"zonder\": [\"GM0363\"]", "'GM0363' does not stand in the areas that it is made of")]
    [InlineData("gebieden/veilig-thuis-regio.json", "\"van\": \"2022-01-01\"", "\"van\": \"2021-01-01\"", "'Brabant Noordoost' does not begin on the day that 'Noord-Brabant Noord' ends")]
    [InlineData("gebieden/veilig-thuis-regio.json", "\"tot\": \"2022-01-01\"", "\"tot\": \"2019-01-01\"", "ends on 2019-01-01")]
    [InlineData("gebieden/correcties.json", "\"gemeente\": \"GM0786\"", "\"gemeente\": \"GM1982\"", "'GM1982' is no municipality on 2018-01-01")]
    [InlineData("gebieden/correcties.json", "\"geschreven\": \"Cuyk\"", "\"geschreven\": \"Cuik\"", "there is no such line in the annex")]
    [InlineData("gebieden/correcties.json", "\"regio\": 19, \"geschreven\": \"Bergen\"", "\"regio\": 19, \"geschreven\": \"Heiloo\"", "regio 19, 'Bergen': is 2 municipalities on 2018-01-01")]
    [InlineData("gebieden/correcties.json", "\"reden\": \"staat twee keer in deze regio; de andere regel telt\"", "\"reden\": \"\"", "a text is empty")]
    [InlineData("programma/regio-indeling-2018.json", "\"nummer\": 4,", "\"nummer\": 3,", "regio '3': occurs twice")]
    public void A_mistake_stops_the_start_and_is_named(string file, string from, string to, string names) =>
        Should.Throw<NaslagException>(() => NaslagFixture.LoadWith(file, json => json.Replace(from, to, StringComparison.Ordinal))).Message.ShouldContain(names);

    [Fact]
    public void A_municipality_that_is_left_out_would_be_found() =>
        InOne(
            NaslagFixture.LoadWith("gebieden/correcties.json", json => json.Replace("\"regio\": 3, \"gemeente\": \"GM0879\"", "\"regio\": 25, \"geschreven\": \"Rhenen\"", StringComparison.Ordinal)),
            Programmaregio, _in2018).ShouldBe(378);

    private static string? Region(string gemeente, DateOnly op) => Shipped.Van(gemeente, Programmaregio, op)?.Code;

    private static int InOne(Naslagwerk naslag, SoortGebied soort, DateOnly op)
    {
        var all = naslag.Gebieden.Op(soort, op).SelectMany(g => naslag.Gebieden.Gemeenten(g, op)).ToList();
        all.ShouldBeUnique();
        all.Except(naslag.Gemeenten.Op(op).Select(g => g.Code)).ShouldBeEmpty();
        return all.Count;
    }
}
