using Schakel.Web.Components.Charts;

namespace Schakel.Tests.Components.Charts;

public sealed class ScaleTests
{
    [Fact]
    public void A_step_bears_its_number_and_its_word() =>
        Scale.Of(["niet", "begonnen"], first: 1).Steps.ShouldBe([new Step("niet", "1"), new Step("begonnen", "2")]);

    [Theory]
    [InlineData("niet", "0", "niet", "1")]
    [InlineData("niet", "0", "wel", "0")]
    [InlineData("niet", "0", "", "1")]
    [InlineData("niet", "0", "wel", " ")]
    public void Two_steps_that_cannot_be_told_apart_are_refused(string a, string signOfA, string b, string signOfB) =>
        Should.Throw<ArgumentException>(() => new Scale([new Step(a, signOfA), new Step(b, signOfB)]));

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void A_value_beyond_the_scale_is_a_mistake(int value) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Scale.Of(["niet", "wel"]).At(value));

    [Theory]
    [InlineData(2, "1 5")]
    [InlineData(3, "1 3 5")]
    [InlineData(5, "1 2 3 4 5")]
    [InlineData(7, "1 2 2 3 4 4 5")]
    public void Tints_spread_over_the_steps_and_never_go_back(int steps, string tints)
    {
        var scale = Scale.Of(Enumerable.Range(0, steps).Select(i => $"stap {i}"));

        string.Join(' ', Enumerable.Range(0, steps).Select(i => scale.CssClass(i).Split("--")[1])).ShouldBe(tints);
        scale.CssClass(null).ShouldBe("schakel-step--none");
    }
}
