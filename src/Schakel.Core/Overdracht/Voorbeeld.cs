using Schakel.Core.Common;

namespace Schakel.Core.Overdracht;

/// <summary>What the receiver sees before accepting: nothing that identifies anybody.</summary>
public sealed record Voorbeeld
{
    /// <summary>Codes of the list aard.</summary>
    public required List<string> Aard { get; init; }

    public required bool Spoed { get; init; }

    /// <summary>CBS code, or null when unknown or when the address is secret.</summary>
    public string? Gemeente { get; init; }

    public required int AantalKinderen { get; init; }

    /// <summary>What is asked, as codes of the list soort-overdracht-vraag.</summary>
    public required List<string> Gevraagd { get; init; }

    /// <summary>The day before which an answer is asked.</summary>
    public required DateOnly ReactieVoor { get; init; }
}
