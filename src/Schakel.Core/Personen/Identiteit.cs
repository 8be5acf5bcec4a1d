using System.Text;

namespace Schakel.Core.Personen;

/// <summary>The identifying facts of a person as somebody gave them; each may be missing (Wmo 2015, art. 5.2.9).</summary>
public sealed record Identiteit
{
    public static readonly Identiteit Onbekend = new();

    /// <summary>As typed, digits only where possible; it may fail the elfproef.</summary>
    public string? Bsn { get; init; }

    /// <summary>False when a BSN was given that fails the elfproef: kept and flagged, not refused.</summary>
    public bool BsnKlopt { get; init; } = true;

    public string? Voornamen { get; init; }

    public string? Voorletters { get; init; }

    public string? Tussenvoegsel { get; init; }

    public string? Achternaam { get; init; }

    public string? Partnernaam { get; init; }

    /// <summary><c>yyyy-MM-dd</c>, with zeroes for an unknown part.</summary>
    public string? Geboortedatum { get; init; }

    /// <summary>A code of the list geslacht.</summary>
    public string? Geslacht { get; init; }

    /// <summary>The name as people write it, or an empty text when no part of it is known.</summary>
    public string Naam
    {
        get
        {
            var text = new StringBuilder();
            foreach (var part in (string?[])[Voornamen ?? Voorletters, Tussenvoegsel, Achternaam])
            {
                if (!string.IsNullOrWhiteSpace(part))
                {
                    text.Append(text.Length > 0 ? " " : "").Append(part);
                }
            }

            if (!string.IsNullOrWhiteSpace(Partnernaam))
            {
                text.Append(text.Length > 0 ? " – " : "").Append(Partnernaam);
            }

            return text.ToString();
        }
    }
}
