namespace Schakel.Core.Naslag;

/// <summary>A municipality that belongs to an area between two days; it may itself end before <paramref name="Tot"/>.</summary>
/// <param name="Gemeente">CBS code.</param>
/// <param name="Gebied">Code of the area, within its kind.</param>
/// <param name="Tot">The first day on which it no longer belongs; null while it does.</param>
/// <param name="Grond">In Dutch: how we know.</param>
public sealed record Lidmaatschap(string Gemeente, string Gebied, DateOnly Van, DateOnly? Tot, string Grond)
{
    public bool Geldt(DateOnly op) => op >= Van && (Tot is null || op < Tot);

    /// <summary>As far as it lies between two days; null when nothing of it does.</summary>
    internal Lidmaatschap? Within(DateOnly van, DateOnly? tot)
    {
        var (start, end) = (Van > van ? Van : van, Tot is null || tot < Tot ? tot : Tot);
        return end <= start ? null : this with { Van = start, Tot = end };
    }

    internal bool Overlaps(Lidmaatschap other) => Within(other.Van, other.Tot) is not null;
}
