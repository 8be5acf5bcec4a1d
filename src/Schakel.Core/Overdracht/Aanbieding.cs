using Schakel.Core.Common;

namespace Schakel.Core.Overdracht;

/// <summary>Everything that makes an offer, gathered by the use case.</summary>
public sealed record Aanbieding(
    OrganisatieId Van, OrganisatieId Naar, CasusId Casus, MeldingId Melding, Voorbeeld Voorbeeld, string Document,
    bool Monitoren, MedewerkerId Door);
