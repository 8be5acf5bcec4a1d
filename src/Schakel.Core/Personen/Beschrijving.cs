namespace Schakel.Core.Personen;

/// <summary>Everything one reporter says about one person, on its way into the record.</summary>
public sealed record Beschrijving
{
    /// <summary>A code of the list rol-betrokkene; the only obligatory field.</summary>
    public required string Rol { get; init; }

    public Identiteit Identiteit { get; init; } = Identiteit.Onbekend;

    public int? Huishouden { get; init; }

    public DateOnly? UitgerekendeDatum { get; init; }

    public bool? Geinformeerd { get; init; }

    public string? RedenNietGeinformeerd { get; init; }

    public AdresGegevens? Adres { get; init; }

    public ContactGegevens? Contact { get; init; }
}

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

/// <summary>How somebody can be reached without danger.</summary>
public sealed record ContactGegevens
{
    public string? Telefoon { get; init; }

    public string? Email { get; init; }

    /// <summary>Codes of the list veilig-contact: which ways are safe.</summary>
    public IReadOnlyList<string> Wijzen { get; init; } = [];

    /// <summary>For example: only on working days before three; never leave a message.</summary>
    public string? Uitleg { get; init; }
}

/// <summary>How two people of one melding belong together, by their place in the list (from 1).</summary>
/// <param name="Soort">A code of the list relatie, or <c>gezag</c>.</param>
/// <param name="Gezag">For <c>gezag</c>: a code of the list gezag; else null.</param>
public sealed record Verband(int Van, int Naar, string Soort, string? Gezag = null);
