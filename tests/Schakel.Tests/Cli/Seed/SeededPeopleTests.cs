using Schakel.Cli.Seed;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Personen;
using Schakel.Radar;

namespace Schakel.Tests.Cli.Seed;

/// <summary>Roles, ages, relations, reporters and texts of one melding agree with each other.</summary>
public sealed class SeededPeopleTests(Zaaiveld veld)
{
    [Fact]
    public async Task A_parent_is_at_least_fifteen_years_older_than_the_child()
    {
        var w = await veld.ReadAsync();
        var pairs = Pairs(w, "ouder-van").Concat(Pairs(w, "kind-van").Select(p => (p.Naar, p.Van))).ToList();

        pairs.Count(p => p.Item1 is not null && p.Item2 is not null).ShouldBeGreaterThan(100);
        pairs.ShouldAllBe(p => p.Item1 == null || p.Item2 == null || p.Item1 + 15 <= p.Item2);
    }

    [Fact]
    public async Task A_child_is_a_child_and_was_born()
    {
        var w = await veld.ReadAsync();
        foreach (var melding in w.Meldingen)
        {
            var day = Amsterdam.Day(melding.OntvangenOp);
            foreach (var kind in w.Mensen[melding.Id].Where(b => b.Rol == "kind" && b.Identiteit.Geboortedatum is not null))
            {
                DeelsBekendeDatum.TryParse(kind.Identiteit.Geboortedatum, out var geboren).ShouldBeTrue();
                geboren.Vroegst!.Value.ShouldBeLessThanOrEqualTo(day);
                geboren.Vroegst.Value.ShouldBeGreaterThan(day.AddYears(-20));
            }
        }
    }

    [Fact]
    public async Task Who_is_abused_for_being_old_is_old()
    {
        var w = await veld.ReadAsync();
        var old = w.Meldingen.Where(m => m.Aard.Contains("ouderenmishandeling"))
            .SelectMany(m => w.Mensen[m.Id].Where(b => b.Rol == "slachtoffer").Select(b => (m.OntvangenOp.Year, Geboren: Year(b)))).Where(p => p.Geboren is not null).ToList();

        old.ShouldNotBeEmpty();
        old.ShouldAllBe(p => p.Year - p.Geboren >= 65);
    }

    [Fact]
    public async Task Nobody_is_partner_and_former_partner_of_the_same_person()
    {
        var w = await veld.ReadAsync();

        w.Meldingen.ShouldAllBe(m => w.Relaties[m.Id].Where(r => r.Soort == "partner" || r.Soort == "ex-partner").GroupBy(r => new { r.Van, r.Naar }).All(g => g.Count() == 1));
    }

    [Fact]
    public async Task A_text_names_only_people_of_its_melding()
    {
        var w = await veld.ReadAsync();
        var names = Zaaiveld.Goed.Bronnen.Mensen.Herkomsten.SelectMany(h => h.Vrouwen.Concat(h.Mannen)).ToHashSet(StringComparer.Ordinal);
        var named = 0;
        foreach (var melding in w.Meldingen)
        {
            var known = w.Mensen[melding.Id].Select(b => b.Identiteit.Voornamen).ToHashSet();
            foreach (var tekst in w.Uitspraken[melding.Id].Select(u => $"{u.Tekst} {u.Locatie}"))
            {
                tekst.ShouldNotContain("{");
                tekst.ShouldNotContain("[");
                tekst.ShouldNotContain("|");
                var found = System.Text.RegularExpressions.Regex.Matches(tekst, @"\p{L}+").Select(m => m.Value).Where(names.Contains).ToList();
                found.Except(known!, StringComparer.Ordinal).ShouldBeEmpty(tekst);
                named += found.Count;
            }
        }

        named.ShouldBeGreaterThan(w.Meldingen.Count);
    }

    [Fact]
    public async Task What_is_told_and_what_is_written_about_an_incident_agree_on_when_it_was()
    {
        var w = await veld.ReadAsync();
        var told = 0;
        foreach (var melding in w.Meldingen)
        {
            if (w.Uitspraken[melding.Id].SingleOrDefault(u => u.Soort == SoortUitspraak.Incident) is { GebeurdOp: { } op })
            {
                op.ShouldBeLessThan(melding.OntvangenOp);
                var tekst = w.Uitspraken[melding.Id].Single(u => u.Soort == SoortUitspraak.ZorgelijkeSituatie).Tekst;
                var found = System.Text.RegularExpressions.Regex.Match(tekst, @"\bom (?<uur>\d+\.\d\d) uur");
                told += found.Success ? 1 : 0;
                found.Groups["uur"].Value.ShouldBe(found.Success ? $"{Amsterdam.Time(op):H.mm}" : "", tekst);
            }
        }

        told.ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task No_two_families_tell_the_same_story_side_by_side()
    {
        var w = await veld.ReadAsync();
        var first = w.Taken.SelectMany(t => t).Where(t => t.AfgedaanOp is null && t.Casus is not null && t.Organisatie == w.Eigen)
            .OrderBy(t => t.Rang).ThenBy(t => t.Vanaf).Select(t => t.Melding!.Value).Distinct().Take(25);

        var texts = first.SelectMany(m => w.Uitspraken[m].Where(u => u.Soort == SoortUitspraak.ZorgelijkeSituatie).Select(u => u.Tekst)).ToList();
        texts.ShouldBeUnique();
        w.Uitspraken.SelectMany(u => u).Select(u => u.Tekst).Distinct().Count().ShouldBeGreaterThan(w.Meldingen.Count * 3 / 4);
    }

    [Fact]
    public async Task The_channel_goes_with_the_reporter_and_an_office_reports_on_working_days()
    {
        var w = await veld.ReadAsync();
        var soorten = Meldersoort.All.ToDictionary(s => s.Code);
        foreach (var melding in w.Meldingen)
        {
            var soort = soorten[w.Melders[melding.Id].Hoedanigheid];
            (melding.Kanaal == "politie").ShouldBe(soort.Code == "politie");
            (melding.Kenmerk is not null).ShouldBe(soort.Code == "politie");
            if (soort.Kantoor)
            {
                Zaaiveld.Goed.Termijnen.Werkdagen.IsWerkdag(Amsterdam.Day(melding.OntvangenOp)).ShouldBeTrue(melding.Nummer);
                Amsterdam.Time(melding.OntvangenOp).Hour.ShouldBeInRange(8, 17, melding.Nummer);
            }

            if (soort.Groep == "zelf")
            {
                w.Mensen[melding.Id].ShouldContain(b => b.Rol == "slachtoffer" && b.Identiteit.Naam == w.Melders[melding.Id].Naam);
            }
        }
    }

    // Who signed the documents that the project began with; the two ministers of 2018.
    [Fact]
    public void Nobody_bears_the_name_of_somebody_in_the_sources()
    {
        var bron = Zaaiveld.Goed.Bronnen.Mensen;
        var surnames = bron.Herkomsten.SelectMany(h => h.Achternamen).Concat(bron.Melders.Select(m => $"|{m}"));
        var first = bron.Herkomsten.SelectMany(h => h.Mannen.Concat(h.Vrouwen));

        surnames.ShouldNotContain("|Dekker");
        first.ShouldNotContain("Hugo");
    }

    [Fact]
    public void For_every_household_and_reporter_there_is_a_story()
    {
        var goed = Zaaiveld.Goed;
        var toeval = new Toeval(3);
        var day = new DateOnly(2026, 6, 2);
        var verhaal = new Verhaal(goed.Bronnen.Verhalen, toeval);
        var gezinnen = new Gezinnen(new Mensenmaker(goed.Bronnen.Mensen, goed.Naslag.Gemeenten, toeval, new Queue<string>()), toeval);
        var seen = new HashSet<(string, string)>();
        for (var i = 0; i < 200; i++)
        {
            foreach (var soort in Meldersoort.All)
            {
                var gezin = gezinnen.Make(["GM0402"], day, soort.KiesAard(toeval), soort.Kind, null);
                var tafereel = new Tafereel(gezin, soort.Groep, day, new Dictionary<Mens, string>());
                seen.Add((gezin.Vorm, soort.Groep));
                soort.Fits(gezin, day).ShouldBeTrue($"{soort.Code} {gezin.Vorm}");
                var zin = verhaal.Situatie(tafereel, i % 5 == 0);
                verhaal.Tell(tafereel, zin, zin.Tekst).ShouldNotContain("{");
                foreach (var besluit in goed.Naslag.Besluiten.Regionaal.Codes.Select(c => c.Waarde).Where(b => Can(b, tafereel)))
                {
                    verhaal.Motivering(tafereel, besluit).ShouldNotBeNullOrWhiteSpace();
                }
            }
        }

        seen.Select(s => s.Item1).Distinct().Count().ShouldBe(10);
    }

    private static bool Can(string besluit, Tafereel tafereel) => besluit switch
    {
        "overdracht-gecertificeerde-instelling" or "verzoek-onderzoek-rvdk" => tafereel.Kinderen.Count > 0,
        "overdracht-lokaal-team" or "overdracht-lopende-hulpverlening" or "zelf-onderzoek" or "voorwaarden-en-vervolg" or "einde-bemoeienis" or "regionaal-maatwerk" => true,
        _ => false,
    };

    private static IEnumerable<(int? Van, int? Naar)> Pairs(Zaaiveld.Inhoud w, string soort)
    {
        foreach (var melding in w.Meldingen)
        {
            var years = w.Mensen[melding.Id].ToDictionary(b => b.Id, Year);
            foreach (var relatie in w.Relaties[melding.Id].Where(r => r.Soort == soort))
            {
                yield return (years[relatie.Van], years[relatie.Naar]);
            }
        }
    }

    private static int? Year(Betrokkene wie) =>
        wie.Identiteit.Geboortedatum is { } day ? int.Parse(day[..4], System.Globalization.CultureInfo.InvariantCulture) : null;
}
