using Schakel.Core.Common;

namespace Schakel.Core.Meldingen;

/// <summary>What is kept of an advies: codes, and how a professional can be called back.</summary>
public sealed record AdviesGegevens
{
    /// <summary>A code of the list hoedanigheid.</summary>
    public required string Hoedanigheid { get; init; }

    /// <summary>Codes of the list aard.</summary>
    public required List<string> Aard { get; init; }

    /// <summary>A code of the list duur.</summary>
    public string? Duur { get; init; }

    /// <summary>CBS code of the municipality.</summary>
    public string? Gemeente { get; init; }

    /// <summary>Codes of the list gegeven-advies.</summary>
    public required List<string> GegevenAdvies { get; init; }

    public string? AdviesvragerNaam { get; init; }

    public string? AdviesvragerOrganisatie { get; init; }

    public string? AdviesvragerTelefoon { get; init; }
}
