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
