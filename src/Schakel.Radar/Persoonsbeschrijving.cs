namespace Schakel.Radar;

/// <summary>A person as somebody described them: everything as typed, everything optional.</summary>
/// <remarks>
/// Nothing here is ever changed or written back; the radar derives keys from it and forgets it.
/// <para>
/// A secret address is never passed in. A hit on it would tell the person who searches that somebody lives there,
/// so callers leave <see cref="Postcode"/>, <see cref="Huisnummer"/> and <see cref="Toevoeging"/> null then.
/// </para>
/// </remarks>
public sealed record Persoonsbeschrijving
{
    public string? Bsn { get; init; }

    /// <summary>One or more first names, in their order, separated by spaces.</summary>
    public string? Voornamen { get; init; }

    public string? Voorletters { get; init; }

    public string? Tussenvoegsel { get; init; }

    /// <summary>The person's own surname, from birth.</summary>
    public string? Achternaam { get; init; }

    /// <summary>The surname of a partner or former partner that the person uses, with its tussenvoegsel.</summary>
    public string? Partnernaam { get; init; }

    /// <summary><c>yyyy-MM-dd</c> or <c>yyyyMMdd</c>, with zeroes for an unknown part; null when unknown.</summary>
    public string? Geboortedatum { get; init; }

    /// <summary><c>m</c>, <c>v</c> or <c>x</c>; words that begin so are read too.</summary>
    public string? Geslacht { get; init; }

    public string? Postcode { get; init; }

    public string? Huisnummer { get; init; }

    public string? Toevoeging { get; init; }

    /// <summary>Says nothing: a description that ends up in a log must not carry a person with it.</summary>
    public override string ToString() => nameof(Persoonsbeschrijving);
}
