using System.Globalization;
using Schakel.Core.Naslag;

namespace Schakel.Tests.Naslag;

public sealed class CodeLijstTests
{
    private static readonly DateOnly _day = new(2025, 4, 17);

    public static TheoryData<string> Names => [.. CodeLijsten.All];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_list_has_a_source_a_validity_and_labels_in_both_languages(string naam)
    {
        var lijst = NaslagFixture.Shipped.Lijst(naam);

        lijst.Bron.ShouldNotBeNullOrWhiteSpace();
        lijst.Toelichting.ShouldNotBeNullOrWhiteSpace();
        lijst.Van.ShouldBeGreaterThan(new DateOnly(2000, 1, 1));
        lijst.Codes.ShouldNotBeEmpty();
        lijst.Codes.ShouldAllBe(code => code.Nl.Length > 0 && code.En.Length > 0);
        lijst.Codes.Select(code => code.Nl).ShouldBeUnique();
        lijst.Codes.Select(code => code.En).ShouldBeUnique();
    }

    [Fact]
    public void Our_own_values_are_lower_case_and_only_those_of_a_standard_are_not() =>
        NaslagFixture.Shipped.Lijsten
            .Where(l => l.Codes.Any(c => c.Waarde.Any(char.IsUpper)))
            .Select(l => l.Naam)
            .ShouldBe([CodeLijsten.Terugkoppelcode]);

    [Theory]
    [InlineData(CodeLijsten.Kanaal, "politie")]
    [InlineData(CodeLijsten.Hoedanigheid, "politie")]
    [InlineData(CodeLijsten.Aard, "partnergeweld")]
    [InlineData(CodeLijsten.Duur, "1-6-maanden")]
    [InlineData(CodeLijsten.RedenNietGeinformeerd, "veiligheid")]
    [InlineData(CodeLijsten.Geslacht, "v")]
    public void The_values_of_the_example_in_the_partner_API_are_valid(string lijst, string waarde) =>
        NaslagFixture.Shipped.Lijst(lijst).IsGeldig(waarde, _day).ShouldBeTrue();

    [Fact]
    public void The_roles_are_those_of_the_partner_API() =>
        NaslagFixture.Shipped.Lijst(CodeLijsten.RolBetrokkene).Codes.Select(c => c.Waarde).ShouldBe(
            ["slachtoffer", "pleger", "kind", "ongeboren", "getuige", "ouder", "huisgenoot", "overig"]);

    [Fact]
    public void A_value_is_valid_from_its_first_day_until_the_day_it_ends()
    {
        var lijst = NaslagFixture.Shipped.Lijst(CodeLijsten.AardV1);

        lijst.IsGeldig("anders", new DateOnly(2014, 12, 31)).ShouldBeFalse();
        lijst.IsGeldig("anders", new DateOnly(2015, 1, 1)).ShouldBeTrue();
        lijst.IsGeldig("anders", new DateOnly(2018, 12, 31)).ShouldBeTrue();
        lijst.IsGeldig("anders", new DateOnly(2019, 1, 1)).ShouldBeFalse();
        lijst.Bevat("anders").ShouldBeTrue("old records keep their value");
    }

    [Fact]
    public void A_value_with_days_of_its_own_does_not_follow_the_list()
    {
        var changed = NaslagFixture.LoadWith("codelijsten/duur.json", json => json.Replace(
            "\"waarde\": \"onbekend\",", "\"waarde\": \"onbekend\", \"tot\": \"2024-01-01\",", StringComparison.Ordinal));
        var lijst = changed.Lijst(CodeLijsten.Duur);

        lijst.IsGeldig("onbekend", _day).ShouldBeFalse();
        lijst.Geldig(_day).Count().ShouldBe(lijst.Codes.Count - 1);
        lijst.NaamVan("onbekend").ShouldNotBe("onbekend", "an old record still shows its label");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Partnergeweld")]
    [InlineData("partnergeweld ")]
    [InlineData("partnergeweld\0")]
    public void A_value_that_the_list_does_not_know_is_never_valid(string? waarde) =>
        NaslagFixture.Shipped.Lijst(CodeLijsten.Aard).IsGeldig(waarde, _day).ShouldBeFalse();

    [Theory]
    [InlineData("nl-NL", "Langer dan 5 jaar")]
    [InlineData("en-GB", "Longer than 5 years")]
    [InlineData("de-DE", "Langer dan 5 jaar")]
    public void A_label_reads_in_the_language_of_the_user(string culture, string label)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            NaslagFixture.Shipped.Lijst(CodeLijsten.Duur).NaamVan("langer-dan-5-jaar").ShouldBe(label);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void People_directly_concerned_never_leave_contact_details_in_an_advies()
    {
        var lijst = NaslagFixture.Shipped.Lijst(CodeLijsten.Hoedanigheid);

        foreach (var waarde in (string[])["pleger", "volwassen-slachtoffer", "kind", "familielid", "onbekend"])
        {
            lijst.Find(waarde)!.Heeft(Kenmerk.EigenGegevens).ShouldBeFalse(waarde);
        }

        lijst.Codes.Where(c => c.Heeft(Kenmerk.Beroepsmatig)).ShouldAllBe(c => c.Heeft(Kenmerk.EigenGegevens));
    }

    [Fact]
    public void Who_is_not_a_professional_counts_without_an_organisation() => // rule K18 of the delivery
        NaslagFixture.Shipped.Lijst(CodeLijsten.Hoedanigheid).Codes
            .Where(c => c.Kenmerk(Kenmerk.Functie) == "niet-beroepsmatig")
            .ShouldAllBe(c => c.Kenmerk(Kenmerk.Sector) == "niet-van-toepassing");

    [Fact]
    public void A_relation_seen_from_both_sides_comes_back_to_itself()
    {
        var lijst = NaslagFixture.Shipped.Lijst(CodeLijsten.Relatie);

        lijst.Codes.ShouldAllBe(c => lijst.Find(c.Kenmerk(Kenmerk.Omgekeerd))!.Kenmerk(Kenmerk.Omgekeerd) == c.Waarde);
    }

    [Fact]
    public void What_no_source_shows_is_marked_as_reconstructed()
    {
        var lijst = NaslagFixture.Shipped.Lijst(CodeLijsten.Veiligheidstaxatie);

        lijst.Codes.Where(c => lijst.HerkomstVan(c) == Herkomst.Gepubliceerd)
            .Select(c => c.Waarde).ShouldBe(["acute-onveiligheid"]);
    }
}
