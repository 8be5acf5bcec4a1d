using Schakel.Core.Naslag;

namespace Schakel.Tests.Naslag;

public sealed class VragenlijstTests
{
    private const string Code = "veiligheidsbeoordeling-voorbeeld";
    private const string File = $"vragenlijsten/{Code}-1.json";

    private static Vragenlijst Example => NaslagFixture.Shipped.Vragenlijst(Code, "1")!;

    [Fact]
    public void What_is_shipped_is_an_example_and_says_so_in_its_title()
    {
        NaslagFixture.Shipped.Vragenlijsten.ShouldAllBe(v => v.Voorbeeld);
        Example.Titel.Nl.ShouldContain("VOORBEELD");
        Example.Titel.En.ShouldContain("EXAMPLE");
    }

    [Fact]
    public void It_has_six_to_eight_subjects_and_every_kind_of_question()
    {
        Example.Onderwerpen.Count.ShouldBeInRange(6, 8);
        Example.Vragen.Select(v => v.Soort).Distinct().ShouldBe(Enum.GetValues<VraagSoort>().Except([VraagSoort.Rangorde, VraagSoort.Getal]), ignoreOrder: true);
        Example.Onderwerpen.ShouldContain(o => o.PerKind);
        Example.Onderwerpen.ShouldAllBe(o => o.Vragen.Any(v => v.Verplicht));
    }

    [Fact]
    public void The_startfoto_has_every_kind_of_question_for_a_region()
    {
        var startfoto = NaslagFixture.Shipped.Vragenlijst("startfoto-voorbeeld", "1")!;

        startfoto.Vragen.Select(v => v.Soort).Distinct().ShouldBe(Enum.GetValues<VraagSoort>(), ignoreOrder: true);
        startfoto.Vragen.ShouldContain(v => v.Voorwaarde != null);
        startfoto.Toelichting.ShouldContain("niet gevonden");
    }

    [Theory]
    [InlineData("\"vraag\": \"regiovisie\"", "\"vraag\": \"speerpunten\"", "no earlier question")]
    [InlineData("\"deels\"\n            ]", "\"soms\"\n            ]", "cannot have")]
    [InlineData("\"meeste\": 80", "\"meeste\": -1", "only a number has bounds")]
    public void A_condition_or_a_bound_that_cannot_be_is_refused(string from, string to, string names) =>
        Should.Throw<NaslagException>(() => NaslagFixture.LoadWith("vragenlijsten/startfoto-voorbeeld-1.json", json => json.Replace(from, to, StringComparison.Ordinal)))
            .Message.ShouldContain(names);

    [Fact]
    public void It_asks_the_two_questions_of_the_message_standard() =>
        ((string[])["hulp-ingezet", "tijdelijk-huisverbod"])
            .ShouldAllBe(code => Example.FindVraag(code)!.Soort == VraagSoort.JaNeeOnbekend);

    [Fact]
    public void The_newest_version_in_use_on_the_day_is_taken()
    {
        NaslagFixture.Shipped.Vragenlijst(Code, new DateOnly(2025, 4, 17)).ShouldBe(Example);
        NaslagFixture.Shipped.Vragenlijst(Code, new DateOnly(2018, 12, 31)).ShouldBeNull();
        NaslagFixture.Shipped.Vragenlijst("bestaat-niet", new DateOnly(2025, 4, 17)).ShouldBeNull();
    }

    [Theory]
    [InlineData("\"code\": \"eerder-geweld\"", "\"code\": \"nu-onveilig\"", "vraag 'nu-onveilig': occurs twice")]
    [InlineData("\"waarde\": \"soms\"", "\"waarde\": \"eenmalig\"", "optie 'eenmalig': occurs twice")]
    [InlineData("\"code\": \"frequentie\",\n          \"soort\": \"keuze\"", "\"code\": \"frequentie\",\n          \"soort\": \"tekst\"", "two options")]
    [InlineData("\"soort\": \"schaal\"", "\"soort\": \"tekst\"", "a scale")]
    [InlineData("\"totEnMet\": 10", "\"totEnMet\": 0", "a scale")]
    [InlineData("\"soort\": \"schaal\"", "\"soort\": \"cijfer\"", "soort")]
    [InlineData("\"versie\": \"1\"", "\"versie\": \"2\"", "name of the file")]
    [InlineData("\"en\": \"Safety now\"", "\"en\": \"\"", "onderwerp 'acuut': a text is empty")]
    public void A_fault_in_a_questionnaire_is_refused(string from, string to, string names)
    {
        var error = Should.Throw<NaslagException>(
            () => NaslagFixture.LoadWith(File, json => json.Replace(from, to, StringComparison.Ordinal)));

        error.Bestand.ShouldBe(File);
        error.Message.ShouldContain(names);
    }
}
