using Schakel.Core.Common;

namespace Schakel.Core.Personen;

/// <summary>How to reach somebody without putting them in danger.</summary>
public sealed class VeiligContact
{
    public required VeiligContactId Id { get; init; }

    public required BetrokkeneId Betrokkene { get; init; }

    public string? Telefoon { get; init; }

    public string? Email { get; init; }

    public required List<string> Wijzen { get; init; }

    public string? Uitleg { get; init; }
}
