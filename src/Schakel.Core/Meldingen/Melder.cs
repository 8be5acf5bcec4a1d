using Schakel.Core.Common;

namespace Schakel.Core.Meldingen;

/// <summary>Who reported: an object of its own, because it has readers of its own (Uitvoeringsbesluit Wmo 2015, art. 4.1.8).</summary>
/// <remarks>
/// The identity of a non-professional is never shown to the people concerned without consent; that of a professional
/// is, unless shielded on a ground. Nothing of it goes to another organisation when shielded.
/// </remarks>
public sealed class Melder
{
    public required MelderId Id { get; init; }

    public required MeldingId Melding { get; init; }

    public required MelderGegevens Gegevens { get; init; }
}

/// <summary>The reporter as they made themselves known.</summary>
public sealed record MelderGegevens
{
    public required bool Beroepsmatig { get; init; }

    /// <summary>A code of the list hoedanigheid.</summary>
    public required string Hoedanigheid { get; init; }

    public string? Functie { get; init; }

    public string? Organisatie { get; init; }

    public string? Naam { get; init; }

    public string? Telefoon { get; init; }

    public string? Email { get; init; }

    public bool Afschermen { get; init; }

    /// <summary>A code of the list afschermgrond.</summary>
    public string? Afschermgrond { get; init; }

    /// <summary>Whether another party may be told who this is: a professional who is not shielded.</summary>
    public bool MagBekend => Beroepsmatig && !Afschermen;
}
