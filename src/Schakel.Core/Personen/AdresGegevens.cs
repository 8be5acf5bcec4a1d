namespace Schakel.Core.Personen;

/// <summary>Where somebody lives, as told.</summary>
public sealed record AdresGegevens
{
    public string? Straat { get; init; }

    public string? Postcode { get; init; }

    public int? Huisnummer { get; init; }

    public string? Toevoeging { get; init; }

    public string? Plaats { get; init; }

    /// <summary>A code of the list land; <c>nl</c> unless said otherwise.</summary>
    public string Land { get; init; } = "nl";

    /// <summary>For an address abroad: its lines as written.</summary>
    public string? Buitenland { get; init; }

    public bool Geheim { get; init; }

    /// <summary>A code of the list geheim-adres-grond.</summary>
    public string? GeheimGrond { get; init; }
}
