namespace Schakel.Web.Components.Charts;

/// <summary>A named value in a bar chart.</summary>
public sealed record Bar
{
    /// <param name="name">May be long: it wraps.</param>
    /// <param name="value">Nought or more; null when it is not known, which is something else than nought.</param>
    /// <param name="second">The value to lay beside it, such as what was planned.</param>
    /// <param name="href">Where the name leads, if anywhere.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative: a bar cannot show it.</exception>
    public Bar(string name, decimal? value, decimal? second = null, string? href = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value ?? 0, nameof(value));
        ArgumentOutOfRangeException.ThrowIfNegative(second ?? 0, nameof(second));
        (Name, Value, Second, Href) = (name, value, second, href);
    }

    public string Name { get; }

    public decimal? Value { get; }

    public decimal? Second { get; }

    public string? Href { get; }
}

/// <summary>A value to which all others are held.</summary>
/// <param name="Name">The word for it: "norm", "landelijk gemiddelde".</param>
public sealed record Norm(string Name, decimal Value);
