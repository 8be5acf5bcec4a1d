using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Meldingen;

/// <summary>Who holds zicht op veiligheid over a casus, from when and until when.</summary>
/// <remarks>
/// An open one has no end; the database allows one open per casus, and every change that ends one starts the next in
/// the same transaction. A casus that ends without a hand-over ends it.
/// </remarks>
public sealed class Zicht
{
    private Zicht()
    {
    }

    public required ZichtId Id { get; init; }

    public required CasusId Casus { get; init; }

    /// <summary>The party that holds it.</summary>
    public required OrganisatieId Organisatie { get; init; }

    /// <summary>The name of the person who stands for it; never empty once somebody is assigned.</summary>
    public string? Naam { get; private set; }

    public required DateTime Vanaf { get; init; }

    public DateTime? Tot { get; private set; }

    public static Zicht Take(ZichtId id, CasusId casus, OrganisatieId organisatie, string? naam, DateTime op) => new()
    {
        Id = id,
        Casus = casus,
        Organisatie = organisatie,
        Naam = naam,
        Vanaf = op,
    };

    /// <summary>Another person of the same party.</summary>
    public void Name(string? naam) => Naam = naam;

    public void End(DateTime op) => Tot = op;
}
