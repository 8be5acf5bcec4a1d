using Schakel.Cli.Seed;
using Schakel.Core.Common;

namespace Schakel.Tests.Cli.Seed;

/// <summary>The example regions of the demonstration beside the two of the register.</summary>
public sealed class RegiosTests
{
    private static readonly DateOnly _today = Amsterdam.Day(TimeProvider.System.GetUtcNow());

    [Fact]
    public void There_are_twenty_six_regions_and_the_register_comes_first()
    {
        var all = Zaaiveld.Goed.Bronnen.VeiligThuis(Zaaiveld.Goed.Naslag);

        all.Take(2).Select(o => o.Code).ShouldBe(["VT07", "VT03"]);
        all.Select(o => o.Code).Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(1, 26).Select(n => $"VT{n:00}"));
    }

    [Fact]
    public void Every_municipality_exists_and_has_one_region() => Faults(Zaaiveld.Goed.Bronnen.Regios.Alle).ShouldBeEmpty();

    [Fact]
    public void A_municipality_that_is_gone_or_in_two_regions_would_be_found() => Faults(
        [new Regio("VT98", "Een", "", ["GM0457", "GM0344"]), new Regio("VT99", "Twee", "", ["GM0344", "GM0402"])])
        .ShouldBe(["VT98: GM0457 is gone", "GM0344 occurs twice", "GM0402 occurs twice"], ignoreOrder: true);

    [Fact]
    public void Each_region_says_where_its_example_comes_from()
    {
        Zaaiveld.Goed.Bronnen.Regios.Alle.ShouldAllBe(r => r.Gemeenten.Count > 0 && r.Grond.Contains("bijlage 2"));
        Zaaiveld.Goed.Bronnen.VeiligThuis(Zaaiveld.Goed.Naslag).Skip(2).ShouldAllBe(o => o.Voorbeeld && o.Toelichting != null);
    }

    [Fact]
    public void Every_municipality_has_a_local_team()
    {
        foreach (var vt in Zaaiveld.Goed.Bronnen.VeiligThuis(Zaaiveld.Goed.Naslag))
        {
            var partners = Bronnen.Partners(vt, Zaaiveld.Goed.Naslag).ToList();
            partners.Where(p => p.Soort == "lokaal-team").SelectMany(p => p.Gemeenten).ShouldBe(vt.Gemeenten, ignoreOrder: true, vt.Code);
            partners.ShouldAllBe(p => p.Voorbeeld);
        }
    }

    private static IEnumerable<string> Faults(IReadOnlyList<Regio> regios)
    {
        var naslag = Zaaiveld.Goed.Naslag;
        var registered = naslag.Organisaties.All.Where(o => o.Bovenliggend is null).SelectMany(o => o.Gemeenten);
        return regios.SelectMany(r => r.Gemeenten.Where(g => !naslag.Gemeenten.Bestaat(g, _today)).Select(g => $"{r.Code}: {g} is gone"))
            .Concat(regios.SelectMany(r => r.Gemeenten).Concat(registered).GroupBy(g => g).Where(g => g.Count() > 1).Select(g => $"{g.Key} occurs twice"));
    }
}
