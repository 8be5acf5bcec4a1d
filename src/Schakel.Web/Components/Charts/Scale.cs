namespace Schakel.Web.Components.Charts;

/// <summary>One step of a scale.</summary>
/// <param name="Name">The word, as it stands in the legend.</param>
/// <param name="Sign">One or two characters that stand for it without colour.</param>
public sealed record Step(string Name, string Sign);

/// <summary>An ordered scale from 0: each step has a word, a sign and a tint.</summary>
/// <remarks>
/// There are five tints, spread over the steps; a scale of more than five shares them. The sign is what tells two
/// steps apart, and so no two steps may have the same.
/// </remarks>
public sealed class Scale
{
    private const int Tints = 5;

    /// <param name="steps">From the lowest to the highest.</param>
    /// <exception cref="ArgumentException">A step has no word or no sign, or shares one with another step.</exception>
    public Scale(IReadOnlyList<Step> steps)
    {
        if (steps.Any(s => string.IsNullOrWhiteSpace(s.Name) || string.IsNullOrWhiteSpace(s.Sign))
            || steps.DistinctBy(s => s.Name).Count() < steps.Count || steps.DistinctBy(s => s.Sign).Count() < steps.Count)
        {
            throw new ArgumentException("Each step needs a word and a sign of its own.", nameof(steps));
        }

        Steps = steps;
    }

    public static Scale Empty { get; } = new([]);

    public IReadOnlyList<Step> Steps { get; }

    /// <summary>A scale of which each step bears its number.</summary>
    /// <param name="names">From the lowest, which is 0.</param>
    /// <param name="first">The number of the lowest step, where that is not 0.</param>
    public static Scale Of(IEnumerable<string> names, int first = 0) => new([.. names.Select((name, i) => new Step(name, Svg.Number(i + first)))]);

    /// <summary>The step of a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The scale has no such step: a mistake of the caller.</exception>
    public Step At(int value) => value >= 0 && value < Steps.Count
        ? Steps[value]
        : throw new ArgumentOutOfRangeException(nameof(value), value, "The scale has no such step.");

    /// <summary>The class that gives ground and ink of a value; of what is not filled in when null.</summary>
    internal string CssClass(int? value) => value is { } known ? $"schakel-step--{Svg.Number(Tint(known))}" : "schakel-step--none";

    private int Tint(int value) => Steps.Count < 2 ? Tints : 1 + (int)Math.Round((Tints - 1m) * value / (Steps.Count - 1), MidpointRounding.AwayFromZero);
}
