using Schakel.Core.Naslag;
using Schakel.Core.Programma;

namespace Schakel.Tests.Programma;

/// <summary>The list of regions of the first progress report, with all that is wrong in it.</summary>
public sealed class RegiocontroleTests
{
    private static readonly Naslagwerk _naslag = Naslagwerk.Load(Naslagwerk.ShippedDirectory);
    private static readonly Gemeenten _gemeenten = _naslag.Gemeenten;
    private static readonly Regiocontrole _controle = new(_naslag, Schrijfwijzen.Load(Naslagwerk.ShippedDirectory, _gemeenten));

    // Acceptance test T14 of the field notes.
    [Fact]
    public void Annex_2_has_thirty_regions_and_misses_six_of_the_municipalities_of_2018()
    {
        var verslag = _controle.Check(Annex(), 2018);

        (verslag.Regios, verslag.Gemeenten).ShouldBe((30, 374));
        verslag.Ontbreekt.ShouldBe(["Grave", "Haaren", "Lingewaal", "Vught", "Westvoorne", "Zundert"]);
        verslag.Dubbel.ShouldBe(["Eemnes", "Gennep", "Lingewaard", "Sint-Michielsgestel", "Weesp"]);
        verslag.Onbekend.ShouldBe(["Veghel"]);
        verslag.Hernoemd.ShouldBe(
            [
                "'s Hertogenbosch", "Alblasterdam", "Bergen", "Bergen", "Bernheeze", "Cuyk", "Dantumadeel", "De Friese Meren", "Den Haag", "Eemsum", "Ferwerderadeel",
                "Goeree Overflakkee", "Haarlemmerliede", "Mill en St. Hubert", "Nuenen", "St. Anthonis", "St. Michielgestel", "St. Michielsgestel", "Tietjerksteradeel", "Veldoven",
            ],
            ignoreOrder: true);
        verslag.IsHeel.ShouldBeFalse();
    }

    [Theory]
    [InlineData("Veghel", null, "opgegaan in Meierijstad op 2017-01-01")]
    [InlineData("Cuyk", "Cuijk", "andere schrijfwijze")]
    [InlineData("Nuenen", "Nuenen, Gerwen en Nederwetten", "deel van de naam")]
    [InlineData("De Friese Meren", "De Fryske Marren", "Nederlandse naam van De Fryske Marren")]
    [InlineData("Lingewaard", "Lingewaard", "staat in meer regio's: Arnhem-Achterhoek, Gelderland-Zuid; in een ervan is misschien Lingewaal bedoeld, die ontbreekt")]
    [InlineData("St. Michielgestel", "Sint-Michielsgestel", "staat twee keer in deze regio")]
    public void Each_finding_comes_with_a_proposal_and_its_reason(string geschreven, string? gemeente, string reden) =>
        _controle.Check(Annex(), 2018).Voorstellen.ShouldContain(v => v.Geschreven == geschreven && v.Gemeente == gemeente && $"{v.Reden}" == reden);

    [Fact]
    public void Namesakes_are_told_apart_by_the_province_of_their_neighbours()
    {
        var proposals = _controle.Check(Annex(), 2018).Voorstellen.Where(v => v.Geschreven == "Bergen").ToList();

        proposals.Select(v => (v.Regio, v.Gemeente)).ShouldBe([("Noord- en Midden Limburg", "Bergen (L.)"), ("Alkmaar – West Friesland", "Bergen (NH.)")]);
    }

    [Fact]
    public void Namesakes_without_neighbours_are_left_to_somebody()
    {
        var verslag = _controle.Check([new(2, "Los", "Bergen")], 2018);

        verslag.Onbekend.ShouldBe(["Bergen"]);
        verslag.Voorstellen.ShouldHaveSingleItem().Reden.ToString().ShouldContain("Bergen (L.), Bergen (NH.)");
    }

    [Fact]
    public void The_municipalities_themselves_are_a_list_in_which_all_is_well()
    {
        var rows = _gemeenten.Op(new(2018, 1, 1)).Select((g, i) => new Regioregel(i + 2, g.Provincie, g.Naam)).ToList();

        var verslag = _controle.Check(rows, 2018);

        verslag.IsHeel.ShouldBeTrue();
        (verslag.Regios, verslag.Gemeenten, verslag.Hernoemd.Count, verslag.Voorstellen.Count).ShouldBe((12, 380, 0, 0));
    }

    // Acceptance test T15.
    [Theory]
    [InlineData(2016, 390)]
    [InlineData(2017, 388)]
    [InlineData(2018, 380)]
    [InlineData(2019, 355)]
    public void There_are_fewer_municipalities_every_year(int jaar, int aantal) => _gemeenten.Op(new(jaar, 1, 1)).Count().ShouldBe(aantal);

    [Fact]
    public void In_a_later_year_what_went_up_elsewhere_is_unknown()
    {
        var verslag = _controle.Check(Annex(), 2019);

        verslag.Onbekend.ShouldContain("Haren");
        verslag.Voorstellen.ShouldContain(v => v.Geschreven == "Haren" && $"{v.Reden}" == "opgegaan in Groningen op 2019-01-01");
    }

    [Theory]
    [InlineData("zwolle", "zwolle", 0)]
    [InlineData("zwolle", "zwole", 1)]
    [InlineData("zwolle", "zwoell", 2)]
    [InlineData("leiden", "lieden", 1)]
    [InlineData("leiden", "amsterdam", 3)]
    public void Names_are_so_many_letters_apart(string a, string b, int distance)
    {
        Naamsleutel.Distance(a, b, 2).ShouldBe(distance);
        Naamsleutel.Distance(b, a, 2).ShouldBe(distance);
    }

    [Fact]
    public void In_an_earlier_year_what_came_later_is_unknown() =>
        _controle.Check([new(2, "Los", "Meierijstad")], 2016).Voorstellen.ShouldHaveSingleItem().Reden.ToString().ShouldBe("bestaat pas sinds 2017-01-01");

    internal static IReadOnlyList<Regioregel> Annex() => Regiolijst.Of(_naslag.Gebieden.Bijlage);
}
