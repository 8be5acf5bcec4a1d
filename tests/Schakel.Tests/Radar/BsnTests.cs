using Schakel.Radar;
using Schakel.Tests.Support;

namespace Schakel.Tests.Radar;

public sealed class BsnTests
{
    [Theory]
    [InlineData("999990019", true)]
    [InlineData("123456789", false)]
    [InlineData("000000000", false)]
    [InlineData("999999999", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void The_elfproef_knows_a_number_that_can_exist(string? number, bool passes) =>
        Bsn.PassesElfproef(number).ShouldBe(passes);

    [Theory]
    [InlineData(" 9999.90.019 ", "999990019")]
    [InlineData("9999 90 019", "999990019")]
    [InlineData("99990019", "099990019")]
    [InlineData("123456789", "123456789")]
    [InlineData("9999900190", null)]
    [InlineData("9999900", null)]
    [InlineData("zaak 99 99 90 019", null)]
    [InlineData("９９９９９００１９", null)]
    public void Only_a_number_as_people_group_it_is_read(string typed, string? digits) => Bsn.Normalise(typed).ShouldBe(digits);

    [Fact]
    public void One_wrong_digit_or_two_swapped_neighbours_never_pass()
    {
        const string right = "999990019";
        for (var i = 0; i < right.Length; i++)
        {
            for (var digit = '0'; digit <= '9'; digit++)
            {
                var typed = right[..i] + digit + right[(i + 1)..];
                Bsn.PassesElfproef(typed).ShouldBe(typed == right, typed);
            }
        }

        for (var i = 0; i < right.Length - 1; i++)
        {
            var typed = right[..i] + right[i + 1] + right[i] + right[(i + 2)..];
            Bsn.PassesElfproef(typed).ShouldBe(typed == right, typed);
        }
    }

    [Theory]
    [InlineData("000000000")]
    [InlineData("999999999")]
    [InlineData("123456789")]
    [InlineData("")]
    public void A_number_typed_to_get_past_the_field_identifies_nobody(string typed) => Bsn.Identifying(typed).ShouldBeNull();

    [Fact]
    public void Any_text_is_answered_without_an_exception()
    {
        foreach (var text in NareTeksten.All)
        {
            Should.NotThrow(() => Bsn.Identifying(text));
        }
    }
}
