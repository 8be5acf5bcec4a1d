using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Core.Personen;
using Schakel.Tests.Support;

namespace Schakel.Tests.Overdracht;

/// <summary>A sentence is searched for the very words of a secret, as people write them and not as they were typed first.</summary>
public sealed class GeheimenTests
{
    private static readonly MelderGegevens _melder = new()
    {
        Beroepsmatig = true,
        Hoedanigheid = "school",
        Naam = "Anne-Marie van der Özdemir",
        Organisatie = "Basisschool De Vlinder",
        Telefoon = "035-623 45 67",
        Email = "a.ozdemir@vlinder.example",
        Afschermen = true,
    };

    private static readonly AdresGegevens _geheim = new() { Straat = "Van Ostadestraat", Huisnummer = 12, Postcode = "1211 AB", Plaats = "Hilversum", Geheim = true };

    [Theory]
    [InlineData("Juf Özdemir zag het.")]
    [InlineData("JUF OZDEMIR ZAG HET")]
    [InlineData("juf O\u0308zdemir, zei ze")]
    [InlineData("juf ozdemir's klas")]
    [InlineData("Ozdemirs klas")]
    [InlineData("mevr. Vanderözdemir")]
    [InlineData("van der-Özdemir")]
    [InlineData("Annemarie van school")]
    [InlineData("anne marie zei het")]
    [InlineData("Öz\u00ADde\u200Bmir, met een zacht koppelteken uit een mail")]
    [InlineData("Öz\u202Edemir")]
    [InlineData("de basisschool 'De Vlinder'")]
    [InlineData("bel 0356234567")]
    [InlineData("bel 06-\n035/6.23.45.67")]
    [InlineData("bel +31 (0)35 62 34 567")]
    [InlineData("bel 623 45 67")]
    [InlineData("bel ０３５６２３４５６７")]
    [InlineData("mail A.Ozdemir @ vlinder.example")]
    public void A_hidden_reporter_is_found(string text) => Of(_melder).Reveals(text).ShouldBeTrue();

    [Theory]
    [InlineData("Maria en haar klas van school")]
    [InlineData("Op school zag men vlinders op de ramen.")]
    [InlineData("Het is van der beste soort.")]
    [InlineData("Zij is 35 en woont op nummer 623.")]
    [InlineData("Ozdemirachtig is geen naam.")]
    [InlineData("")]
    [InlineData(null)]
    public void What_any_story_says_is_no_secret(string? text) => Of(_melder).Reveals(text).ShouldBeFalse();

    [Fact]
    public void A_reporter_who_may_be_known_is_no_secret() =>
        Of(_melder with { Afschermen = false }).Reveals("Juf Anne-Marie van der Özdemir, 035-6234567").ShouldBeFalse();

    [Fact]
    public void A_reporter_outside_a_profession_is_a_secret_without_being_shielded() =>
        Of(_melder with { Beroepsmatig = false, Afschermen = false }).Reveals("buurvrouw Özdemir").ShouldBeTrue();

    [Fact]
    public void What_the_family_bears_itself_is_no_secret_and_the_rest_of_the_name_is()
    {
        var geheimen = Geheimen.Of(
            _melder with { Beroepsmatig = false }, [], [new Identiteit { Voornamen = "Kemal", Tussenvoegsel = "van der", Achternaam = "Özdemir" }], ["06 1", "+31 35 6234567"]);

        geheimen.Reveals("Familie Van der Özdemir, 035-6234567").ShouldBeFalse();
        geheimen.Reveals("Anne-Marie").ShouldBeTrue();
    }

    [Theory]
    [InlineData("Zij zit in de van Ostadestraat.")]
    [InlineData("VAN OSTADE STRAAT 12")]
    [InlineData("van Ostadestr. 12")]
    [InlineData("1211AB, nummer 12")]
    [InlineData("postcode 1211 - ab")]
    public void A_secret_address_is_found(string text) => Of(_melder, _geheim).Reveals(text).ShouldBeTrue();

    [Fact]
    public void An_address_that_is_not_secret_is_not() => Of(_melder, _geheim with { Geheim = false }).Reveals("van Ostadestraat 12, 1211 AB").ShouldBeFalse();

    [Theory]
    [InlineData("van ostadestraat", 12, null, true)]
    [InlineData(null, 12, "1211ab", true)]
    [InlineData("Van Ostadestraat", null, null, true)]
    [InlineData("Van Ostadestraat", 14, null, false)]
    [InlineData("Havenstraat", 12, "1211KL", false)]
    public void Who_lives_behind_the_same_door_is_hidden_too(string? straat, int? nummer, string? postcode, bool hidden) =>
        Of(_melder, _geheim).Hides(new AdresGegevens { Straat = straat, Huisnummer = nummer, Postcode = postcode }).ShouldBe(hidden);

    [Fact]
    public void No_text_however_odd_makes_it_stumble()
    {
        var geheimen = Of(_melder, _geheim);
        var random = new Random(7);
        foreach (var text in NareTeksten.All.Concat(Enumerable.Range(0, 2_000).Select(_ => NareTeksten.Random(random))))
        {
            geheimen.Reveals(text);
            Of(_melder with { Naam = text, Telefoon = text, Email = text, Organisatie = text }, _geheim with { Straat = text, Postcode = text, Buitenland = text })
                .Reveals("Er was ruzie, en daarna van de trap gevallen.").ShouldBeFalse(text?.Length > 40 ? text[..40] : text);
        }
    }

    private static Geheimen Of(MelderGegevens melder, params AdresGegevens[] adressen) => Geheimen.Of(melder, adressen, [], []);
}
