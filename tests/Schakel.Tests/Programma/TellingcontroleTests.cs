using Schakel.Core.Programma;

namespace Schakel.Tests.Programma;

public sealed class TellingcontroleTests
{
    [Theory]
    [InlineData("De ruim 100 acties uit het programmaplan", 105)]
    [InlineData("De 95 acties", 95)]
    [InlineData("Ruim 90 acties lopen", 95)]
    [InlineData("bijna 100 acties", 95)]
    [InlineData("ongeveer 100 acties", 95)]
    [InlineData("Er zijn veel acties, en 100 mensen", 95)]
    [InlineData("", 95)]
    public void A_claim_that_holds_is_left_alone(string tekst, int geteld) => Tellingcontrole.Check(tekst, geteld).ShouldBeEmpty();

    [Theory]
    [InlineData("De ruim 100 acties uit het programmaplan", 95, "ruim 100 acties")]
    [InlineData("De ruim 100 acties uit het programmaplan", 130, "ruim 100 acties")]
    [InlineData("de 96 acties", 95, "96 acties")]
    [InlineData("Meer dan 95 acties", 94, "Meer dan 95 acties")]
    [InlineData("bijna 100 acties", 80, "bijna 100 acties")]
    [InlineData("circa 50 acties", 95, "circa 50 acties")]
    public void A_claim_that_the_list_does_not_bear_out_is_named(string tekst, int geteld, string bewering)
    {
        var found = Tellingcontrole.Check(tekst, geteld).ShouldHaveSingleItem();

        (found.Bewering, found.Geteld).ShouldBe((bewering, geteld));
    }

    [Fact]
    public void Every_claim_of_a_text_is_looked_at() =>
        Tellingcontrole.Check("Eerst 80 acties, dan 95 acties, nu ruim 100 acties.", 95).Select(a => a.Aantal).ShouldBe([80, 100]);
}
