using Schakel.Core.Naslag;
using Schakel.Core.Programma;
using Schakel.Tests.Naslag;

namespace Schakel.Tests.Programma;

public sealed class ProgrammaplanTests
{
    private const string File = "programma/programmaplan-2018.json";

    private static readonly Programmaplan _plan = Programmaplan.Load(NaslagFixture.DataDirectory);

    private static IReadOnlyList<Programmaplan.Regel> Acties => [.. _plan.Bouwstenen.SelectMany(b => b.Acties)];

    /// <summary>T16 of the protocol notes: the annex counted by script.</summary>
    [Fact]
    public void The_plan_holds_the_95_actions_of_annex_4()
    {
        Acties.Count.ShouldBe(95);
        Acties.CountBy(a => a.Fase).OrderBy(p => p.Key).Select(p => (p.Key, p.Value)).ShouldBe([(1, 57), (2, 38)]);
        _plan.Lijnen.Select(l => l.Bouwstenen.Sum(b => b.Acties.Count)).ShouldBe([35, 30, 28, 2]);
        _plan.Lijnen.Select(l => l.Bouwstenen.Sum(b => b.Acties.Count(a => a.Fase == 1))).ShouldBe([25, 16, 16, 0]);
        _plan.Lijnen.Select(l => l.Bouwstenen.Count).ShouldBe([12, 7, 7, 1]);
    }

    [Fact]
    public void The_phases_bear_the_days_of_the_report()
    {
        _plan.Fasen.Select(f => (f.Nummer, f.Van, f.TotEnMet)).ShouldBe(
        [
            (0, new(2018, 4, 1), new(2018, 10, 31)),
            (1, new(2018, 9, 1), new(2019, 5, 31)),
            (2, new(2018, 10, 1), new(2021, 12, 31)),
            (3, new(2021, 1, 1), new(2021, 12, 31)),
        ]);
        _plan.Herkomst.ShouldBe(Herkomst.Gepubliceerd);
    }

    [Fact]
    public void Its_own_introduction_claims_more_than_it_lists() =>
        Tellingcontrole.Check(_plan.Inleiding, Acties.Count).ShouldHaveSingleItem().ShouldBe(new("ruim 100 acties", 100, 95));

    [Theory]
    [InlineData("\"nummer\": \"1.1.2\"", "\"nummer\": \"1.1.1\"", "actie '1.1.1': occurs twice.")]
    [InlineData("\"nummer\": \"1.1.2\"", "\"nummer\": \"1.2.9\"", "actie '1.2.9': stands under '1.1'.")]
    [InlineData("\"nummer\": \"4.1\", \"fase\": 2", "\"nummer\": \"4.1\", \"fase\": 7", "actie '4.1': phase 7 is not one of the plan.")]
    [InlineData("\"totEnMet\": \"2018-10-31\"", "\"totEnMet\": \"2017-10-31\"", "fase 0: ends on 2017-10-31, not after it starts.")]
    public void A_mistake_in_the_file_is_told_with_its_place(string was, string becomes, string fault) => Should.Throw<NaslagException>(
        () => NaslagFixture.LoadWith(File, json => json.Replace(was, becomes, StringComparison.Ordinal), Programmaplan.Load)).Message.ShouldBe($"{File}: {fault}");
}
