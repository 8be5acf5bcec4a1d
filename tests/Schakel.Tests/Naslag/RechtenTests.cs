using System.Reflection;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;

namespace Schakel.Tests.Naslag;

public sealed class RechtenTests
{
    private static Rechten Shipped => NaslagFixture.Shipped.Rechten;

    [Fact]
    public void Every_right_is_described_in_both_languages_and_held_by_somebody()
    {
        Shipped.All.ShouldAllBe(r => r.Nl.Length > 0 && r.En.Length > 0);
        Shipped.All.Select(r => r.Naam).Except(Shipped.Rollen.SelectMany(r => r.Rechten)).ShouldBeEmpty();
    }

    [Fact]
    public void The_rights_described_are_exactly_those_that_the_program_asks() =>
        Shipped.All.Select(r => r.Naam).ShouldBe(
            typeof(Recht).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!),
            ignoreOrder: true);

    [Fact]
    public void A_right_that_is_not_described_is_refused()
    {
        var error = Should.Throw<NaslagException>(() => NaslagFixture.LoadWith(
            "rechten.json", json => json.Replace("        \"beheer.audit\"", "        \"beheer.alles\"", StringComparison.Ordinal)));

        error.Message.ShouldBe("rechten.json: role 'beheerder': 'beheer.alles' does not stand in rechten.");
    }

    [Fact]
    public void A_role_that_fits_a_kind_of_organisation_that_is_not_there_is_refused()
    {
        var error = Should.Throw<NaslagException>(() => NaslagFixture.LoadWith(
            "rechten.json", json => json.Replace("\"soorten\": [\"veilig-thuis\"]", "\"soorten\": [\"warm-thuis\"]", StringComparison.Ordinal)));

        error.Message.ShouldBe("rechten.json: role 'medewerker-vt': 'warm-thuis' does not stand in soort-organisatie.");
    }

    [Fact]
    public void Veilig_Thuis_and_a_local_team_share_no_role_but_that_of_the_administrator()
    {
        Shipped.Voor("veilig-thuis").Intersect(Shipped.Voor("lokaal-team")).ShouldHaveSingleItem().Naam.ShouldBe("beheerder");
        Shipped.Rollen.Where(r => r.Soorten.Count == 0).ShouldHaveSingleItem().Naam.ShouldBe("koppelvlak");
    }

    /// <summary>Who can receive a hand-over and signs in here needs a role to accept it with.</summary>
    [Fact]
    public void Every_kind_of_organisation_that_receives_has_somebody_who_decides() =>
        NaslagFixture.Shipped.Lijst(CodeLijsten.SoortOrganisatie).Codes.Where(c => c.Kenmerk("ontvangt") == "ja")
            .ShouldAllBe(c => Shipped.Voor(c.Waarde).Any(r => r.Rechten.Contains("overdracht.decide")));

    [Fact]
    public void The_administrator_sees_nothing_of_clients() =>
        Shipped.Van("beheerder").Except(["concept.edit"]).ShouldAllBe(recht => recht.StartsWith("beheer.", StringComparison.Ordinal));

    [Theory]
    [InlineData("programmateam")]
    [InlineData("projectleider-regio")]
    [InlineData("beleidsmedewerker-gemeente")]
    public void Who_steers_the_programme_sees_nothing_of_clients(string rol) =>
        Shipped.Van(rol).Except(["programma.view", "programma.edit", "regio.edit", "concept.edit"]).ShouldBeEmpty();

    [Fact]
    public void A_local_team_sees_only_what_is_offered_to_it() =>
        Shipped.Van("medewerker-lokaal-team").Except(["werkvoorraad.view", "concept.edit"])
            .ShouldBe(
                ["overdracht.receive-preview", "overdracht.decide", "overdracht.ask", "overdracht.view-document"],
                ignoreOrder: true);

    [Fact]
    public void Nobody_both_offers_and_accepts_a_hand_over() =>
        Shipped.Rollen.ShouldAllBe(r => !(r.Rechten.Contains("overdracht.offer") && r.Rechten.Contains("overdracht.decide")));

    [Fact]
    public void Only_who_must_act_on_it_opens_a_secret_address() =>
        Shipped.Rollen.Where(r => r.Rechten.Contains("geheim-adres.view")).Select(r => r.Naam)
            .ShouldBe(["medewerker-vt", "teamleider"]);

    [Fact]
    public void A_role_that_is_not_known_holds_no_right() => Shipped.Van("directeur").ShouldBeEmpty();
}
