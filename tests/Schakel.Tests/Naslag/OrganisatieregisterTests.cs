using Schakel.Core.Common;
using Schakel.Core.Naslag;

namespace Schakel.Tests.Naslag;

public sealed class OrganisatieregisterTests
{
    private static readonly DateOnly _today = Amsterdam.Day(TimeProvider.System.GetUtcNow());

    private static Organisatieregister Shipped => NaslagFixture.Shipped.Organisaties;

    [Fact]
    public void The_municipalities_of_every_organisation_exist_today() => Gone(NaslagFixture.Shipped).ShouldBeEmpty();

    [Fact]
    public void A_municipality_that_is_gone_would_be_found() => Gone(NaslagFixture.LoadWith(
        "organisaties.json", json => json.Replace("[\"GM0402\"]", "[\"GM0457\"]", StringComparison.Ordinal)))
        .ShouldBe(["lokaal-team-hilversum: Weesp"]);

    [Fact]
    public void Every_municipality_of_the_first_region_has_one_connected_local_team()
    {
        var teams = Shipped.Onder("VT07").Where(o => o.Soort == "lokaal-team").ToList();

        teams.SelectMany(o => o.Gemeenten).ShouldBe(Shipped.Find("VT07")!.Gemeenten, ignoreOrder: true);
        teams.ShouldAllBe(o => o.Aangesloten);
    }

    [Fact]
    public void No_municipality_has_two_Veilig_Thuis_organisations() =>
        Shipped.All.Where(o => o.Soort == "veilig-thuis").SelectMany(o => o.Gemeenten).ShouldBeUnique();

    [Fact]
    public void Everything_that_is_made_up_says_so() =>
        Shipped.All.Where(o => !o.Voorbeeld).Select(o => o.Code).ShouldBe(["VT07", "VT03"]);

    [Fact]
    public void Some_receivers_are_not_connected_and_confirm_in_writing() =>
        Shipped.Onder("VT07").ShouldContain(o => !o.Aangesloten);

    [Theory]
    [InlineData("\"GM0376\"]", "\"GM9999\"]", "GM9999")]
    [InlineData("\"soort\": \"ggz\"", "\"soort\": \"gezondheidszorg\"", "soort-organisatie")]
    [InlineData("\"bovenliggend\": \"VT03\"", "\"bovenliggend\": \"VT33\"", "VT33")]
    [InlineData("\"deelnemersBesluit\": 2", "\"deelnemersBesluit\": 0", "at least one")]
    [InlineData("\"code\": \"VT03\"", "\"code\": \"VT07\"", "occurs twice")]
    public void A_fault_in_the_register_is_refused(string from, string to, string names) =>
        Should.Throw<NaslagException>(() => NaslagFixture.LoadWith(
            "organisaties.json", json => json.Replace(from, to, StringComparison.Ordinal))).Message.ShouldContain(names);

    private static IEnumerable<string> Gone(Naslagwerk naslag) =>
        from organisatie in naslag.Organisaties.All
        from code in organisatie.Gemeenten
        where !naslag.Gemeenten.Bestaat(code, _today)
        select $"{organisatie.Code}: {naslag.Gemeenten.Find(code)?.Naam ?? code}";
}
