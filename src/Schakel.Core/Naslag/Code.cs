namespace Schakel.Core.Naslag;

/// <summary>One value of a code list. What is stored is <see cref="Waarde"/>; the labels may change.</summary>
public sealed record Code
{
    public required string Waarde { get; init; }

    public required string Nl { get; init; }

    public required string En { get; init; }

    /// <summary>The heading under which it is shown: a value of the list's <see cref="CodeLijst.Groepen"/>.</summary>
    public string? Groep { get; init; }

    /// <summary>First day on which it may be chosen; null: as long as the list.</summary>
    public DateOnly? Van { get; init; }

    /// <summary>First day on which it may no longer be chosen; null: as long as the list.</summary>
    public DateOnly? Tot { get; init; }

    /// <summary>Where it differs from the list as a whole.</summary>
    public Herkomst? Herkomst { get; init; }

    public string? Toelichting { get; init; }

    /// <summary>Further facts about the value; a flag has the value <c>ja</c> or <c>nee</c>.</summary>
    public IReadOnlyDictionary<string, string> Kenmerken { get; init; } = new Dictionary<string, string>();

    /// <summary>The label in the language of the user.</summary>
    public string Naam => Tekst.Pick(Nl, En);

    /// <summary>True when the flag is set; an absent flag is not set.</summary>
    public bool Heeft(string kenmerk) => Kenmerk(kenmerk) == "ja";

    public string? Kenmerk(string kenmerk) => Kenmerken.GetValueOrDefault(kenmerk);
}
