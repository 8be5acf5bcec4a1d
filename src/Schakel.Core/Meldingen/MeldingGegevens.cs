using Schakel.Core.Common;

namespace Schakel.Core.Meldingen;

/// <summary>What a melding says about itself, beside the people and the statements.</summary>
public sealed record MeldingGegevens
{
    public string? Kenmerk { get; init; }

    public AdviesId? UitAdvies { get; init; }

    public bool Spoed { get; init; }

    public bool TerugkoppelingGewenst { get; init; }

    public required IReadOnlyList<string> Aard { get; init; }

    public string? Duur { get; init; }

    public string? Gemeente { get; init; }

    public required string Aanduiding { get; init; }

    public int AantalKinderen { get; init; }
}
