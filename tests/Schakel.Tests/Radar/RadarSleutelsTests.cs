using Schakel.Core.Common;
using Schakel.Radar;
using Schakel.Tests.Support;
using static Schakel.Tests.Radar.Beschreven;

namespace Schakel.Tests.Radar;

public sealed class RadarSleutelsTests
{
    [Fact]
    public void A_fully_known_person_has_one_key_of_each_kind()
    {
        RadarSleutels.Of(Saskia).ShouldBe(
        [
            new(Sleutelsoort.Bsn, "1:b:999990019"),
            new(Sleutelsoort.NaamGeboortedatum, "1:d:berg:19880312"),
            new(Sleutelsoort.NaamGeboortejaar, "1:j:berg:1988:s"),
            new(Sleutelsoort.Adres, "1:a:1211ab:12:bis"),
        ]);
    }

    [Fact]
    public void Somebody_of_whom_nothing_is_known_has_no_key() => RadarSleutels.Of(new()).ShouldBeEmpty();

    [Theory]
    [InlineData("van der", "Berg")]
    [InlineData(null, "van der Berg")]
    [InlineData("van der", "van der Berg")]
    [InlineData(null, "Berg, van der")]
    [InlineData("v.d.", "Berg")]
    [InlineData("v/d", "Berg")]
    [InlineData("vd", "BERG")]
    [InlineData("V.D", "Bérg")]
    [InlineData(null, "v. d. Berg")]
    [InlineData(null, "vander Berg")]
    [InlineData(null, "Vanderberg")]
    [InlineData(null, "Berg")]
    public void The_tussenvoegsel_makes_no_difference_wherever_and_however_it_was_typed(string? prefix, string surname) =>
        ShareAKey(Name("van der", "Berg"), Name(prefix, surname)).ShouldBeTrue();

    [Theory]
    [InlineData("van den", "Berg", "Vandenberg")]
    [InlineData("van", "Dijk", "Vandijk")]
    [InlineData("van", "Deelen", "Vandeelen")]
    [InlineData("de", "Vries", "Devries")]
    [InlineData("ter", "Horst", "Terhorst")]
    [InlineData("in 't", "Veld", "in ’t Veld")]
    [InlineData("a/d", "Stegge", "aan de Stegge")]
    [InlineData("d'", "Ancona", "D’Ancona")]
    public void A_glued_tussenvoegsel_is_also_read_as_one(string prefix, string surname, string typed) =>
        ShareAKey(Name(prefix, surname), Name(null, typed)).ShouldBeTrue();

    [Theory]
    [InlineData("El Amrani", "Amrani")]
    [InlineData("Al Hassan", "Hassan")]
    [InlineData("Ait Oumghar", "Oumghar")]
    [InlineData("Ben Ali", "Ali")]
    [InlineData("Demir", "Mir")]
    [InlineData("A Tjak", "Tjak")]
    public void A_name_part_that_only_looks_like_a_tussenvoegsel_stays_part_of_the_name(string name, string without) =>
        ShareAKey(Name(null, name), Name(null, without)).ShouldBeFalse();

    [Theory]
    [InlineData(null, "El-Amrani")]
    [InlineData(null, "Elamrani")]
    [InlineData("El", "Amrani")]
    public void Such_a_part_may_be_glued_hyphened_or_typed_as_tussenvoegsel(string? prefix, string surname) =>
        ShareAKey(Name(null, "El Amrani"), Name(prefix, surname)).ShouldBeTrue();

    [Fact]
    public void A_partner_s_name_and_each_half_of_a_double_name_give_keys_of_their_own()
    {
        var married = Name(null, "Jansen") with { Partnernaam = "de Vries" };
        ShareAKey(married, Name("de", "Vries")).ShouldBeTrue();
        ShareAKey(married, Name(null, "Jansen")).ShouldBeTrue();
        ShareAKey(Name(null, "de Vries-Jansen"), married).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Onbekend")]
    [InlineData("N.N.")]
    [InlineData("Geheim")]
    [InlineData("B.")]
    [InlineData("-")]
    public void What_is_typed_for_an_unknown_name_joins_nobody(string surname) => Keys(Name(null, surname)).ShouldBeEmpty();

    [Theory]
    [InlineData("Li")]
    [InlineData("李")]
    [InlineData("De")]
    public void A_short_name_is_a_name(string surname) => Keys(Name(null, surname)).ShouldNotBeEmpty();

    [Theory]
    [InlineData("123456789")]
    [InlineData("000000000")]
    [InlineData("999999999")]
    public void A_bsn_that_cannot_be_gives_no_key(string bsn) =>
        RadarSleutels.Of(Saskia with { Bsn = bsn }).ShouldNotContain(k => k.Soort == Sleutelsoort.Bsn);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0000-00-00")]
    [InlineData("1900-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("1988-02-31")]
    [InlineData("1988-13-01")]
    [InlineData("12-03-1988")]
    public void Without_a_known_year_of_birth_a_name_gives_no_key(string? date) =>
        RadarSleutels.Of(Saskia with { Geboortedatum = date })
            .ShouldNotContain(k => k.Soort == Sleutelsoort.NaamGeboortedatum || k.Soort == Sleutelsoort.NaamGeboortejaar);

    [Theory]
    [InlineData("1988-03-00")]
    [InlineData("1988-00-00")]
    [InlineData("1988-01-01")]
    [InlineData("19880701")]
    [InlineData("1988-12-03")]
    public void A_partly_known_placeholder_or_swapped_date_still_finds_the_full_one(string date)
    {
        var partly = SaskiaZonderBsn with { Geboortedatum = date, Postcode = null };
        ShareAKey(partly, Saskia).ShouldBeTrue();
        ShareAKey(partly with { Voornamen = "Karin" }, Saskia).ShouldBeFalse();
        ShareAKey(partly with { Voornamen = null }, Saskia).ShouldBeFalse();
    }

    [Theory]
    [InlineData(1988, 3, 12, 2)]
    [InlineData(1988, 3, null, 1)]
    [InlineData(1988, null, null, 1)]
    [InlineData(null, null, null, 0)]
    public void A_partly_known_date_of_the_core_is_read_as_it_writes_itself(int? year, int? month, int? day, int keys)
    {
        var date = DeelsBekendeDatum.Of(year, month, day).Waarde.ShouldNotBeNull();
        Keys(new() { Voornamen = "Saskia", Achternaam = "Berg", Geboortedatum = date.ToString() }).Count().ShouldBe(keys);
    }

    [Theory]
    [InlineData("1211 ab", "12", "BIS", true)]
    [InlineData("1211AB", "12bis", null, true)]
    [InlineData("1211AB", "012 bis", "", true)]
    [InlineData("1211AB", "12", null, false)]
    [InlineData("1211AB", "13", "bis", false)]
    [InlineData("1211AC", "12", "bis", false)]
    [InlineData("0211AB", "12", "bis", false)]
    [InlineData("D-40210", "12", "bis", false)]
    [InlineData("1211AB", null, "bis", false)]
    [InlineData("1211AB", "0", "bis", false)]
    public void An_address_is_the_front_door_however_it_was_typed(string postcode, string? number, string? addition, bool same) =>
        ShareAKey(Saskia, new() { Postcode = postcode, Huisnummer = number, Toevoeging = addition }).ShouldBe(same);

    [Fact]
    public void Dots_and_hyphens_in_an_addition_and_the_word_huis_make_no_difference()
    {
        Address("4", "A-2").ShouldBe(Address("4", "a2"));
        Address("4", "huis").ShouldBe(Address("4hs", null));
        Address("4", "B").ShouldNotBe(Address("4", "A"));
    }

    [Fact]
    public void Every_key_is_short_versioned_unique_and_the_same_the_next_time()
    {
        var random = new Random(21);
        for (var i = 0; i < 5_000; i++)
        {
            var person = Beschreven.Random(random);
            var keys = Keys(person).ToList();
            keys.ShouldBe(Keys(person with { }));
            keys.ShouldBeUnique();
            keys.ShouldAllBe(k => k.StartsWith("1:", StringComparison.Ordinal) && k.Length <= Sleutel.MaximumLength && !k.Contains('\0'));
            keys.Count.ShouldBeLessThan(60);
        }
    }

    [Fact]
    public void Any_text_in_every_field_is_answered()
    {
        foreach (var text in NareTeksten.All)
        {
            var person = new Persoonsbeschrijving
            {
                Bsn = text,
                Voornamen = text,
                Voorletters = text,
                Tussenvoegsel = text,
                Achternaam = text,
                Partnernaam = text,
                Geboortedatum = "1988-03-12",
                Geslacht = text,
                Postcode = text,
                Huisnummer = text,
                Toevoeging = text,
            };
            Keys(person).ShouldAllBe(k => k.Length <= Sleutel.MaximumLength);
            Should.NotThrow(() => Vergelijking.Of(person, Saskia with { Geboortedatum = text }));
        }
    }

    private static Persoonsbeschrijving Name(string? prefix, string surname) =>
        new() { Tussenvoegsel = prefix, Achternaam = surname, Geboortedatum = "1988-03-12" };

    private static string Address(string number, string? addition) =>
        Keys(new() { Postcode = "1211AB", Huisnummer = number, Toevoeging = addition }).Single();
}
