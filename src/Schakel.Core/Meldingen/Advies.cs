using Schakel.Core.Common;

namespace Schakel.Core.Meldingen;

/// <summary>
/// Advice to somebody who stays responsible; the people discussed stay unknown to Veilig Thuis (Wmo 2015, art. 4.1.1
/// lid 3, 5.1.6 lid 3).
/// </summary>
/// <remarks>
/// There is no field here that could hold who was discussed: everything about the situation is a code, and there is
/// no free text. Only a professional may leave contact details of their own; those of family would name the family.
/// </remarks>
public sealed class Advies : Toegang.IVanOrganisatie
{
    private Advies()
    {
    }

    public required AdviesId Id { get; init; }

    public required OrganisatieId Organisatie { get; init; }

    public required string Nummer { get; init; }

    public required ContactId Contact { get; init; }

    public required DateTime OntvangenOp { get; init; }

    public required string Kanaal { get; init; }

    /// <summary>The advies that this one follows up.</summary>
    public AdviesId? VervolgOp { get; init; }

    public required AdviesGegevens Gegevens { get; init; }

    public required MedewerkerId Door { get; init; }

    public static Advies Give(
        AdviesId id, string nummer, Contact contact, AdviesId? vervolgOp, AdviesGegevens gegevens, MedewerkerId door) => new()
        {
            Id = id,
            Organisatie = contact.Organisatie,
            Nummer = nummer,
            Contact = contact.Id,
            OntvangenOp = contact.OntvangenOp,
            Kanaal = contact.Kanaal,
            VervolgOp = vervolgOp,
            Gegevens = gegevens,
            Door = door,
        };
}

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
