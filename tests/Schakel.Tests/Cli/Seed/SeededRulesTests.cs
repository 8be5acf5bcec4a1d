using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Core.Overdracht;
using Schakel.Core.Personen;
using Schakel.Core.Toegang;
using Schakel.Radar;
using Schakel.Tests.Support;

namespace Schakel.Tests.Cli.Seed;

/// <summary>What was sown could have been typed: it passes the rules of the forms.</summary>
public sealed class SeededRulesTests(Zaaiveld veld)
{
    [Fact]
    public async Task Every_melding_passes_the_rules_of_its_form()
    {
        var w = await veld.ReadAsync();
        var rules = new ReceiveMelding.Rules(new DutchTexts(), Zaaiveld.Goed.Naslag, Zaaiveld.Clock);

        var faults = w.Meldingen.SelectMany(m => rules.Validate(Typed(w, m)).Errors.Select(e => $"{m.Nummer} {e.PropertyName}: {e.ErrorMessage}"));

        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_assessment_passes_the_rules_of_its_form_and_is_answered()
    {
        var w = await veld.ReadAsync();
        var rules = new RecordVeiligheidsbeoordeling.Rules(new DutchTexts(), Zaaiveld.Goed.Naslag, Zaaiveld.Clock);

        foreach (var b in w.Beoordelingen)
        {
            rules.Validate(Typed(w, b)).Errors.Select(e => $"{e.PropertyName}: {e.ErrorMessage}").ShouldBeEmpty();
            Antwoorden.Parse(b.Oordeel.Antwoorden).Sleutels.Count().ShouldBeGreaterThanOrEqualTo(12);
            Zaaiveld.Goed.Naslag.Besluiten.LandelijkVan(b.Oordeel.Regionaal)!.Waarde.ShouldBe(b.Oordeel.Besluit);
        }
    }

    [Fact]
    public async Task An_assessment_without_its_answers_would_be_found()
    {
        var w = await veld.ReadAsync();
        var rules = new RecordVeiligheidsbeoordeling.Rules(new DutchTexts(), Zaaiveld.Goed.Naslag, Zaaiveld.Clock);

        rules.Validate(Typed(w, w.Beoordelingen[0]) with { Antwoorden = "{}" }).IsValid.ShouldBeFalse();
    }

    [Fact]
    public async Task As_many_people_take_part_in_a_besluit_as_the_organisation_asks()
    {
        var w = await veld.ReadAsync();
        var needed = w.Organisaties.Single(o => o.Soort == SoortOrganisatie.VeiligThuis).DeelnemersBesluit;

        needed.ShouldBe(2);
        w.Beoordelingen.ShouldAllBe(b => b.Deelnemers.Distinct().Count() >= needed);
    }

    [Fact]
    public async Task Answers_agree_with_the_taxatie_and_the_besluit()
    {
        var w = await veld.ReadAsync();
        foreach (var oordeel in w.Beoordelingen.Select(b => b.Oordeel))
        {
            var antwoorden = Antwoorden.Parse(oordeel.Antwoorden);
            var acuut = oordeel.Taxatie.StartsWith("acute", StringComparison.Ordinal);
            (antwoorden.Op("nu-onveilig")[0] == "ja").ShouldBe(acuut, oordeel.Taxatie);
            (antwoorden.Op("signalen-acuut")[0] == "niets-bekend").ShouldBe(!acuut, oordeel.Taxatie);
            (antwoorden.Op("wie-zicht")[0] == "niemand").ShouldBe(antwoorden.Op("iemand-zicht")[0] != "ja");
            (oordeel.Besluit == Vervolg.GeenVervolgstappen && oordeel.Taxatie != "geen-acute-of-structurele-onveiligheid").ShouldBeFalse();
        }
    }

    [Fact]
    public async Task Every_BSN_is_of_the_test_range_and_passes_the_elfproef_unless_it_is_flagged()
    {
        var w = await veld.ReadAsync();
        var known = w.Iedereen.Select(b => b.Identiteit).Where(i => i.Bsn is not null).ToList();

        known.ShouldAllBe(i => i.Bsn!.Length == 9 && i.Bsn.StartsWith("9999", StringComparison.Ordinal));
        known.ShouldAllBe(i => Bsn.PassesElfproef(i.Bsn!) == i.BsnKlopt);
        known.ShouldContain(i => !i.BsnKlopt);
    }

    [Fact]
    public async Task Nobody_can_be_called()
    {
        var w = await veld.ReadAsync();
        var numbers = w.Melders.Values.Select(m => m.Telefoon).Concat(w.Contacten.SelectMany(c => c).Select(c => c.Telefoon)).OfType<string>().ToList();

        numbers.ShouldNotBeEmpty();
        numbers.ShouldAllBe(n => n.StartsWith("06-000", StringComparison.Ordinal) && n.Length == 11);
        w.Uitspraken.SelectMany(u => u).ShouldAllBe(u => !u.Tekst.Any(char.IsAsciiDigit) || !System.Text.RegularExpressions.Regex.IsMatch(u.Tekst, @"\d{6,}|\d{4}-\d{3}"));
    }

    [Fact]
    public async Task A_document_tells_no_secret()
    {
        var w = await veld.ReadAsync();
        var meldingen = w.Meldingen.ToDictionary(m => m.Id);
        var hidden = 0;
        foreach (var aanbod in w.Overdrachten)
        {
            var mensen = w.Mensen[aanbod.Melding].ToList();
            var adressen = mensen.SelectMany(m => w.Adressen[m.Id]).ToList();
            var geheimen = Geheimen.Of(w.Melders[aanbod.Melding], adressen, mensen.Select(m => m.Identiteit), mensen.SelectMany(m => w.Contacten[m.Id]).Select(c => c.Telefoon));
            var document = OverdrachtDocument.FromJson(aanbod.Document);
            document.Mensen.Select(m => m.Naam).ShouldBe(mensen.OrderBy(m => m.Volgnummer).Select(m => m.Identiteit.Naam));
            document.MeldingNummer.ShouldBe(meldingen[aanbod.Melding].Nummer);
            document.Teksten.ShouldAllBe(t => !geheimen.Reveals(t.Woorden));
            (document.Melder is null).ShouldBe(!w.Melders[aanbod.Melding].MagBekend);
            hidden += document.Mensen.Count(m => m.AdresGeheim);
        }

        hidden.ShouldBeGreaterThan(0);
    }

    private static RecordVeiligheidsbeoordeling.Command Typed(Zaaiveld.Inhoud w, Veiligheidsbeoordeling b) => new(
        b.Melding, default, b.Oordeel.Vragenlijst, b.Oordeel.Antwoorden, b.Oordeel.Taxatie, b.Oordeel.Regionaal,
        b.Oordeel.Motivering, b.Oordeel.Verantwoordelijke, [.. b.Deelnemers.Select(d => new MedewerkerId(d))])
    {
        Kinderen = [.. w.Mensen[b.Melding].Where(m => m.Rol is "kind" or "ongeboren").Select(m => m.Id)],
    };

    private static ReceiveMelding.Command Typed(Zaaiveld.Inhoud w, Melding m)
    {
        var mensen = w.Mensen[m.Id].OrderBy(b => b.Volgnummer).ToList();
        var numbers = mensen.ToDictionary(b => b.Id, b => b.Volgnummer);
        return new()
        {
            Kanaal = m.Kanaal,
            OntvangenOp = m.OntvangenOp,
            Melder = w.Melders[m.Id],
            Gegevens = new MeldingGegevens { Aard = m.Aard, Duur = m.Duur, Gemeente = m.Gemeente, Kenmerk = m.Kenmerk, Aanduiding = m.Aanduiding },
            Uitspraken = [.. w.Uitspraken[m.Id].Select(u => new ReceiveMelding.Gezegd(u.Soort, u.Tekst, u.Bron)
            {
                BronBetrokkene = u.BronBetrokkene is { } bron ? numbers[bron] : null,
                Over = [.. u.Over.Select(id => numbers[new BetrokkeneId(id)])],
                GebeurdOp = u.GebeurdOp,
                Locatie = u.Locatie,
            })],
            Betrokkenen = [.. mensen.Select(b => Described(w, b))],
            Verbanden = [.. w.Relaties[m.Id].Select(r => new Verband(numbers[r.Van], numbers[r.Naar], r.Soort, r.Gezag))],
        };
    }

    private static Beschrijving Described(Zaaiveld.Inhoud w, Betrokkene b) => new()
    {
        Rol = b.Rol,
        Identiteit = b.Identiteit,
        Huishouden = b.Huishouden,
        UitgerekendeDatum = b.UitgerekendeDatum,
        Geinformeerd = b.Geinformeerd,
        RedenNietGeinformeerd = b.RedenNietGeinformeerd,
        Adres = w.Adressen[b.Id].FirstOrDefault(),
        Contact = w.Contacten[b.Id].FirstOrDefault() is { } c ? new() { Telefoon = c.Telefoon, Wijzen = c.Wijzen, Uitleg = c.Uitleg } : null,
    };
}
