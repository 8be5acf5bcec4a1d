using Schakel.Radar;

namespace Schakel.Tests.Radar;

public sealed class BsnTests
{
    [Theory]
    [InlineData("999990019", true)]
    [InlineData("123456789", false)]
    [InlineData("000000000", false)]
    [InlineData("", false)]
    public void The_elfproef_knows_a_number_that_can_exist(string number, bool passes) =>
        Bsn.PassesElfproef(number).ShouldBe(passes);
}
