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
