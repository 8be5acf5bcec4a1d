using Schakel.Cli.Seed;
using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Core.Naslag;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;

namespace Schakel.Tests.Cli.Seed;

/// <summary>The figures of the two reports come out of the answers that were sown, and are stored nowhere.</summary>
public sealed class StartfotozaaierTests
{
    private static readonly Cijfers _cijfers = Cijfers.Load(Naslagwerk.ShippedDirectory);

    [Theory]
    [InlineData("2018-12-01", "projectleiders", 15, 30)]
    [InlineData("2018-12-01", "schaal-veilig-thuis", 23, 30)]
    [InlineData("2018-12-01", "schaal-centrumgemeente", 7, 30)]
    [InlineData("2018-12-01", "mda-speerpunt", 20, 30)]
    [InlineData("2019-06-01", "integrale-sturing", 14, 28)]
    [InlineData("2019-06-01", "integrale-sturing-voorbereiding", 9, 28)]
    public void A_figure_of_the_report_comes_out_of_the_answers(string peildatum, string code, int aantal, int van)
    {
        var stand = Stand(Sow(1), DateOnly.Parse(peildatum)).Stand(_cijfers.Alle.Single(c => c.Code == code))!;

        (stand.Regios.Count, stand.Van).ShouldBe((aantal, van));
        stand.Regios.ShouldBeUnique();
    }

    [Fact]
    public void Another_seed_gives_the_same_figures_and_other_answers()
    {
        var (one, two) = (Stand(Sow(1), new(2018, 12, 1)), Stand(Sow(2), new(2018, 12, 1)));

        _cijfers.Alle.Select(c => one.Stand(c)!.Regios.Count).ShouldBe(_cijfers.Alle.Select(c => two.Stand(c)!.Regios.Count));
        one.Uitvragen.Select(u => u.Antwoorden).ShouldNotBe(two.Uitvragen.Select(u => u.Antwoorden));
        Sow(1).OfType<Uitvraag>().Select(u => (u.Id, u.Antwoorden)).ShouldBe(Sow(1).OfType<Uitvraag>().Select(u => (u.Id, u.Antwoorden)));
    }

    [Fact]
    public void What_was_sown_could_have_been_typed()
    {
        foreach (var uitvraag in Sow(1).OfType<Uitvraag>())
        {
            var vragen = Stand(Sow(1), new(2018, 12, 1)).Vragen;
            vragen.Gesteld(uitvraag.Read()).ShouldAllBe(v => Antwoordcontrole.Check(v, uitvraag.Read().Op(v.Code)).Succeeded);
            uitvraag.Namens.ShouldBeTrue("no region has an organisation in this field");
        }
    }

    private static Rondestand Stand(List<object> rijen, DateOnly peildatum)
    {
        var ronde = rijen.OfType<Ronde>().Single(r => r.Peildatum == peildatum);
        return new(ronde, rijen.OfType<Vragenlijstversie>().Single().Read(), [.. rijen.OfType<Uitvraag>().Where(u => u.Ronde == ronde.Id)]);
    }

    private static List<object> Sow(int seed)
    {
        var (rijen, regels) = (new List<object>(), new List<AuditLine>());
        new Startfotozaaier(Zaaiveld.Goed, new Toeval(seed), rijen, regels).Sow(Wie.System(OrganisatieId.New(), "systeem:test", "cli"), new Dictionary<string, Wie>(StringComparer.Ordinal));
        return rijen;
    }
}
