using Schakel.Core.Common;

namespace Schakel.Core.Personen;

/// <summary>An address, apart from the person, because a secret one has readers of its own.</summary>
public sealed class Adres
{
    public required AdresId Id { get; init; }

    public required BetrokkeneId Betrokkene { get; init; }

    public required AdresGegevens Gegevens { get; init; }
}
