using Schakel.Core.Programma;

namespace Schakel.Tests.Programma;

public sealed class HalfjaarTests
{
    [Theory]
    [InlineData("2019-06", 2019, 1, 2019, 6, 30)]
    [InlineData("2018-12", 2018, 7, 2018, 12, 31)]
    public void It_is_written_by_its_last_month(string text, int beginYear, int beginMonth, int year, int month, int day)
    {
        var half = Halfjaar.Parse(text)!;

        (half.Begin, half.Eind, half.ToString()).ShouldBe((new(beginYear, beginMonth, 1), new(year, month, day), text));
    }

    [Theory]
    [InlineData("2019-05")]
    [InlineData("2019-6")]
    [InlineData("2019-13")]
    [InlineData("0000-06")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("onzin")]
    public void Anything_else_is_no_half_year(string? text) => Halfjaar.Parse(text).ShouldBeNull();

    [Fact]
    public void They_follow_each_other() =>
        Halfjaar.Range(Halfjaar.Of(new(2018, 7, 1)), Halfjaar.Of(new(2020, 1, 1))).Select(h => $"{h}").ShouldBe(["2018-12", "2019-06", "2019-12", "2020-06"]);

    [Fact]
    public void The_one_before_the_first_of_a_year_is_the_last_of_the_year_before() => $"{Halfjaar.Of(new(2019, 6, 30)).Vorige}".ShouldBe("2018-12");
}
