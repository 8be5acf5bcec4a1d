using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Radar;

namespace Schakel.Core.Personen;

/// <summary>The door to whatever finds who is known already; a stronger engine takes this place (ADR-0009).</summary>
public interface IRadar
{
    /// <summary>
    /// For each description, the persons of the same organisation that it may be of, best first, one per person.
    /// </summary>
    Task<ILookup<BetrokkeneId, Vermoeden>> SearchAsync(
        OrganisatieId organisatie, IReadOnlyList<(Betrokkene Wie, AdresGegevens? Adres)> nieuw, CancellationToken ct);
}
