using Schakel.Core.Common;

namespace Schakel.Core.Meldingen;

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
