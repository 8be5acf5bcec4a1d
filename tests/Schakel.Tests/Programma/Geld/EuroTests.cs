using System.Globalization;
using Schakel.Core.Programma;

namespace Schakel.Tests.Programma.Geld;

public sealed class EuroTests
{
    [Theory]
    [InlineData("30.000", 3_000_000)]
    [InlineData("30000", 3_000_000)]
    [InlineData("30000,50", 3_000_050)]
    [InlineData("30000.5", 3_000_050)]
    [InlineData("€ 30.000,=", 3_000_000)]
    [InlineData("30.000,-", 3_000_000)]
    [InlineData("30 000", 3_000_000)]
    [InlineData("30,000.50", 3_000_050)]
    [InlineData(" 1.234.567,89 ", 123_456_789)]
    [InlineData("0", 0)]
    [InlineData("0,05", 5)]
    [InlineData("99999999999,99", 9_999_999_999_999)]
    public void What_people_type_is_read_as_cents(string typed, long cents) => Euro.Read(typed).ShouldBe(cents);

    [Theory]
    [InlineData("")]
    [InlineData("dertigduizend")]
    [InlineData("-5")]
    [InlineData("1.00.000")]
    [InlineData("30,000,50")]
    [InlineData("1.000.50")]
    [InlineData("30000,505")]
    [InlineData("1e3")]
    [InlineData("١٢٣")]
    [InlineData("999999999999")]
    public void What_cannot_be_an_amount_is_not_read(string typed) => Euro.Read(typed).ShouldBeNull();

    [Theory]
    [InlineData("nl-NL", 3_000_000, "€\u00a030.000")]
    [InlineData("nl-NL", 3_000_050, "€\u00a030.000,50")]
    [InlineData("en-GB", 3_000_050, "€\u00a030,000.50")]
    [InlineData("nl-NL", -1_000_000, "-€\u00a010.000")]
    public void An_amount_is_said_as_the_reader_writes_it(string culture, long cents, string said)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Euro.Say(cents).ShouldBe(said);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(3_000_000)]
    [InlineData(3_000_005)]
    [InlineData(7)]
    public void What_goes_into_the_box_is_read_back_the_same(long cents) => Euro.Read(Euro.Typed(cents)!).ShouldBe(cents);

    [Fact]
    public void An_unknown_amount_leaves_the_box_empty() => Euro.Typed(null).ShouldBeNull();
}
