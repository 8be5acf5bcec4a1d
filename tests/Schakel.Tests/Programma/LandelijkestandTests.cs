using Schakel.Core.Programma;
using static Schakel.Core.Programma.Adoptie;

namespace Schakel.Tests.Programma;

/// <summary>T17 of the protocol notes, and the borders around it.</summary>
public sealed class LandelijkestandTests
{
    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(1, 0, 0, 1)]
    [InlineData(15, 13, 0, 1)]
    [InlineData(0, 14, 0, 2)]
    [InlineData(14, 14, 0, 2)]
    [InlineData(1, 27, 0, 2)]
    [InlineData(0, 28, 0, 3)]
    [InlineData(0, 1, 27, 3)]
    [InlineData(0, 0, 28, 4)]
    public void The_stage_follows_the_infographic(int beproeft, int gebruikt, int conform, int stadium) =>
        Stand(28, .5m, (Beproeft, beproeft), (Gebruikt, gebruikt), (Geimplementeerd, conform)).Stadium.ShouldBe(stadium);

    [Theory]
    [InlineData(.5, 15, 2)]
    [InlineData(.5, 14, 1)]
    [InlineData(.6, 17, 1)]
    [InlineData(.6, 18, 2)]
    [InlineData(1, 29, 1)]
    public void What_a_larger_number_is_can_be_set(double helft, int gebruikt, int stadium) =>
        Stand(30, (decimal)helft, (Gebruikt, gebruikt)).Stadium.ShouldBe(stadium);

    [Fact]
    public void Who_said_nothing_counts_as_unknown_and_never_as_done()
    {
        var stand = Stand(28, .5m, (Geimplementeerd, 27));

        (stand.Stadium, stand.Onbekend).ShouldBe((2, 1));
    }

    /// <summary>T18: 14 + 9 + 5.</summary>
    [Fact]
    public void Integrale_sturing_of_June_2019_adds_up()
    {
        var stand = Stand(28, .5m, (Gebruikt, 14), (InVoorbereiding, 9), (Niet, 5));

        (stand.Minstens(Gebruikt), stand.Per[InVoorbereiding], stand.Per[Niet], stand.Onbekend, stand.Stadium).ShouldBe((14, 9, 5, 0, 2));
    }

    [Fact]
    public void Without_regions_there_is_no_stage() => Stand(0, .5m).Stadium.ShouldBe(0);

    [Theory]
    [InlineData(0)]
    [InlineData(1.1)]
    public void A_half_that_is_no_share_is_refused(double helft) => Should.Throw<ArgumentOutOfRangeException>(() => Stand(28, (decimal)helft));

    private static Landelijkestand Stand(int regios, decimal helft, params (Adoptie Stap, int Aantal)[] per) =>
        Landelijkestand.Of(per.SelectMany(p => Enumerable.Repeat(p.Stap, p.Aantal)), regios, helft);
}
