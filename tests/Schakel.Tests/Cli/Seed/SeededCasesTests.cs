using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Core.Werkvoorraad;
using Schakel.Tests.Support;

namespace Schakel.Tests.Cli.Seed;

/// <summary>The made-up history obeys the rules that the product keeps when people work in it.</summary>
public sealed class SeededCasesTests(Zaaiveld veld)
{
    [Fact]
    public async Task A_running_casus_has_exactly_one_zicht_that_runs_and_no_other_has_more()
    {
        var w = await veld.ReadAsync();
        var running = w.Casussen.Where(c => c.Loopt).ToList();

        running.ShouldNotBeEmpty();
        running.ShouldAllBe(c => w.Zichten[c.Id].Count(z => z.Tot == null) == 1);
        w.Casussen.ShouldAllBe(c => w.Zichten[c.Id].Count(z => z.Tot == null) <= 1);
        w.Casussen.Where(c => c.Fase == CasusFase.Opgegaan).ShouldAllBe(c => w.Zichten[c.Id].All(z => z.Tot != null));
    }

    [Fact]
    public async Task Zicht_passes_without_a_gap()
    {
        var w = await veld.ReadAsync();
        foreach (var zichten in w.Casussen.Select(c => w.Zichten[c.Id].OrderBy(z => z.Vanaf).ThenBy(z => z.Tot ?? DateTime.MaxValue).ToList()))
        {
            zichten[0].Organisatie.ShouldBe(w.Eigen);
            zichten.Zip(zichten.Skip(1)).ShouldAllBe(pair => pair.First.Tot == pair.Second.Vanaf);
        }
    }

    [Fact]
    public async Task The_phase_of_a_casus_goes_with_what_is_open_in_it()
    {
        var w = await veld.ReadAsync();
        foreach (var casus in w.Casussen)
        {
            var open = w.Open(casus).Select(t => t.Soort).Distinct().ToList();
            var where = $"{casus.Nummer} in {casus.Fase}: {string.Join(", ", open)}";
            (open.Count > 0).ShouldBe(casus.Loopt, where);
            switch (casus.Fase)
            {
                case CasusFase.Veiligheidsbeoordeling:
                    open.ShouldContain(SoortTaak.Beoordelen, where);
                    break;
                case CasusFase.Monitoring:
                    open.ShouldContain(SoortTaak.Monitoren, where);
                    open.Except([SoortTaak.Monitoren, SoortTaak.Beoordelen, SoortTaak.Vervolgmelding]).ShouldBeEmpty(where);
                    break;
                case CasusFase.NaVeiligheidsbeoordeling:
                    open.ShouldNotBe([SoortTaak.Monitoren], where);
                    break;
                default:
                    break;
            }
        }
    }

    [Fact]
    public async Task Veilig_Thuis_takes_no_steps_itself_while_another_holds_zicht()
    {
        var w = await veld.ReadAsync();
        var kept = w.Casussen.Where(c => w.Open(c).Any(t => t.Soort == SoortTaak.Vervolgstappen)).ToList();

        kept.ShouldNotBeEmpty();
        kept.ShouldAllBe(c => w.Zichten[c.Id].Single(z => z.Tot == null).Organisatie == w.Eigen);
    }

    [Fact]
    public async Task A_casus_is_offered_to_one_at_a_time_after_a_besluit()
    {
        var w = await veld.ReadAsync();
        var besluiten = w.Beoordelingen.ToLookup(b => b.Melding);

        w.Overdrachten.Where(o => o.IsOpen).Select(o => o.Casus).ShouldBeUnique();
        w.Overdrachten.ShouldAllBe(o => o.Naar != o.Van && besluiten[o.Melding].Any(b => b.VastgesteldOp <= o.AangebodenOp));
        foreach (var offers in w.Overdrachten.GroupBy(o => o.Casus).Select(g => g.OrderBy(o => o.AangebodenOp).ToList()))
        {
            offers.Zip(offers.Skip(1)).ShouldAllBe(pair => pair.First.BeslistOp <= pair.Second.AangebodenOp);
        }
    }

    [Fact]
    public async Task Everything_that_can_be_tried_is_there()
    {
        var w = await veld.ReadAsync();

        Enum.GetValues<OverdrachtStatus>().Except(w.Overdrachten.Select(o => o.Status)).ShouldBeEmpty();
        w.Overdrachten.ShouldContain(o => o.Herinneringen > 0);
        w.Overdrachten.ShouldContain(o => o.Bevestiging != null);
        w.Vragen.ShouldContain(v => v.BeantwoordOp != null);
        w.Beoordelingen.ShouldContain(b => b.IngetrokkenOp != null);
        Enum.GetValues<Core.Personen.KoppelStatus>().Except(w.Koppelingen.Select(k => k.Status)).ShouldBeEmpty();
        Enum.GetValues<EerdereBetrokkenheid>().Except(w.Meldingen.Select(m => m.Betrokkenheid)).ShouldBeEmpty();
        w.Meldingen.ShouldContain(m => m.UitAdvies != null);
        w.Concepten.ShouldBe(2);
        w.Afdoeningen.Select(a => a.Soort).Distinct().Count().ShouldBeGreaterThan(1);
        w.Afspraken.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task What_does_not_belong_here_is_passed_on_and_leaves_nothing_to_do()
    {
        var w = await veld.ReadAsync();
        var meldingen = w.Meldingen.ToDictionary(m => m.Id);
        var rules = new SetAsideMelding.Rules(new DutchTexts(), Zaaiveld.Goed.Naslag, Zaaiveld.Clock);

        foreach (var afdoening in w.Afdoeningen)
        {
            var melding = meldingen[afdoening.Melding];
            rules.Validate(new SetAsideMelding.Command(melding.Id, melding.Versie, afdoening.Soort, afdoening.Ontvanger, afdoening.Toelichting)).IsValid.ShouldBeTrue(melding.Nummer);
            melding.Afdoening.ShouldBe(afdoening.Soort);
            w.Casussen.Single(c => c.Id == melding.Casus).Fase.ShouldBe(CasusFase.Gesloten, melding.Nummer);
            w.Beoordelingen.ShouldNotContain(b => b.Melding == melding.Id);
        }
    }

    [Fact]
    public async Task Most_of_what_is_open_is_not_monitoring()
    {
        var w = await veld.ReadAsync();
        var open = w.Casussen.SelectMany(w.Open).ToList();

        Zaaiveld.Inhoud.Share(open, t => t.Soort == SoortTaak.Monitoren).ShouldBeLessThan(.5);
        open.Select(t => t.Soort).Distinct().Count().ShouldBeGreaterThanOrEqualTo(5);
    }

    [Fact]
    public async Task The_audit_chain_verifies()
    {
        var w = await veld.ReadAsync();

        w.Audit.EersteFout.ShouldBeNull();
        w.Audit.Regels.ShouldBeGreaterThan(w.Meldingen.Count + w.Adviezen.Count);
    }

    [Fact]
    public async Task The_report_counts_what_is_there()
    {
        var w = await veld.ReadAsync();

        w.Verslag.ShouldBe(new(1, w.Adviezen.Count, w.Meldingen.Count, w.Personen));
    }
}
