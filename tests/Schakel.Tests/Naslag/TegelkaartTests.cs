using System.Globalization;
using Schakel.Core.Naslag;

namespace Schakel.Tests.Naslag;

public sealed class TegelkaartTests
{
    private static Tegelkaart Shipped => NaslagFixture.Shipped.Tegelkaart;

    [Fact]
    public void Each_of_the_thirty_regions_has_its_tile() =>
        Shipped.Tegels.Select(t => t.Code).Order().ShouldBe(Enumerable.Range(1, 30).Select(n => n.ToString("'PR'00", CultureInfo.InvariantCulture)));

    [Fact]
    public void What_lies_north_lies_above_and_what_lies_west_lies_left()
    {
        string[] southwards = ["PR11", "PR04", "PR24", "PR08", "PR16", "PR29"];
        string[] eastwards = ["PR12", "PR28", "PR25", "PR09", "PR08"];

        southwards.Select(code => Shipped.Find(code)!.Rij).ShouldBeInOrder();
        eastwards.Select(code => Shipped.Find(code)!.Kolom).ShouldBeInOrder();
        Shipped.Tegels.MaxBy(t => t.Rij)!.Code.ShouldBe("PR29");
        Shipped.Find("PR27")!.Kolom.ShouldBe(1);
    }

    [Fact]
    public void A_region_that_the_map_does_not_know_has_no_tile()
    {
        Shipped.Find("PR31").ShouldBeNull();
        Shipped.Find(null).ShouldBeNull();
    }

    [Theory]
    [InlineData("\"code\": \"PR06\"", "\"code\": \"PR20\"", "tegel 'PR20': occurs twice")]
    [InlineData("\"kolom\": 5, \"rij\": 1", "\"kolom\": 3, \"rij\": 1", "plaats (kolom, rij) '3, 1': occurs twice")]
    [InlineData("\"kort\": \"Friesl\"", "\"kort\": \"Gron\"", "opschrift 'Gron': occurs twice")]
    [InlineData("\"kort\": \"Friesl\"", "\"kort\": \" \"", "empty")]
    [InlineData("\"kort\": \"Friesl\"", "\"kort\": \"Friesland\"", "longer than 7")]
    [InlineData("\"kolom\": 5, \"rij\": 1", "\"kolom\": 0, \"rij\": 1", "outside the map")]
    [InlineData("\"kolom\": 5, \"rij\": 1", "\"kolom\": 5, \"rij\": -1", "outside the map")]
    [InlineData("\"code\": \"PR06\"", "\"code\": \"PR 06\"", "hyphens")]
    [InlineData("\"versie\": \"1\"", "\"versie\": \"\"", "empty")]
    public void A_fault_in_the_map_is_refused(string from, string to, string names)
    {
        var error = Should.Throw<NaslagException>(() => NaslagFixture.LoadWith(
            "programma/tegels.json", json => json.Replace(from, to, StringComparison.Ordinal)));

        error.Bestand.ShouldBe("programma/tegels.json");
        error.Message.ShouldContain(names);
    }
}
