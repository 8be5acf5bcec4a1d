using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Tests.Support;

namespace Schakel.Tests.Meldingen;

public sealed class BeantwoordingTests
{
    private static readonly Tekst _tekst = new("Vraag", "Question");

    [Theory]
    [InlineData(VraagSoort.JaNeeOnbekend, "ja")]
    [InlineData(VraagSoort.JaNeeOnbekend, "onbekend")]
    [InlineData(VraagSoort.Keuze, "b")]
    [InlineData(VraagSoort.Meerkeuze, "a", "b")]
    [InlineData(VraagSoort.Schaal, "0")]
    [InlineData(VraagSoort.Schaal, "10")]
    [InlineData(VraagSoort.Tekst, "بالعربية é 😀\nen nog een regel")]
    public void A_possible_answer_is_no_fault(VraagSoort soort, params string[] waarden) => Fault(soort, waarden).ShouldBeNull();

    [Theory]
    [InlineData(VraagSoort.JaNeeOnbekend, "Dit antwoord is niet bekend. Kies uit de lijst.", "misschien")]
    [InlineData(VraagSoort.JaNeeOnbekend, "Kies één antwoord.", "ja", "nee")]
    [InlineData(VraagSoort.Keuze, "Dit antwoord is niet bekend. Kies uit de lijst.", "c")]
    [InlineData(VraagSoort.Keuze, "Kies één antwoord.", "a", "b")]
    [InlineData(VraagSoort.Meerkeuze, "Dit antwoord is niet bekend. Kies uit de lijst.", "a", "c")]
    [InlineData(VraagSoort.Schaal, "Kies een getal van {0} tot en met {1}.", "11")]
    [InlineData(VraagSoort.Schaal, "Kies een getal van {0} tot en met {1}.", "-1")]
    [InlineData(VraagSoort.Schaal, "Kies een getal van {0} tot en met {1}.", "１")]
    [InlineData(VraagSoort.Schaal, "Kies een getal van {0} tot en met {1}.", "vijf")]
    [InlineData(VraagSoort.Tekst, "De tekst bevat een teken dat niet bewaard kan worden. Typ de tekst opnieuw of plak die zonder opmaak.", "a\0b")]
    [InlineData(VraagSoort.Tekst, "Kies één antwoord.", "a", "b")]
    public void An_impossible_answer_is_told(VraagSoort soort, string message, params string[] waarden) =>
        Fault(soort, waarden).ShouldBe(message);

    [Fact]
    public void A_text_may_be_as_long_as_the_limit_and_no_longer()
    {
        Fault(VraagSoort.Tekst, [new string('a', Grens.Toelichting)]).ShouldBeNull();
        Fault(VraagSoort.Tekst, [new string('a', Grens.Toelichting + 1)]).ShouldNotBeNull().ShouldStartWith("Kort de tekst in");
    }

    [Theory]
    [InlineData(true, "Beantwoord de vraag: {0}")]
    [InlineData(false, null)]
    public void Only_an_obligatory_question_must_be_answered(bool verplicht, string? message) =>
        Fault(VraagSoort.Keuze, [], verplicht).ShouldBe(message);

    [Fact]
    public void Whatever_somebody_types_gets_an_answer_and_never_an_exception()
    {
        foreach (var soort in Enum.GetValues<VraagSoort>())
        {
            foreach (var tekst in NareTeksten.All.OfType<string>())
            {
                Should.NotThrow(() => Fault(soort, [tekst]));
            }
        }
    }

    [Fact]
    public void A_question_that_nobody_asked_is_told()
    {
        var lijst = Lijst(Vraag(VraagSoort.Keuze, verplicht: false));

        Beantwoording.Faults(lijst, [], Of(("iets-anders", ["a"]))).ShouldHaveSingleItem().Sleutel.ShouldBe("iets-anders");
    }

    [Fact]
    public void Answers_read_back_as_they_were_written_and_damage_holds_none()
    {
        var kind = BetrokkeneId.New();
        var answers = Of(("a", ["x", "y"]), ($"b.{kind}", ["het kind zei: \"au\""]), ("leeg", []));

        var back = Antwoorden.Parse(answers.ToJson());

        back.Op("a").ShouldBe(["x", "y"]);
        back.Op($"b.{kind}").ShouldBe(["het kind zei: \"au\""]);
        back.Sleutels.ShouldNotContain("leeg");
        Antwoorden.Parse("[1,").Sleutels.ShouldBeEmpty();
    }

    private static string? Fault(VraagSoort soort, string[] waarden, bool verplicht = true) =>
        Beantwoording.Faults(Lijst(Vraag(soort, verplicht)), [], Of(("v", waarden))).SingleOrDefault()?.Reden.Refusal;

    private static Antwoorden Of(params (string Sleutel, string[] Waarden)[] all) => Antwoorden.Geen.With(
        all.Select(a => KeyValuePair.Create<string, IReadOnlyList<string>>(a.Sleutel, a.Waarden)));

    private static Vraag Vraag(VraagSoort soort, bool verplicht) => new()
    {
        Code = "v",
        Soort = soort,
        Titel = _tekst,
        Verplicht = verplicht,
        Opties = soort is VraagSoort.Keuze or VraagSoort.Meerkeuze ? [new("a", "A", "A"), new("b", "B", "B")] : [],
        Schaal = soort == VraagSoort.Schaal ? new Schaal(0, 10, _tekst, _tekst) : null,
    };

    private static Vragenlijst Lijst(Vraag vraag) => new()
    {
        Code = "proef",
        Versie = "1",
        Titel = _tekst,
        Inleiding = _tekst,
        Toelichting = "t",
        Bron = "b",
        Herkomst = Herkomst.Eigen,
        Van = new DateOnly(2019, 1, 1),
        Voorbeeld = true,
        Onderwerpen = [new Onderwerp { Code = "o", Titel = _tekst, Vragen = [vraag] }],
    };
}
