using Schakel.Core.Naslag;
using Schakel.Core.Programma;

namespace Schakel.Tests.Programma.Startfoto;

public sealed class VraagtellingTests
{
    private static readonly Tekst _tekst = new("Vraag", "Question");
    private static readonly Vraag _eerst = new() { Code = "eerst", Soort = VraagSoort.JaNeeOnbekend, Titel = _tekst };
    private static readonly Vraag _dan = new() { Code = "dan", Soort = VraagSoort.Schaal, Titel = _tekst, Schaal = new(1, 5, _tekst, _tekst), Voorwaarde = new("eerst", ["ja"]) };
    private static readonly Vraag _orde = new() { Code = "orde", Soort = VraagSoort.Rangorde, Titel = _tekst, Opties = [new("a", "A", "A"), new("b", "B", "B")] };
    private static readonly Vraag[] _vragen = [_eerst, _dan, _orde];

    [Fact]
    public void Whoever_was_not_asked_did_not_answer_or_did_not_hand_in_is_counted_apart()
    {
        var telling = Vraagtelling.Of(_dan, _vragen,
            [Of("PR01", ("eerst", ["ja"]), ("dan", ["2"])), Of("PR02", ("eerst", ["ja"])), Of("PR03", ("eerst", ["nee"]), ("dan", ["5"])), Of("PR04", ("eerst", ["ja"]), ("dan", ["4"])) with { Ingediend = false }]);

        telling.Regios("2").ShouldBe(["PR01"]);
        telling.Regios("5").ShouldBeEmpty("what was typed before the condition fell away does not count");
        telling.NietBeantwoord.ShouldBe(["PR02"]);
        telling.NietGevraagd.ShouldBe(["PR03"]);
        telling.NietIngediend.ShouldBe(["PR04"]);
    }

    [Fact]
    public void A_scale_has_a_mean_and_a_spread_and_a_ranking_mean_places()
    {
        Regioantwoord[] all = [Of("PR01", ("eerst", ["ja"]), ("dan", ["2"]), ("orde", ["a", "b"])), Of("PR02", ("eerst", ["ja"]), ("dan", ["4"]), ("orde", ["b", "a"])), Of("PR03", ("eerst", ["ja"]), ("orde", ["a", "b"]))];

        var scale = Vraagtelling.Of(_dan, _vragen, all);
        (scale.Gemiddelde, scale.Spreiding).ShouldBe((3m, 1d));
        Vraagtelling.Of(_orde, _vragen, all).Rang("a")!.Value.ShouldBe(4 / 3d, 0.001);
        Vraagtelling.Of(_orde, _vragen, []).Rang("a").ShouldBeNull();
    }

    [Theory]
    [InlineData(VraagSoort.Rangorde, null, "a", "b")]
    [InlineData(VraagSoort.Rangorde, "Geef elk onderdeel één plaats in de volgorde.", "a")]
    [InlineData(VraagSoort.Rangorde, "Geef elk onderdeel één plaats in de volgorde.", "a", "a")]
    [InlineData(VraagSoort.Getal, null, "12.5")]
    [InlineData(VraagSoort.Getal, "Vul een getal in.", "veel")]
    [InlineData(VraagSoort.Getal, "Vul een getal in van {0} of hoger.", "-1")]
    [InlineData(VraagSoort.Getal, "Vul een getal in van {0} of lager.", "81")]
    public void A_ranking_has_each_option_once_and_a_number_keeps_within_its_bounds(VraagSoort soort, string? fault, params string[] waarden) =>
        Antwoordcontrole.Check(_orde with { Soort = soort, Opties = soort == VraagSoort.Getal ? [] : _orde.Opties, Getal = soort == VraagSoort.Getal ? new(0, 80) : null }, waarden)
            .Refusal.ShouldBe(fault);

    [Fact]
    public void What_hangs_on_a_question_that_is_not_asked_is_not_asked_either()
    {
        var last = _orde with { Code = "laatst", Voorwaarde = new("dan", ["2"]) };
        var antwoorden = Of("PR01", ("eerst", ["nee"]), ("dan", ["2"])).Antwoorden;

        new[] { _eerst, _dan, last }.Gesteld(antwoorden).ShouldBe([_eerst]);
    }

    private static Regioantwoord Of(string regio, params (string Vraag, string[] Waarden)[] antwoorden) =>
        new(regio, true, Antwoorden.Geen.With(antwoorden.Select(a => KeyValuePair.Create(a.Vraag, (IReadOnlyList<string>)a.Waarden))));
}
