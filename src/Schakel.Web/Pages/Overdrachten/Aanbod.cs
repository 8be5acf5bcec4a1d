using Schakel.Core.Common;
using Schakel.Core.Overdracht;

namespace Schakel.Web.Pages.Overdrachten;

/// <summary>One offer with the names around it, as both sides see it.</summary>
public sealed record Aanbod
{
    public required OverdrachtAanbod Overdracht { get; init; }

    /// <summary>The Veilig Thuis that offers.</summary>
    public required string Van { get; init; }

    public required string Naar { get; init; }

    /// <summary>Whether the receiver signs in here; if not, it confirms in writing.</summary>
    public required bool Aangesloten { get; init; }

    public required string AangebodenDoor { get; init; }

    public required string MeldingNummer { get; init; }

    /// <summary>Who holds zicht op veiligheid at this moment; null for a casus that ended without a hand-over.</summary>
    public required OrganisatieId? Houder { get; init; }

    public required string? HouderNaam { get; init; }

    /// <summary>The person who stands for it.</summary>
    public required string? HouderPersoon { get; init; }

    public required DateTime? ZichtVanaf { get; init; }

    public string Pad => $"/overdrachten/{Overdracht.Id}";
}
