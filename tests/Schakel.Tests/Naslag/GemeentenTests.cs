using Schakel.Core.Naslag;

namespace Schakel.Tests.Naslag;

public sealed class GemeentenTests
{
    private const string File = "gemeenten.csv";

    private static Gemeenten Shipped => NaslagFixture.Shipped.Gemeenten;

    [Theory]
    [InlineData(2014, 403)]
    [InlineData(2016, 390)]
    [InlineData(2018, 380)]
    [InlineData(2019, 355)]
    [InlineData(2022, 345)]
    [InlineData(2023, 342)]
    [InlineData(2025, 342)]
    public void The_number_of_municipalities_is_the_official_one(int year, int number) =>
        Shipped.Op(new DateOnly(year, 1, 2)).Count().ShouldBe(number);

    [Fact]
    public void A_municipality_exists_until_the_day_that_it_is_gone()
    {
        Shipped.Bestaat("GM0457", new DateOnly(2022, 3, 23)).ShouldBeTrue("Weesp was still there");
        Shipped.Bestaat("GM0457", new DateOnly(2022, 3, 24)).ShouldBeFalse();
        Shipped.Bestaat("GM9999", new DateOnly(2022, 3, 24)).ShouldBeFalse();
        Shipped.Bestaat(null, new DateOnly(2022, 3, 24)).ShouldBeFalse();
    }

    [Fact]
    public void A_name_is_found_in_any_case_and_on_its_day_only()
    {
        Shipped.FindByNaam(" hilversum ", new DateOnly(2025, 1, 1))!.Code.ShouldBe("GM0402");
        Shipped.FindByNaam("Gooise Meren", new DateOnly(2015, 12, 31)).ShouldBeNull();
    }

    [Fact]
    public void A_name_that_holds_a_comma_is_read_whole() =>
        Shipped.Find("GM0820")!.Naam.ShouldBe("Nuenen, Gerwen en Nederwetten");

    [Theory]
    [InlineData("GM0402,Hilversum,Noord-Holland,1970-01-01,", "GM0402,Hilversum,Noord-Holland,1970-01-01", "five fields")]
    [InlineData("GM0402,Hilversum,Noord-Holland,1970-01-01,", "GM0402,Hilversum,Noord-Holland,1-1-1970,", "1-1-1970")]
    [InlineData("GM0402,Hilversum", "GM0406,Hilversum", "occurs twice")]
    [InlineData("code,naam", "naam,code", "header")]
    public void A_wrong_line_is_refused_with_its_number(string from, string to, string names)
    {
        var error = Should.Throw<NaslagException>(
            () => NaslagFixture.LoadWith(File, csv => csv.Replace(from, to, StringComparison.Ordinal)));

        error.Bestand.ShouldBe(File);
        error.Plaats.ShouldStartWith("line ");
        error.Message.ShouldContain(names);
    }
}
