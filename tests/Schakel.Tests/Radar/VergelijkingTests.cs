using Schakel.Radar;
using static Schakel.Tests.Radar.Beschreven;

namespace Schakel.Tests.Radar;

public sealed class VergelijkingTests
{
    [Fact]
    public void The_same_description_twice_is_sterk_with_every_reason()
    {
        var hit = Vergelijking.Of(Saskia, Saskia with { });
        hit.Sterkte.ShouldBe(Sterkte.Sterk);
        hit.Redenen.ShouldBe(
        [
            Reden.ZelfdeBsn, Reden.ZelfdeGeboortedatum, Reden.ZelfdeAchternaam, Reden.ZelfdeVoornaam,
            Reden.ZelfdeGeslacht, Reden.ZelfdeAdres,
        ]);
    }

    [Fact]
    public void Nothing_known_is_no_hit_and_gives_no_reason()
    {
        Vergelijking.Of(Saskia, new()).ShouldBe(new Treffer(Sterkte.Geen, []));
        Vergelijking.Of(new(), new()).ShouldBe(new Treffer(Sterkte.Geen, []));
    }

    [Fact]
    public void Name_and_birth_date_without_a_bsn_are_sterk() =>
        Judge(SaskiaZonderBsn, Saskia with { Achternaam = "BERG", Tussenvoegsel = "vd", Postcode = null }).ShouldBe(Sterkte.Sterk);

    [Fact]
    public void Married_under_a_partner_s_name_is_still_sterk()
    {
        var hit = Vergelijking.Of(
            SaskiaZonderBsn with { Partnernaam = "de Vries" }, SaskiaZonderBsn with { Tussenvoegsel = "de", Achternaam = "Vries" });
        hit.Sterkte.ShouldBe(Sterkte.Sterk);
        hit.Redenen.ShouldContain(Reden.AchternaamAlsPartnernaam);
    }

    [Fact]
    public void Twins_at_one_address_are_never_sterk()
    {
        var bas = Child("Bas");
        foreach (var bart in new[] { Child("Bart"), Child("Bart") with { Geslacht = null }, Child("B."), Child("Jan Bas") })
        {
            var hit = Vergelijking.Of(bas, bart);
            hit.Sterkte.ShouldBe(Sterkte.Mogelijk);
            hit.Redenen.ShouldContain(Reden.ZelfdeGeboortedatum);
            hit.Redenen.ShouldNotContain(Reden.ZelfdeVoornaam);
        }
    }

    [Theory]
    [InlineData("Anna Maria", "Eva Maria")]
    [InlineData("Mohamed Amin", "Mohamed Ali")]
    public void Twins_who_share_one_of_their_first_names_are_not_sterk(string one, string other) =>
        Judge(Child(one), Child(other)).ShouldBe(Sterkte.Mogelijk);

    [Theory]
    [InlineData("Anna", "Anna Maria")]
    [InlineData("Jan-Peter", "Janpeter")]
    [InlineData("Şaban", "SABAN")]
    public void A_first_name_may_be_shortened_to_its_start_or_written_otherwise(string one, string other) =>
        Judge(Child(one), Child(other)).ShouldBe(Sterkte.Sterk);

    [Fact]
    public void Twins_with_numbers_of_their_own_are_two_people() =>
        Judge(Child("Bas") with { Bsn = "999990019" }, Child("Bart") with { Bsn = OtherBsn }).ShouldBe(Sterkte.Geen);

    [Fact]
    public void A_housemate_is_mogelijk_at_most_and_recognised_as_one()
    {
        var hit = Vergelijking.Of(SaskiaZonderBsn, Child("Bas"));
        hit.Sterkte.ShouldBe(Sterkte.Mogelijk);
        hit.IsLikelyHousemate.ShouldBeTrue();
        Vergelijking.Of(SaskiaZonderBsn, Saskia).IsLikelyHousemate.ShouldBeFalse();
    }

    [Fact]
    public void The_address_alone_is_mogelijk()
    {
        var somebody = new Persoonsbeschrijving { Postcode = "1211AB", Huisnummer = "12bis" };
        Vergelijking.Of(Saskia, somebody).ShouldBe(new Treffer(Sterkte.Mogelijk, [Reden.ZelfdeAdres]));
    }

    [Fact]
    public void A_namesake_with_another_birth_date_is_somebody_else()
    {
        var namesake = SaskiaZonderBsn with { Geboortedatum = "1961-08-30", Postcode = "9711AA" };
        var hit = Vergelijking.Of(SaskiaZonderBsn, namesake);
        hit.Sterkte.ShouldBe(Sterkte.Geen);
        hit.Redenen.ShouldContain(Reden.AndereGeboortedatum);
        Judge(SaskiaZonderBsn, namesake with { Geboortedatum = null }).ShouldBe(Sterkte.Mogelijk);
    }

    [Fact]
    public void Father_and_son_of_one_name_at_one_address_are_not_sterk() =>
        Judge(Child("Jan") with { Geboortedatum = "1961-08-30" }, Child("Jan")).ShouldBe(Sterkte.Mogelijk);

    [Fact]
    public void A_surname_alone_or_with_an_initial_is_no_hit()
    {
        var surname = new Persoonsbeschrijving { Achternaam = "Berg" };
        Judge(Saskia, surname).ShouldBe(Sterkte.Geen);
        Judge(Saskia, surname with { Voorletters = "S." }).ShouldBe(Sterkte.Geen);
    }

    [Theory]
    [InlineData("1988-03-00", Reden.GeboortedatumGelijkVoorZoverBekend)]
    [InlineData("1988-00-00", Reden.GeboortedatumGelijkVoorZoverBekend)]
    [InlineData("1988-01-01", Reden.GeboortedatumGelijkVoorZoverBekend)]
    [InlineData("1988-12-03", Reden.DagEnMaandVerwisseld)]
    public void A_partly_known_or_swapped_birth_date_is_mogelijk(string date, Reden reason)
    {
        var elsewhere = SaskiaZonderBsn with { Geboortedatum = date, Postcode = null };
        var hit = Vergelijking.Of(Saskia, elsewhere);
        hit.Sterkte.ShouldBe(Sterkte.Mogelijk);
        hit.Redenen.ShouldContain(reason);
        Judge(Saskia, elsewhere with { Voornamen = "Karin" }).ShouldBe(Sterkte.Geen);
    }

    [Theory]
    [InlineData("1970-01-01")]
    [InlineData("1900-01-01")]
    [InlineData("0000-00-00")]
    public void A_date_that_stands_for_unknown_contradicts_nothing(string date) =>
        Vergelijking.Of(Saskia, Saskia with { Geboortedatum = date }).Redenen
            .ShouldNotContain(r => r == Reden.AndereGeboortedatum || r == Reden.ZelfdeGeboortedatum);

    [Fact]
    public void The_same_bsn_with_everything_else_different_is_mogelijk_and_says_so()
    {
        var hit = Vergelijking.Of(Saskia, new()
        {
            Bsn = Saskia.Bsn,
            Voornamen = "Piet",
            Achternaam = "Jansen",
            Geboortedatum = "1950-10-10",
            Geslacht = "m",
            Postcode = "9711AA",
            Huisnummer = "1",
        });
        hit.Sterkte.ShouldBe(Sterkte.Mogelijk);
        hit.Redenen.ShouldBe(
        [
            Reden.ZelfdeBsn, Reden.AndereGeboortedatum, Reden.AndereAchternaam, Reden.AndereVoornaam,
            Reden.AnderGeslacht, Reden.AnderAdres,
        ]);
        hit.Saldo.ShouldBe(-4);
    }

    [Fact]
    public void A_mother_s_bsn_typed_for_her_daughter_is_not_sterk() =>
        Judge(Saskia, Child("Noor") with { Bsn = Saskia.Bsn, Geslacht = "v" }).ShouldBe(Sterkte.Mogelijk);

    [Fact]
    public void The_same_bsn_is_sterk_alone_after_marriage_with_a_call_name_and_with_a_mistyped_date()
    {
        Judge(Saskia, new() { Bsn = Saskia.Bsn }).ShouldBe(Sterkte.Sterk);
        Judge(Saskia, Saskia with { Achternaam = "Vries", Voornamen = "Sas" }).ShouldBe(Sterkte.Sterk);
        Judge(Saskia, Saskia with { Geboortedatum = "1988-03-21" }).ShouldBe(Sterkte.Sterk);
    }

    [Fact]
    public void A_different_bsn_with_all_else_the_same_is_left_to_a_worker()
    {
        var hit = Vergelijking.Of(Saskia, Saskia with { Bsn = OtherBsn });
        hit.Sterkte.ShouldBe(Sterkte.Mogelijk);
        hit.Redenen.ShouldContain(Reden.BsnVerschilt);
    }

    [Fact]
    public void A_bsn_that_fails_the_elfproef_says_nothing() =>
        Vergelijking.Of(Saskia with { Bsn = "123456789" }, Saskia with { Bsn = "123456789" }).Redenen
            .ShouldNotContain(r => r == Reden.ZelfdeBsn || r == Reden.BsnVerschilt);

    [Fact]
    public void The_answer_does_not_depend_on_which_description_came_first()
    {
        var random = new Random(4);
        var strengths = new HashSet<Sterkte>();
        for (var i = 0; i < 50_000; i++)
        {
            var (a, b) = (Beschreven.Random(random), Beschreven.Random(random));
            var hit = Vergelijking.Of(a, b);
            hit.ShouldBe(Vergelijking.Of(b, a));
            strengths.Add(hit.Sterkte);
        }

        // The draw reached every answer, so the loop has proved something.
        strengths.Count.ShouldBe(3);
    }

    [Fact]
    public void Without_the_bsn_and_the_birth_date_nothing_is_ever_sterk()
    {
        var random = new Random(5);
        for (var i = 0; i < 20_000; i++)
        {
            var (a, b) = (Beschreven.Random(random), Beschreven.Random(random));
            Judge(a with { Bsn = null, Geboortedatum = null }, b).ShouldNotBe(Sterkte.Sterk);
        }
    }

    [Fact]
    public void Whatever_is_sterk_would_also_have_been_found_by_a_key()
    {
        var random = new Random(6);
        var seen = 0;
        for (var i = 0; i < 50_000; i++)
        {
            var (a, b) = (Beschreven.Random(random), Beschreven.Random(random));
            if (Judge(a, b) == Sterkte.Sterk)
            {
                seen++;
                ShareAKey(a, b).ShouldBeTrue();
            }
        }

        seen.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void Comparing_changes_nothing_and_a_description_never_shows_its_content()
    {
        var before = Saskia with { };
        _ = Vergelijking.Of(Saskia, SaskiaZonderBsn);
        Saskia.ShouldBe(before);
        Saskia.ToString().ShouldBe(nameof(Persoonsbeschrijving));
    }

    // Passes the elfproef too.
    private const string OtherBsn = "999990020";

    private static Sterkte Judge(Persoonsbeschrijving a, Persoonsbeschrijving b) => Vergelijking.Of(a, b).Sterkte;

    private static Persoonsbeschrijving Child(string voornamen) =>
        SaskiaZonderBsn with { Voornamen = voornamen, Geboortedatum = "2019-06-14", Geslacht = "m" };
}
