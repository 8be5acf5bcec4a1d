using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Common;

namespace Schakel.Core.Keten;

/// <summary>A message from a partner, kept by its own key so that a repeat gives the same answer.</summary>
public sealed class InboxBericht
{
    private InboxBericht()
    {
    }

    public required InboxBerichtId Id { get; init; }

    /// <summary>The organisation that receives it.</summary>
    public required OrganisatieId Organisatie { get; init; }

    /// <summary>Who sent it: the subject of the token or certificate.</summary>
    public required string Afzender { get; init; }

    /// <summary>The sender's <c>Idempotency-Key</c>.</summary>
    public required Guid Sleutel { get; init; }

    /// <summary>SHA-256 of the body as received, in lower-case hexadecimal.</summary>
    public required string InhoudHash { get; init; }

    public required DateTime OntvangenOp { get; init; }

    public BerichtStatus Status { get; private set; }

    public MeldingId? Melding { get; private set; }

    public static InboxBericht Receive(
        InboxBerichtId id, OrganisatieId organisatie, string afzender, Guid sleutel, string inhoudHash, DateTime op) => new()
        {
            Id = id,
            Organisatie = organisatie,
            Afzender = afzender,
            Sleutel = sleutel,
            InhoudHash = inhoudHash,
            OntvangenOp = op,
        };

    public void Process(MeldingId melding)
    {
        Melding = melding;
        Status = BerichtStatus.Verwerkt;
    }
}
