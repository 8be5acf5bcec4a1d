using System.Diagnostics;
using Schakel.Radar;
using Schakel.Tests.Support;

namespace Schakel.Tests.Radar;

public sealed class NaamnormalisatieTests
{
    [Theory]
    [InlineData("José", "jose")]
    [InlineData("YILDIZ", "yildiz")]
    [InlineData("Yıldız", "yildiz")]
    [InlineData("İbrahim", "ibrahim")]
    [InlineData("Şahin", "sahin")]
    [InlineData("Doğan", "dogan")]
    [InlineData("Pawłowski", "pawlowski")]
    [InlineData("Groß", "gross")]
    [InlineData("GROẞ", "gross")]
    [InlineData("Sørensen", "sorensen")]
    [InlineData("Næss", "naess")]
    [InlineData("Məmmədov", "memmedov")]
    [InlineData("Dijk", "dyk")]
    [InlineData("DIJK", "dyk")]
    [InlineData("Dĳk", "dyk")]
    [InlineData("Dÿk", "dyk")]
    [InlineData("Dyk", "dyk")]
    [InlineData("O’Brien", "o brien")]
    [InlineData("'s-Gravesande", "s gravesande")]
    [InlineData("  Jan \t Peter ", "jan peter")]
    [InlineData("Ｊａｎ", "jan")]
    [InlineData("\u202EJan\u202C\u00AD", "jan")]
    [InlineData("Наталія", "наталія")]
    public void A_name_folds_to_what_stays_the_same_however_typed(string typed, string folded) =>
        Naamnormalisatie.Fold(typed).ShouldBe(Naamnormalisatie.Fold(folded));

    [Theory]
    [InlineData("José", "jose")]
    [InlineData("Dijk", "dyk")]
    [InlineData("Yıldız", "yildiz")]
    [InlineData("Jan\0sen", "jan sen")]
    [InlineData("- ", "")]
    public void The_folded_form_itself_is_as_promised(string typed, string folded) => Naamnormalisatie.Fold(typed).ShouldBe(folded);

    [Theory]
    [InlineData("Jansen", "Janssen")]
    [InlineData("Dijk", "Dik")]
    [InlineData("Bakker", "Dekker")]
    public void Names_that_differ_stay_apart(string one, string other) =>
        Naamnormalisatie.Fold(one).ShouldNotBe(Naamnormalisatie.Fold(other));

    [Fact]
    public void Folding_twice_gives_what_folding_once_gives()
    {
        var random = new Random(17);
        foreach (var text in NareTeksten.All.Concat(Enumerable.Range(0, 20_000).Select(_ => NareTeksten.Random(random))))
        {
            var once = Naamnormalisatie.Fold(text);
            Naamnormalisatie.Fold(once).ShouldBe(once);
        }
    }

    [Fact]
    public void A_folded_text_holds_nothing_that_a_database_refuses()
    {
        var random = new Random(18);
        foreach (var text in NareTeksten.All.Concat(Enumerable.Range(0, 20_000).Select(_ => NareTeksten.Random(random))))
        {
            var folded = Naamnormalisatie.Fold(text);
            folded.ShouldNotContain('\0');
            folded.EnumerateRunes().ShouldNotContain(System.Text.Rune.ReplacementChar);
        }
    }

    [Fact]
    public void A_text_of_a_hundred_thousand_characters_takes_no_noticeable_time()
    {
        // A quadratic rule would need tens of seconds for these; the bound only has to tell the two apart.
        var clock = Stopwatch.StartNew();
        foreach (var text in NareTeksten.All)
        {
            _ = Naamnormalisatie.Fold(text);
        }

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }
}
