using Schakel.Core.Naslag;

namespace Schakel.Tests.Naslag;

public sealed class BesluitenTests
{
    private static readonly DateOnly _day = new(2025, 4, 17);

    private static Besluiten Shipped => NaslagFixture.Shipped.Besluiten;

    [Fact]
    public void There_are_four_national_outcomes_each_with_its_own_code() =>
        Shipped.Landelijk.Codes.Select(c => Shipped.TerugkoppelcodeVan(c.Waarde))
            .ShouldBe(["VT-01-01", "VT-01-02", "VT-01-03", "VT-01-04"]);

    [Theory]
    [InlineData("zelf-onderzoek", "beleggen-bij-veilig-thuis")]
    [InlineData("voorwaarden-en-vervolg", "beleggen-bij-veilig-thuis")]
    [InlineData("verzoek-onderzoek-rvdk", "beleggen-bij-veilig-thuis")]
    [InlineData("overdracht-lokaal-team", "overdracht")]
    [InlineData("overdracht-direct-betrokkenen", "overdracht")]
    [InlineData("einde-bemoeienis", "geen-vervolgstappen")]
    [InlineData("regionaal-maatwerk", "regionaal-maatwerk")]
    public void A_regional_outcome_counts_as_a_national_one(string regionaal, string landelijk) =>
        Shipped.LandelijkVan(regionaal)!.Waarde.ShouldBe(landelijk);

    [Fact]
    public void Every_national_outcome_offers_a_regional_one() =>
        Shipped.Landelijk.Codes.ShouldAllBe(c => Shipped.Onder(c.Waarde, _day).Any());

    [Fact]
    public void A_regional_outcome_that_is_not_known_counts_as_none() =>
        Shipped.LandelijkVan("iets-anders").ShouldBeNull();

    [Fact]
    public void Every_hand_over_says_which_kind_of_organisation_receives() =>
        Shipped.Onder("overdracht", _day).ShouldAllBe(c => c.Kenmerk(Kenmerk.Ontvanger) != null);
}
