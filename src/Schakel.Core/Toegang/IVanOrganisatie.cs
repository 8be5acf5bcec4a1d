using Schakel.Core.Audit;
using Schakel.Core.Common;

namespace Schakel.Core.Toegang;

/// <summary>Something that belongs to one organisation, and that no other may see.</summary>
public interface IVanOrganisatie
{
    OrganisatieId Organisatie { get; }
}
